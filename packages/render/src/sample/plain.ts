import { type KpiBlock, Report, type Section } from "@quarterlight/core/report";
import { bound, sentence, status } from "./bound.ts";
import { glanceFor } from "./others.ts";
import { rich } from "./rich.ts";
import { chartOf } from "./series.ts";

const NAMES = [
  "Complaints answered on time",
  "Homes let within 20 days",
  "Missed bins, per 100,000 collections",
  "Sickness, days a head",
];

const kpis: readonly KpiBlock[] = NAMES.map((title, order) => {
  const before = 71 + order * 4;
  const now = before + (order % 2 === 0 ? 3 : -2);
  return {
    kpi: `P${order + 1}`,
    id: `kpi-p${order + 1}`,
    gloss: "",
    change: { kind: "few", word: "Too few to judge" },
    source: "",
    class: "Not yet classified",
    title,
    headline: sentence`${bound(String(now), `KPIs!D${order + 2}`)} this quarter, ${bound(String(before), `KPIs!C${order + 2}`)} the quarter before`,
    paragraphs: [sentence`There are two points, so nothing more can be said of change.`],
    status: status(
      order % 2 === 0 ? "met" : "missed",
      sentence`The target is ${bound("75", `KPIs!E${order + 2}`)}.`,
    ),
    chart: chartOf({
      id: `p${order + 1}`,
      title,
      measure: title,
      values: [before, now],
      target: 75,
      message: `It was ${before} and is ${now}; the target is 75.`,
    }),
  };
});

const section: Section = {
  id: "all",
  title: "All KPIs",
  aim: "",
  outcomes: "",
  inShort: [],
  voices: [],
  glance: glanceFor(kpis),
  full: kpis,
  short: [],
  surveys: [],
  successes: [],
  deaths: [],
  compare: { texts: [], charts: [] },
};

/** A report from figures alone: no stories, no voices, two points a KPI, little known of who publishes it. */
export const plainSample: Report = Report.parse({
  ...rich,
  masthead: {
    partnership: "",
    period: "July to September 2025",
    label: "Quarter 2 of 2025/26",
    date: "",
    isoDate: "",
    notice: "",
    draft: "",
    edition: "Public edition",
  },
  title: "Quarterly report, July to September 2025",
  headline: sentence`${bound("2 of 4", "KPIs!D2:E5")} KPIs with a target are on target`,
  summary: {
    ...rich.summary,
    things: { title: "", items: [] },
    caveats: [],
    story: undefined,
    standing: {
      ...rich.summary.standing,
      changed: [sentence`This report is made from figures alone.`],
      tally: rich.summary.standing.tally.slice(0, 1),
      close: [],
    },
    changes: { title: "", items: [], others: [] },
    missed: { title: "", items: [], others: [] },
    next: { title: "", items: [] },
    done: { title: "", items: [] },
    couldNot: { title: "", items: [] },
    formats: "",
  },
  sections: [section],
  voices: { title: "What people told us", stories: [], surveys: [], quotes: [], themes: [], engagement: [] },
  promises: { title: "You said, we did", done: [], underWay: [], couldNot: [] },
  evaluations: { title: "Evaluations", items: [] },
  next: { title: "What we will do next", items: [] },
  contact: "",
});
