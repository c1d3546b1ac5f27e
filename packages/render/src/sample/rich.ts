import { type KpiBlock, Report, VERSION, type Section } from "@quarterlight/core/report";
import { bound, sentence, status } from "./bound.ts";
import { glanceFor, shortFor, watchFor } from "./others.ts";
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

const deaths: KpiBlock = {
  kpi: "QD1",
  id: "kpi-qd1",
  class: "Monitoring indicator",
  title: "Deaths where drugs are suspected",
  headline: sentence`${bound("Six people", "Figures!R9")} died in a way that police suspect was caused by drugs`,
  gloss: "",
  paragraphs: [sentence`Each of these deaths is a person and a family.`],
  status: status("none", []),
  change: { kind: "", word: "" },
  source: "Source: an invented return.",
  commentary: {
    text: "A group looks at what can be learnt from every one.",
    by: "Alcohol and Drug Partnership Lead",
  },
};

/** Where figures come from, one of each way of rounding. */
const origins: NonNullable<Section["origins"]> = (
  [
    ["81.4%", "81.3953488372093%", "rounded", 1],
    ["1,204", "1,204", "not rounded", 0],
    ["7.5%", "7.5%", "more places not told", 1],
    ["£1.25 million", "£1,249,321", "in millions", 0],
    ["£250,000", "£249,321", "between printed figures", 0],
  ] as const
).map(([figure, exact, rounding, decimals], order) => ({
  name: "People home within three days",
  figure: bound(figure, "Targets!D3", ...[49, 50, 51, 53].slice(order).map((row) => `Figures!D${row}`)),
  period: "July to September 2025",
  exact,
  rounding,
  decimals,
}));

const sections: readonly Section[] = TITLES.map((title, order) => {
  const [full, short] = [toldFor(order), shortFor(order)];
  return {
    id: `priority-${order + 1}`,
    title,
    aim: "People tell us that being at home, with the right support, matters more to them than any service we run.",
    outcomes: "Serves national outcomes 2 (independent living) and 9 (effective use of resources).",
    inShort: [
      sentence`Of the ${bound("five", "Figures!R4")} targets in this section, ${bound("three", "Figures!R4")} are met.`,
      sentence`There is no clear change in any of them.`,
    ],
    ...(order === 0 ? { story: margaret } : order === 3 ? { story: tam } : {}),
    voices: order % 2 === 0 ? voices.slice(order / 2, order / 2 + 1) : [],
    glance: glanceFor([...full, ...short]),
    full,
    short,
    surveys: [],
    successes:
      order === 1
        ? [
            {
              title: "A prize for the night team",
              text: "The overnight responder team won the national care at home award in September.",
            },
          ]
        : [],
    watch: watchFor(order),
    deaths: order === 3 ? [deaths] : [],
    compare: {
      texts: [
        sentence`Beside Scotland, ${bound("four", "Comparators!E4")} of the figures are on the better side.`,
      ],
      charts: [],
    },
    ...(order === 0 ? { origins } : {}),
  };
});

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
  summary: {
    things: {
      title: "Three things to know",
      items: [
        {
          kind: "good",
          to: "kpi-ql01-1",
          strong: sentence`${bound("61 people", "Figures!R4")} were waiting in hospital once they were well enough to leave`,
          rest: sentence`: ${bound("20 fewer", "Figures!N4", "Figures!R4")} than a year ago.`,
        },
        {
          kind: "missed",
          to: "",
          strong: sentence`Care at home took ${bound("23 days", "Figures!R5")} to start`,
          rest: sentence`; the target is ${bound("14 days", "Targets!D5")}.`,
        },
        {
          kind: "people",
          to: "",
          strong: sentence`${bound("81%", "Surveys!E5")} of people had a say in their care`,
          rest: [],
        },
      ],
    },
    caveats: [sentence`The figure for people waiting to leave hospital is provisional.`],
    story: { block: margaret, to: "section-priority-1" },
    standing: {
      title: "Where our targets stand",
      tally: [
        { status: status("met", sentence`The value reaches the target.`), count: 9 },
        { status: status("close", sentence`The value is within the tolerance set for the KPI.`), count: 4 },
        { status: status("missed", sentence`The value is beyond the tolerance.`), count: 6 },
        {
          status: status("none", sentence`The value or the target is missing; the reason is beside each.`),
          count: 2,
        },
      ],
      changed: [sentence`One got better and one got worse.`],
      judged: [sentence`Another ${bound("2", "Figures!R4")} targets could not be judged.`],
      close: sentence`falls checks (${bound("77%", "Figures!R7")}, target ${bound("80%", "Targets!D7")}).`,
    },
    changes: {
      title: "What changed, and is unlikely to be chance",
      items: summaryChanges(sections),
      others: [sentence`Plans made with carers also grew.`],
    },
    missed: {
      title: "The targets we missed, and what we will do",
      items: [
        {
          to: "kpi-ql02-2",
          kpi: "QL02",
          name: "Days to start care at home",
          now: sentence`${bound("23 days", "Figures!R5")}`,
          target: sentence`${bound("14 days", "Targets!D5")} or fewer`,
          change: { kind: "worse", word: "Getting worse" },
          action: "Open new rotas in the north.",
          when: "By 31 January 2026",
        },
      ],
      others: sentence`homes let (${bound("62%", "Figures!R8")}, target ${bound("80%", "Targets!D8")}).`,
    },
    next: {
      title: "What else we will do, and when",
      items: [{ when: "By 31 December 2025", what: ["Start a shift earlier.", "Text every family."] }],
    },
    done: { title: "You asked, and it is done", items: [{ said: "Text me.", did: "We text." }] },
    couldNot: {
      title: "What we could not do, and why",
      items: [{ said: "Run a bus.", why: "We do not run the buses." }],
    },
    formats: "For large print or another language, call 01632 960 123.",
  },
  sections,
  ...closing,
  contact:
    "For large print, audio, BSL or another language, call 01632 960 123 or email reports@glenmarrow.example",
});

function summaryChanges(told: readonly Section[]): Report["summary"]["changes"]["items"] {
  return told.slice(0, 1).flatMap(({ full }) =>
    full.slice(0, 2).map(({ kpi, id, status: stands, change, headline, chart }) => ({
      kpi,
      to: id,
      status: stands,
      change,
      headline,
      ...(chart === undefined ? {} : { chart: { ...chart, id: `summary-${chart.id}` } }),
    })),
  );
}
