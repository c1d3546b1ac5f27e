import { type Question, askedBy } from "../reading/index.ts";
import {
  type Kpi,
  type Observation,
  type Target,
  isLevel,
  isMeasured,
  figuresChanged,
} from "../register/index.ts";
import { type Address, type Cell, shownText } from "../workbook/index.ts";
import type { Pipeline } from "./pipeline.ts";

/** The KPI with every figure and target left open, and the question that leaves them so written down. */
export function leftOpen(kpi: Kpi, question: Question, context: Pipeline): Kpi {
  const shownAt = shownIn(context);
  context.notebook.questions.push(question);
  const asksFor = [askedBy(question).id];
  const open = (observation: Observation): Observation => {
    if (!isMeasured(observation)) return observation;
    const { period, flags, note, at: cell } = observation;
    const words = note === undefined ? {} : { note };
    return { state: "open", marker: shownAt(cell), asks: asksFor, period, flags, at: cell, ...words };
  };
  return {
    ...kpi,
    targets: kpi.targets.map(openTarget),
    ...figuresChanged(kpi, open),
  };
}

/** A cell of the workbook. */
export function cellIn({ workbook }: Pipeline): (at: Address) => Cell | null {
  const sheets = new Map(workbook.sheets.map(({ name, rows }) => [name, rows]));
  return ({ sheet, row, column }) => sheets.get(sheet)?.[row]?.[column] ?? null;
}

/** What a cell of the workbook shows. */
export function shownIn(context: Pipeline): (at: Address) => string {
  const cellAt = cellIn(context);
  return (at) => shownText(cellAt(at), context.workbook.date1904);
}

function openTarget(target: Target): Target {
  if (!isLevel(target)) return target;
  const { from, to, rationale, at, shown } = target;
  return { state: "open", from, ...(to === undefined ? {} : { to }), rationale, at, shown };
}
