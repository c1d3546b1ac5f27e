import type { Comparator } from "../../register/index.ts";
import { notUnderstood } from "../../reading/index.ts";
import { type Context, isNation } from "../../tables/index.ts";
import type { RowRead } from "./read-table.ts";

const NATION =
  /^(?:scottish|national)(?: (?:average|mean|rate|figure))?$|^(?:england|wales|northern ireland|great britain|uk|united kingdom)$/iu;
const GROUP =
  /^(?:(?:peer|family|benchmark(?:ing)?|comparator) (?:group|family)|(?:peers?|comparators?|hscps?|partnerships?|councils?|boards?))?\s*(?:average|mean|median)$|^(?:peer|family|benchmark(?:ing)?|comparator) group$/iu;

/**
 * Rows named for a nation or an average, such as Scotland under an indicator, hold what the KPI above them is
 * compared with and are none themselves. One with no KPI above it is left out and written down.
 */
export function comparedRows(rows: readonly RowRead[], { notebook }: Context): RowRead[] {
  const kept: RowRead[] = [];
  for (const row of rows) {
    const kind = row.area === "" ? kindOf(row.kpi.title) : undefined;
    const above = kept.at(-1);
    if (kind === undefined) kept.push(row);
    else if (above === undefined) {
      notUnderstood(notebook, "row", row.kpi.at, row.kpi.title, "compared with nothing");
    } else kept[kept.length - 1] = withComparator(above, row, kind);
  }
  return kept;
}

function kindOf(title: string): Comparator["kind"] | undefined {
  const name = title.trim();
  if (isNation(name) || NATION.test(name)) return "nation";
  return GROUP.test(name) ? "peer group" : undefined;
}

function withComparator(above: RowRead, { kpi }: RowRead, kind: Comparator["kind"]): RowRead {
  const observations = [...kpi.observations, ...kpi.monthly];
  const comparator: Comparator = { area: kpi.title, kind, observations, source: "", differs: "" };
  return { ...above, kpi: { ...above.kpi, comparators: [...above.kpi.comparators, comparator] } };
}
