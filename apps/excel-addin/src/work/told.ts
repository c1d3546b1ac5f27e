import {
  type Cell,
  type KpiBlock,
  type Report,
  type Section,
  cellWords,
  kpiBlocks,
} from "@quarterlight/core/report";
import type { Kpi } from "@quarterlight/core/register";

/** How the report tells of one KPI: in full, in one line, or in the annex alone. */
export type Told =
  | { readonly how: "in full"; readonly section: string; readonly block: KpiBlock }
  | { readonly how: "in one line"; readonly section: string; readonly line: Section["others"][number] }
  | { readonly how: "in the annex" };

export function toldOf({ id, title }: Kpi, report: Report): Told {
  const block = kpiBlocks(report).find(({ kpi }) => kpi === id);
  if (block) {
    const section = report.sections.find(({ kpis }) => kpis.includes(block));
    return { how: "in full", section: section?.title ?? "", block };
  }
  for (const section of report.sections) {
    const line = section.others.find((other) => other.title === title);
    if (line) return { how: "in one line", section: section.title, line };
  }
  return { how: "in the annex" };
}

/** The KPI's row of the annex, a heading with each cell. */
export function annexRow(
  { id, title }: Kpi,
  report: Report,
): readonly { readonly head: string; readonly cell: Cell }[] {
  const name = `${id}: ${title}`;
  for (const { table } of report.annex.tables) {
    // What is counted may stand behind the name, in brackets.
    const row = table.rows.find(([first]) => {
      const words = first ? cellWords(first) : "";
      return words === name || words.startsWith(`${name} (`);
    });
    if (row) return row.map((cell, column) => ({ head: table.head[column] ?? "", cell }));
  }
  return [];
}
