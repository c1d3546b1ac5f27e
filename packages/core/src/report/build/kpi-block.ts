import type { FactSheet } from "../../facts/index.ts";
import { kpiHeadline, narrate } from "../../narrative/index.ts";
import type { KpiBlock } from "../model/blocks.ts";
import { seriesChart } from "./series-chart.ts";
import { statusBlock } from "./status.ts";

/** A KPI told in full: its finding, its sentences, its status, its chart and what its owner says. */
export function kpiBlock(facts: FactSheet, place: string): KpiBlock {
  const { kpi, commentary } = facts;
  const chart = seriesChart(facts, place);
  return {
    kpi: kpi.id,
    class: classWords(facts),
    title: kpi.title,
    headline: kpiHeadline(facts),
    sentences: narrate(facts),
    status: statusBlock(facts),
    ...(chart ? { chart } : {}),
    ...(commentary ? { commentary: { text: commentary.text, by: commentary.author } } : {}),
  };
}

export function classWords({ standing }: FactSheet): KpiBlock["class"] {
  if (standing === "target") return "Key Performance Target";
  return standing === "monitoring" ? "Monitoring indicator" : "Not yet classified";
}
