import { type Period, comparePeriods } from "../../period/index.ts";
import type { Target } from "../../register/index.ts";
import { readTarget } from "../../settle/index.ts";
import type { Desk } from "./desk.ts";

/** The targets of a row: those of each period, those in a row of their own, and the one that names no period. */
export function targetsOf(desk: Desk, row: number, latest: Period | undefined): Target[] {
  const { columns } = desk;
  const dated = columns.dated
    .filter(({ role }) => role === "target")
    .flatMap(({ column, period }) => targetIn(desk, row, column, { from: period, to: period }));
  const open =
    columns.target === undefined || latest === undefined
      ? []
      : targetIn(desk, row, columns.target, { from: latest });
  const read = [...dated, ...targetsBelow(desk, row), ...open];
  return read.length === 0 && latest !== undefined
    ? targetsUnread(desk, row, latest)
    : read.toSorted((a, b) => comparePeriods(a.from, b.from));
}

/** The target that stands in a column headed as one that could not be understood: there is one, and nobody knows which. */
function targetsUnread(desk: Desk, row: number, from: Period): Target[] {
  const said = desk.columns.unsure.flatMap((column) => readTarget(desk, row, column, { from }).targets);
  return said
    .slice(0, 1)
    .map(({ rationale, at, shown }) => ({ state: "unread", from, rationale, at, shown }));
}

/** Targets in a row of their own under the KPI's figures, each for the period of its column. */
function targetsBelow(desk: Desk, row: number): Target[] {
  const below = desk.parts.of.get(row)?.get("target");
  if (below === undefined) return [];
  return desk.columns.dated
    .filter(({ role }) => role === "value")
    .flatMap(({ column, period }) => targetIn(desk, below, column, { from: period, to: period }));
}

function targetIn(
  desk: Desk,
  row: number,
  column: number,
  span: { readonly from: Period; readonly to?: Period },
): readonly Target[] {
  const { targets, remarks } = readTarget(desk, row, column, span);
  desk.remarks.push(...remarks);
  return targets;
}
