import type { Comparator } from "../../register/index.ts";
import { type Remark, notUnderstood } from "../../reading/index.ts";
import { comparedKind, isBareMiddle } from "../../tables/index.ts";
import type { RowRead } from "./read-table.ts";

/**
 * Rows named for a nation or an average, such as Scotland under an indicator, hold what the KPI above them is
 * compared with and are none themselves. One with no KPI above it is left out, and that is said; so is a bare `Average`,
 * which does not say of whom it is.
 */
export function comparedRows(rows: readonly RowRead[]): {
  readonly rows: readonly RowRead[];
  readonly remarks: readonly Remark[];
} {
  const kept: RowRead[] = [];
  const remarks: Remark[] = [];
  for (const row of rows) {
    if (row.area === "" && isBareMiddle(row.kpi.title)) {
      remarks.push(notUnderstood("row", row.kpi.at, row.kpi.title, "a total or summary row"));
      continue;
    }
    const kind = row.area === "" ? comparedKind(row.kpi.title) : undefined;
    const above = kept.at(-1);
    if (kind === undefined) kept.push(row);
    else if (above === undefined) {
      remarks.push(notUnderstood("row", row.kpi.at, row.kpi.title, "compared with nothing"));
    } else kept[kept.length - 1] = withComparator(above, row, kind);
  }
  return { rows: kept, remarks };
}

function withComparator(above: RowRead, { kpi }: RowRead, kind: Comparator["kind"]): RowRead {
  const observations = [...kpi.observations, ...kpi.monthly];
  const comparator: Comparator = { area: kpi.title, kind, observations, source: "", differs: "" };
  return { ...above, kpi: { ...above.kpi, comparators: [...above.kpi.comparators, comparator] } };
}
