import type { Kpi } from "../register/index.ts";
import { type SpanLine, titleSpan } from "../settle/index.ts";
import { addressName } from "../workbook/index.ts";

/** The titles that say of which time each figure of their KPI is, each with the cells of those. */
export function titleSpans(kpis: readonly Kpi[]): readonly SpanLine[] {
  return kpis.flatMap(({ title, at, observations, monthly }): SpanLine[] => {
    const said = titleSpan(title);
    if (said === undefined) return [];
    const own = new Set([...observations, ...monthly].map((each) => addressName(each.at)));
    return [{ text: title, at, said, governs: (cell) => own.has(addressName(cell)) }];
  });
}
