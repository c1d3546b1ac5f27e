import { Report, VERSION, type Section } from "@quarterlight/core/report";
import { bound, sentence, status } from "./bound.ts";
import { annexFor, othersFor } from "./others.ts";
import { closing } from "./closing.ts";
import { margaret, tam, voices } from "./people.ts";
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
  version: VERSION,
  lang: "en-GB",
  masthead: {
    partnership: "Glenmarrow Health and Social Care Partnership",
    period: "July to September 2025",
    label: "Quarter 2 of 2025/26",
    date: "14 November 2025",
    isoDate: "2025-11-14",
    draft: "",
    edition: "Public edition",
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
    standing: "Where our Key Performance Targets stand",
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
  ...closing,
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
      ].map((row) => row.map((text) => ({ kind: "words" as const, text }))),
      numeric: [],
      notes: [],
    },
  },
  contact:
    "For large print, audio, BSL or another language, call 01632 960 123 or email reports@glenmarrow.example",
});
