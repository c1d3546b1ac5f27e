import { type KpiBlock, type Report, type Section, kpiBlocks } from "@quarterlight/core/report";
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
): readonly { readonly head: string; readonly text: string }[] {
  const name = `${id}: ${title}`;
  for (const { table } of report.annex.tables) {
    // What is counted may stand behind the name, in brackets.
    const row = table.rows.find(([first]) => first === name || first?.startsWith(`${name} (`));
    if (row) return table.head.map((head, column) => ({ head, text: row[column] ?? "" }));
  }
  return [];
}
