import { Report, type Section } from "@quarterlight/core/report";
import { bound, sentence, status } from "./bound.ts";
import { annexFor, othersFor } from "./others.ts";
import { margaret, tam, voices } from "./people.ts";
import { survey } from "./survey.ts";
import { toldFor } from "./told.ts";

const TITLES = [
  "Home, and on time",
  "Care that fits around people",
  "Carers who are cared for",
  "Recovery, and a life in it",
  "A good start for children",
  "Services that work together",
];

const sections: readonly Section[] = TITLES.map((title, order) => ({
  id: `priority-${order + 1}`,
  title,
  summary:
    "People tell us that being at home, with the right support, matters more to them than any service we run.",
  ...(order === 0 ? { story: margaret } : order === 3 ? { story: tam } : {}),
  voices: order % 2 === 0 ? voices.slice(order / 2, order / 2 + 1) : [],
  kpis: toldFor(order),
  others: othersFor(order),
  successes:
    order === 1
      ? [
          {
            title: "A prize for the night team",
            text: "The overnight responder team won the national care at home award in September.",
          },
        ]
      : [],
}));

/** A report as long and as full as a real one; the partnership, its people and all its figures are invented. */
export const rich: Report = Report.parse({
  version: 1,
  lang: "en-GB",
  masthead: {
    partnership: "Glenmarrow Health and Social Care Partnership",
    period: "July to September 2025",
    label: "Quarter 2 of 2025/26",
    date: "14 November 2025",
    isoDate: "2025-11-14",
    notice:
      "Glenmarrow is an invented partnership. Every figure, person and quote in this report is made up.",
  },
  title: "Glenmarrow quarterly report, July to September 2025",
  headline: sentence`More people are getting home on time`,
  standfirst: [
    sentence`${bound("61 people", "Figures!R4")} were waiting in hospital this summer once they were well enough to leave, ${bound("20 fewer", "Figures!N4", "Figures!R4")} than a year ago.`,
    sentence`Waits for care at home are still longer than we want.`,
  ],
  glance: {
    title: "The quarter in one page",
    points: [
      {
        kind: "good",
        heading: "More people home",
        text: sentence`Delays fell below the expected range to ${bound("61 people", "Figures!R4")}.`,
      },
      {
        kind: "missed",
        heading: "Care at home takes too long",
        text: sentence`The wait grew to ${bound("23 days", "Figures!R5")}; the target is ${bound("14 days", "Targets!D5")}.`,
      },
      {
        kind: "watch",
        heading: "Falls",
        text: sentence`There is no clear change, and the latest two quarters are provisional.`,
      },
      {
        kind: "people",
        heading: "A say in care",
        text: sentence`${bound("81%", "Surveys!E5")} of people had a say in their care.`,
      },
      {
        kind: "plain",
        heading: "What we could not do",
        text: sentence`Evening clinics in the north wait until we have a nurse.`,
      },
    ],
    tally: [
      { status: status("met", sentence`The value reaches the target.`), count: 9 },
      { status: status("close", sentence`The value is within the tolerance set for the KPI.`), count: 4 },
      { status: status("missed", sentence`The value is beyond the tolerance.`), count: 6 },
      {
        status: status("none", sentence`The value or the target is missing; the reason is beside each.`),
        count: 2,
      },
    ],
  },
  sections,
  voices: {
    title: "What people told us",
    surveys: [
      {
        heading: "The yearly survey of people who use care",
        texts: [
          sentence`${bound("412 people", "Surveys!B5")} answered. Fewer felt that services worked well together, but the change is within the margin of error.`,
        ],
        chart: survey,
      },
    ],
    quotes: voices,
    themes: [
      {
        heading: "Being told what happens next",
        text: "The theme we heard most: 31 comments, most of them about the first week at home.",
      },
      { heading: "Kindness", text: "Named staff were praised in 24 comments." },
    ],
    engagement: [
      {
        heading: "Care at home conversation, Kilmarra",
        text: "48 people came to two afternoons in the village hall in August.",
      },
    ],
  },
  promises: {
    title: "You said, we did, and what we could not do",
    done: [
      { said: "I never know who to phone.", did: "Each family now has one named person to call." },
      {
        said: "Nobody told me about carers’ assessments.",
        did: "Every discharge letter now says how to ask for one.",
      },
    ],
    underWay: [
      {
        said: "Text me, do not write.",
        did: "A text service starts with the care at home team.",
        due: "December 2025",
      },
    ],
    couldNot: [
      {
        said: "Open the clinic in the evening in the north.",
        why: "We have not been able to appoint a nurse. We will try again in January.",
      },
    ],
  },
  evaluations: {
    title: "What we learned from looking closely",
    items: [
      {
        service: "Home from hospital team",
        found: "People seen within a day of leaving hospital needed fewer visits later.",
        change: "The team now works seven days a week.",
        lead: "Head of Home First",
      },
    ],
  },
  next: {
    title: "What we will do next",
    items: [
      {
        when: "By November 2025",
        what: "Text every family with a start date within two days.",
        who: "Service manager, care at home",
      },
      {
        when: "By December 2025",
        what: "Make room for eight more people in the home from hospital team.",
        who: "Head of Home First",
      },
      { when: "By January 2026", what: "Fill the 14 care worker posts in the north.", who: "Chief Officer" },
    ],
  },
  care: {
    title: "What to read with care",
    notes: [
      {
        heading: "Provisional",
        texts: [
          sentence`Admissions after a fall are provisional for ${bound("2 quarters", "Figures!Q6", "Figures!R6")}; hospital records are still being completed.`,
        ],
      },
      {
        heading: "Missing",
        texts: [
          sentence`Young carers’ statements were not available for this quarter.`,
          sentence`Reviews of guardianship are due in January.`,
        ],
      },
    ],
  },
  method: {
    title: "How we judge change",
    notes: [
      {
        heading: "The expected range",
        texts: [
          sentence`The shaded band is the range we would expect from the series itself. A value outside it is unlikely to be chance.`,
        ],
      },
      {
        heading: "No clear change",
        texts: [sentence`We say this when the difference is one we would often see by chance.`],
      },
      {
        heading: "Status",
        texts: [
          sentence`Status compares the unrounded value with the target and the tolerance set for the KPI.`,
        ],
      },
    ],
  },
  annex: {
    title: "Every indicator",
    introduction:
      "One table for each priority. The last column names the cell of the workbook that the latest value came from.",
    tables: sections.map(annexFor),
    reporting: {
      caption: "Who leads what and reports to whom, July to September 2025",
      head: ["Group", "Led by", "Reports to"],
      rows: [
        ["Home First board", "Head of Home First", "Integration Joint Board"],
        ["Carers’ partnership", "Chief Social Work Officer", "Integration Joint Board"],
      ],
      numeric: [],
      notes: [],
    },
  },
  contact:
    "For large print, audio, BSL or another language, call 01632 960 123 or email reports@glenmarrow.example",
});
