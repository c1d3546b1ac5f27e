import { type Cell, type KpiBlock, type Report, cellWords, kpiBlocks } from "@quarterlight/core/report";
import type { Kpi } from "@quarterlight/core/register";

/** How the report tells of one KPI: in sentences, or in a row of its section's table. */
export type Told =
  | { readonly how: "in sentences"; readonly section: string; readonly block: KpiBlock }
  | { readonly how: "in the table" };

export function toldOf({ id }: Kpi, report: Report): Told {
  const block = kpiBlocks(report).find(({ kpi }) => kpi === id);
  if (!block) return { how: "in the table" };
  const section = report.sections.find(({ full, short, deaths }) =>
    [...full, ...short, ...deaths].includes(block),
  );
  return { how: "in sentences", section: section?.title ?? "", block };
}

/** The KPI's row of its section's table, a heading with each cell that has words. */
export function rowOf(
  { id }: Kpi,
  { sections }: Report,
): readonly { readonly head: string; readonly cell: Cell }[] {
  for (const { glance, watch } of sections) {
    for (const table of [glance ?? [], watch?.table ?? []].flat()) {
      const row = table.rows.find(([first]) => first?.kind === "name" && first.kpi === id);
      if (!row) continue;
      return row.flatMap((cell, column) =>
        column === 0 || cellWords(cell) === "" ? [] : [{ head: table.head[column] ?? "", cell }],
      );
    }
  }
  return [];
}
