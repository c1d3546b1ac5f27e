import { plain, Report } from "@quarterlight/core/report";
import { gallery } from "../chart/gallery/gallery.ts";
import { bound, sentence, status } from "./bound.ts";
import { margaret } from "./people.ts";
import { rich } from "./rich.ts";

const long =
  "A very long thing to say, with “quotes”, an ampersand & a <tag>, #hash, $dollar, *stars*, _underscores_, [brackets], @at and \\backslash. ";

const EMPTY = {
  aim: "",
  outcomes: "",
  inShort: [],
  voices: [],
  full: [],
  short: [],
  surveys: [],
  successes: [],
  deaths: [],
  compare: { texts: [], charts: [] },
};

/** Everything a workbook may bring that a renderer could trip over: mark-up in words, long words, every chart of the gallery. */
export const awkwardSample: Report = Report.parse({
  ...rich,
  title: long,
  masthead: { ...rich.masthead, draft: "Draft, not for publication" },
  headline: sentence`${bound("<5", "Figures!A1")} & more: #let x = 1; Rhabarberbarbarabarbarbarenbartbarbierbierbarbärbel`,
  summary: {
    ...rich.summary,
    things: { title: `5. ${long}`, items: rich.summary.things.items.map((thing) => ({ ...thing, to: "" })) },
    story: undefined,
    changes: { title: `4. ${long}`, items: [], others: [sentence`${chartName(long)}`] },
    missed: {
      ...rich.summary.missed,
      items: rich.summary.missed.items.map((row) => ({ ...row, to: "", name: long, action: long })),
    },
    next: { title: `2. ${long}`, items: [{ when: long, what: [long, `${long}${long}`] }] },
    done: { title: `3. ${long}`, items: [{ said: long, did: long }] },
  },
  sections: [
    {
      id: "awkward",
      title: `1. ${long}`,
      aim: long.repeat(3),
      outcomes: "",
      inShort: [sentence`${chartName(long)}`],
      story: {
        ...margaret,
        paragraphs: Array.from({ length: 14 }, () => long.repeat(4)),
        quote: "",
        note: "",
      },
      voices: [{ text: long.repeat(5), by: "", response: "" }],
      full: gallery.map((chart, order) => ({
        kpi: `A${order}`,
        id: `kpi-a${order}`,
        gloss: long,
        change: { kind: "", word: "" },
        source: long,
        class: "Not yet classified",
        title: plain(chart.title),
        headline: sentence`${chartName(plain(chart.title))}`,
        paragraphs: [],
        status: status("none", sentence`Nothing can be said.`),
        chart: { ...chart, id: `awkward-${order}` },
      })),
      short: [],
      surveys: [],
      deaths: [],
      compare: { texts: [], charts: [] },
      successes: [{ title: long, text: long }],
    },
    { ...EMPTY, id: "empty", title: "Nothing here" },
    { ...EMPTY, id: "no-chart", title: "No chart", full: [{ ...firstKpi(), chart: undefined }] },
  ],
});

function chartName(title: string) {
  return bound(title, "Figures!B2");
}

function firstKpi() {
  const [block] = rich.sections.flatMap(({ full }) => full);
  if (block === undefined) throw new Error("The rich sample tells at least one KPI.");
  return block;
}
