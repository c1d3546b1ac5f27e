import type { FactSheet } from "../../facts/index.ts";
import { kpiHeadline, narrate, statusBeside } from "../../narrative/index.ts";
import type { KpiBlock } from "../model/blocks.ts";
import { seriesChart } from "./series-chart.ts";

/** A KPI told in full: its finding, its sentences, its status, its chart and what its owner says. */
export function kpiBlock(facts: FactSheet, place: string): KpiBlock {
  const { kpi, commentary } = facts;
  const chart = seriesChart(facts, place);
  return {
    kpi: kpi.id,
    class: classWords(facts),
    title: kpi.title,
    headline: kpiHeadline(facts),
    paragraphs: narrate(facts),
    status: statusBeside(facts),
    ...(chart ? { chart } : {}),
    ...ownersWords(commentary),
  };
}

/** Everything that owners wrote of the period, as one text: nothing of it is dropped. */
export function ownersWords(commentary: FactSheet["commentary"]): Pick<KpiBlock, "commentary"> {
  if (commentary.length === 0) return {};
  const by = [...new Set(commentary.map(({ author }) => author))].filter((author) => author !== "");
  return { commentary: { text: commentary.map(({ text }) => text.trim()).join(" "), by: by.join("; ") } };
}

export function classWords({ standing }: FactSheet): KpiBlock["class"] {
  if (standing === "target") return "Key Performance Target";
  if (standing === "monitoring") return "Monitoring indicator";
  return standing === "undecided" ? "Not yet classified" : "Indicator";
}
