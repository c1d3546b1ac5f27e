import type { Comparator } from "../../register/index.ts";
import { type Remark, notUnderstood } from "../../reading/index.ts";
import { comparedKind, comparedLine } from "../../tables/index.ts";
import { nameKey } from "../../workbook/index.ts";
import type { RowRead } from "./read-table.ts";

/**
 * Rows named for a nation or an average, such as Scotland under an indicator, hold what the KPI above them is
 * compared with and are none themselves. One with no KPI above it is left out, and that is said.
 */
export function comparedRows(rows: readonly RowRead[]): {
  readonly rows: readonly RowRead[];
  readonly remarks: readonly Remark[];
} {
  const kept: RowRead[] = [];
  const remarks: Remark[] = [];
  const own = rows.filter(({ area, kpi }) => area === "" && comparedLine(kpi.title) === undefined).length;
  for (const row of rows) {
    if (row.area === "" && own > 1 && isMiddleOfAll(row, rows)) {
      remarks.push(notUnderstood("row", row.kpi.at, row.kpi.title, "a total or summary row"));
      continue;
    }
    const kind = row.area === "" ? comparedLine(row.kpi.title) : undefined;
    const above = kept.at(-1);
    if (kind === undefined) kept.push(row);
    else if (above === undefined) {
      remarks.push(notUnderstood("row", row.kpi.at, row.kpi.title, "compared with nothing"));
    } else kept[kept.length - 1] = withComparator(above, row, kind);
  }
  return { rows: kept, remarks };
}

/** A bare `Average` that stands once under several KPIs sums them up, and is nobody's to compare the last of them with. */
function isMiddleOfAll({ kpi }: RowRead, rows: readonly RowRead[]): boolean {
  if (comparedKind(kpi.title) !== undefined || comparedLine(kpi.title) === undefined) return false;
  return rows.filter((each) => nameKey(each.kpi.title) === nameKey(kpi.title)).length === 1;
}

function withComparator(above: RowRead, { kpi }: RowRead, kind: Comparator["kind"]): RowRead {
  const observations = [...kpi.observations, ...kpi.monthly];
  const comparator: Comparator = { area: kpi.title, kind, observations, source: "", differs: "" };
  return { ...above, kpi: { ...above.kpi, comparators: [...above.kpi.comparators, comparator] } };
}
