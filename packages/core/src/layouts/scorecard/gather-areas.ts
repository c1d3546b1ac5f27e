import { NO_REMARKS, type Remark } from "../../reading/index.ts";
import { type Context, type PickArea, pickAreas } from "../../tables/index.ts";
import { withAreas } from "../../settle/index.ts";
import { nameKey } from "../../workbook/index.ts";
import type { RowRead } from "./read-table.ts";

/**
 * Where a scorecard has a row for each KPI and area: the partnership's own row is the KPI, those of the
 * nation and of named peers stand beside it, and the others are left. Where nobody has said which area is
 * the partnership's, that is asked and no row's figures are taken.
 */
export function gatherAreas(
  rows: readonly RowRead[],
  where: string,
  context: Context,
): { readonly rows: readonly RowRead[]; readonly remarks: readonly Remark[] } {
  const areas = rows.map(({ area }) => area).filter((area) => area !== "");
  if (areas.length === 0) return { rows, remarks: NO_REMARKS };
  const { pick, remarks } = pickAreas(areas, where, context);
  const kpis = new Map<string, RowRead[]>();
  for (const row of rows) {
    const key = `${nameKey(row.kpi.group)}|${nameKey(row.kpi.id)}`;
    const same = kpis.get(key);
    if (same === undefined) kpis.set(key, [row]);
    else same.push(row);
  }
  return { rows: [...kpis.values()].flatMap((same) => gather(same, pick)), remarks };
}

/** The rows of one KPI. A second row of the partnership's own is kept, to be told as repeated. */
function gather(rows: readonly RowRead[], pick: PickArea): RowRead[] {
  const own = rows.filter(({ area }) => area === "" || pick(area).whose === "own");
  const [first, ...more] = own.length > 0 ? own : rows.slice(0, 1).map(withoutFigures);
  if (first === undefined) return [];
  return [{ ...first, kpi: withAreas(first.kpi, rows, pick) }, ...more];
}

function withoutFigures(row: RowRead): RowRead {
  const { published: _, ...kpi } = row.kpi;
  return { ...row, kpi: { ...kpi, observations: [], monthly: [], targets: [], commentary: [] } };
}
