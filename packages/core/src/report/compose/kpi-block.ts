import type { FactSheet } from "../../facts/index.ts";
import { kpiHeadline, narrate, statusBeside } from "../../narrative/index.ts";
import { comparePeriods, periodName, samePeriod } from "../../period/index.ts";
import type { KpiBlock } from "../model/blocks.ts";
import { seriesChart } from "./line/series-chart.ts";

/** A KPI told in full: its finding, its sentences, its status, its chart and what its owner says. */
export function kpiBlock(facts: FactSheet, place: string): KpiBlock {
  const { kpi } = facts;
  const chart = seriesChart(facts, place);
  return {
    kpi: kpi.id,
    class: classWords(facts),
    title: kpi.title,
    headline: kpiHeadline(facts),
    paragraphs: narrate(facts),
    status: statusBeside(facts),
    ...(chart ? { chart } : {}),
    ...ownersWords(facts),
  };
}

/**
 * Everything that owners wrote of the period: nothing of it is dropped. What is not of the reporting period alone says of
 * when it is, and, where several wrote, by whom.
 */
export function ownersWords({
  commentary,
  reporting,
}: Pick<FactSheet, "commentary" | "reporting">): Pick<KpiBlock, "commentary"> {
  const [first, ...more] = commentary.toSorted((a, b) => comparePeriods(a.period, b.period));
  if (!first) return {};
  const authors = [...new Set(commentary.map(({ author }) => author))].filter((author) => author !== "");
  const isOfNow = more.length === 0 && samePeriod(first.period, reporting);
  if (isOfNow) return { commentary: { text: first.text.trim(), by: first.author } };
  const told = [first, ...more].map(({ period, text, author }) => {
    const by = authors.length > 1 && author !== "" ? ` (${author})` : "";
    return `${periodName(period)}: ${text.trim()}${by}`;
  });
  return { commentary: { text: told.join(" "), by: authors.length > 1 ? "" : (authors[0] ?? "") } };
}

export function classWords({ standing }: FactSheet): KpiBlock["class"] {
  if (standing === "target") return "Key Performance Target";
  if (standing === "monitoring") return "Monitoring indicator";
  return standing === "undecided" ? "Not yet classified" : "Indicator";
}
