import { type KpiBlock, plain } from "@quarterlight/core/report";

/** Whether a KPI's chart says in its title what the heading above it has already said. */
export function repeatsHeadline(block: KpiBlock): boolean {
  return block.chart !== undefined && bare(plain(block.chart.title)) === bare(plain(block.headline));
}

function bare(sentence: string): string {
  return sentence.trim().replace(/\.$/, "");
}

/** The masthead's facts in one line, without those the workbook does not give. */
export function dateline(masthead: {
  readonly edition: string;
  readonly label: string;
  readonly period: string;
}): string {
  return `${masthead.edition}: ${masthead.label}, ${masthead.period}`;
}
