import { comparePeriods } from "../../period/index.ts";
import { type Kpi, isMeasured } from "../../register/index.ts";
import { type Sheet, addressAt, nameKey, textAt } from "../../workbook/index.ts";
import { type SeriesBook, type TargetRead, NO_TARGET, readTarget } from "../../settle/index.ts";
import { saidOf } from "../../answers/index.ts";
import { type Remark, asks } from "../../reading/index.ts";
import { type Context, type Lookup, observationOrder } from "../../tables/index.ts";
import type { LongColumn } from "./find-columns.ts";
import type { RowPeriod } from "./periods.ts";
import { type FigureColumn, type Plan, figureWithParts } from "./plan.ts";

/** The target that stands in a row beside a figure, for the row's own period; none where it is not clear whose it is. */
export function targetsOf(
  sheet: Sheet,
  plan: Plan,
  figure: FigureColumn,
  through: Lookup,
  context: Context,
): (row: number, when: RowPeriod) => TargetRead {
  const column = targetColumn(plan, figure)?.column;
  if (column === undefined) return () => NO_TARGET;
  return (row, { period }) =>
    readTarget({ sheet, through, context }, row, column, { from: period, to: period });
}

/**
 * Keeps the targets of a row that stands among the periods and is called Target: one under each measure, from the latest of
 * its figures on.
 */
export function aimAt(
  book: SeriesBook,
  place: { readonly sheet: Sheet; readonly through: Lookup; readonly context: Context },
  row: number,
  { figures }: Plan,
  nameOf: (figure: FigureColumn) => { readonly id: string },
): void {
  for (const figure of figures.filter(({ comparator }) => comparator === undefined)) {
    const entry = book.entries.get(nameKey(nameOf(figure).id));
    const own = [...(entry?.own.values() ?? [])].toSorted(observationOrder);
    const from = (own.findLast(isMeasured) ?? own.at(-1))?.period;
    if (entry === undefined || from === undefined) continue;
    const { targets, remarks } = readTarget(place, row, figure.column, { from });
    entry.targets.push(...targets);
    book.remarks.push(...remarks);
  }
}

function targetColumn(plan: Plan, figure: FigureColumn): LongColumn | undefined {
  const targets = plan.table.columns.filter(({ role }) => role === "target");
  const own = targets.find(({ of }) => of === figure.heading);
  return own ?? (targets.length === 1 && figureWithParts(plan) === figure ? targets[0] : undefined);
}

/** Columns of targets that belong to no figure for certain. */
export function looseTargets(plan: Plan): readonly LongColumn[] {
  const used = new Set(plan.figures.map((figure) => targetColumn(plan, figure)));
  return plan.table.columns.filter((column) => column.role === "target" && !used.has(column));
}

/**
 * The question for the target of the newest figure where its row has none and the row of the figure before has one:
 * a target is not carried forward in silence.
 */
export function targetsToAsk<Found extends Kpi>(
  sheet: Sheet,
  plan: Plan,
  kpis: readonly Found[],
  { targets: answers }: Context["mapping"],
): { readonly kpis: readonly Found[]; readonly remarks: readonly Remark[] } {
  const remarks: Remark[] = [];
  const column = plan.figures.map((figure) => targetColumn(plan, figure)).find(Boolean)?.column;
  if (column === undefined || plan.figures.length > 1) return { kpis, remarks };
  const settled = kpis.map((kpi): Found => {
    const { id, observations, targets } = kpi;
    const [newest, before] = observations
      .filter(isMeasured)
      .toSorted((a, b) => comparePeriods(b.period, a.period));
    const has = (row: number) => targets.find(({ at }) => at.row === row);
    if (newest === undefined || before === undefined || has(newest.at.row) !== undefined) return kpi;
    const earlier = has(before.at.row);
    const at = addressAt(sheet, newest.at.row, column);
    if (earlier === undefined || textAt(sheet, newest.at.row, column) !== "") return kpi;
    const { period } = newest;
    const said = saidOf(answers, kpi);
    if (said === "as before")
      return { ...kpi, targets: [...targets, { ...earlier, from: period, to: period }] };
    if (said === undefined) {
      remarks.push(asks({ asks: "target of the period", kpi: id, at, period, before: earlier.at }));
    }
    return kpi;
  });
  return { kpis: settled, remarks };
}
