import { plain, Report } from "@quarterlight/core/report";
import { gallery } from "../chart/gallery/gallery.ts";
import { bound, sentence, status } from "./bound.ts";
import { margaret } from "./people.ts";
import { rich } from "./rich.ts";

const long =
  "A very long thing to say, with “quotes”, an ampersand & a <tag>, #hash, $dollar, *stars*, _underscores_, [brackets], @at and \\backslash. ";

/** Everything a workbook may bring that a renderer could trip over: mark-up in words, long words, every chart of the gallery. */
export const awkwardSample: Report = Report.parse({
  ...rich,
  title: long,
  masthead: { ...rich.masthead, draft: "Draft, not for publication" },
  headline: sentence`${bound("<5", "Figures!A1")} & more: #let x = 1; Rhabarberbarbarabarbarbarenbartbarbierbierbarbärbel`,
  sections: [
    {
      id: "awkward",
      title: `1. ${long}`,
      summary: long.repeat(3),
      story: {
        ...margaret,
        paragraphs: Array.from({ length: 14 }, () => long.repeat(4)),
        quote: "",
        note: "",
      },
      voices: [{ text: long.repeat(5), by: "", response: "" }],
      kpis: gallery.map((chart, order) => ({
        kpi: `A${order}`,
        class: "Not yet classified",
        title: plain(chart.title),
        headline: sentence`${chartName(plain(chart.title))}`,
        paragraphs: [],
        status: status("none", sentence`Nothing can be said.`),
        chart: { ...chart, id: `awkward-${order}` },
      })),
      others: [],
      successes: [{ title: long, text: long }],
    },
    { id: "empty", title: "Nothing here", summary: "", voices: [], kpis: [], others: [], successes: [] },
    {
      id: "no-chart",
      title: "No chart",
      summary: "",
      voices: [],
      kpis: [{ ...firstKpi(), chart: undefined }],
      others: [],
      successes: [],
    },
  ],
});

function chartName(title: string) {
  return bound(title, "Figures!B2");
}

function firstKpi() {
  const [block] = rich.sections.flatMap((section) => section.kpis);
  if (block === undefined) throw new Error("The rich sample tells at least one KPI.");
  return block;
}
