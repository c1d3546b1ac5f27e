import { type Measured, type Sourced, isMeasured } from "../../register/index.ts";
import { addressName } from "../../workbook/index.ts";
import { kpiInput, figureAt, share } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { cellsOf } from "../frame/places.ts";
import { shown } from "../frame/shown.ts";
import type { Desk } from "../frame/subjects.ts";

export const denominatorMissing = defineCheck({
  id: "A03",
  title: "A share of nothing",
  castsDoubt: true,
  why: "A percentage or rate of nobody means nothing, so whatever is printed is wrong.",
  severity: "error",
  scope: "observation",
  check: ({ desk, of, observation }) => {
    const { kind } = of.kpi.unit;
    if (observation.state !== "value" || (kind !== "percentage" && kind !== "rate")) return undefined;
    const { value, numerator, denominator } = observation;
    if (denominator?.value === 0) return { at: cellsOf(observation), value, lacks: "is 0" };
    if (
      numerator &&
      !denominator &&
      isApart(numerator, observation) &&
      keepsDenominators(desk, numerator.at.sheet)
    )
      return { at: cellsOf(observation), value, lacks: "is blank" };
    return undefined;
  },
  message: ({ value, lacks }) => `There is a figure, ${shown(value)}, but its denominator ${lacks}.`,
  remedy: "Fill in the denominator, or put [z] for the figure where there was nobody to count.",
  examples: {
    keep: [
      () => kpiInput({ observations: [share(95, 95, 100)] }),
      () => kpiInput({ observations: [counted(95, 95)] }),
      () => kpiInput({ observations: [figureAt(95, 0)] }),
      () => kpiInput({ observations: [share(95, 95, 100), inOneCell(52, 12, 1)] }),
    ],
    break: [
      () => kpiInput({ observations: [share(0, 0, 0)] }),
      () => kpiInput({ observations: [share(95, 95, 100), counted(95, 95, 1)] }),
    ],
  },
});

/** A percentage with how many it is, and not of how many. */
function counted(value: number, numerator: number, index = 0): Measured {
  const { denominator: _, ...figure } = share(value, numerator, 1, index);
  return figure;
}

/** “12 (52%)”: how many it is beside the percentage, in the cell of both. */
function inOneCell(value: number, numerator: number, index: number): Measured {
  const { denominator: _, ...figure } = share(value, numerator, 1, index);
  return { ...figure, numerator: { value: numerator, at: figure.at } };
}

/** Whether a part stands in a cell of its own: “12 (52%)” says all that there is to say in one. */
function isApart(part: Sourced, { at }: Measured): boolean {
  return addressName(part.at) !== addressName(at);
}

const kept = new WeakMap<Desk, ReadonlySet<string>>();

/** Whether a sheet has a place for denominators: where it has none, a count stands beside a percentage and nothing is left blank. */
function keepsDenominators(desk: Desk, sheet: string): boolean {
  const sheets = kept.get(desk) ?? sheetsWithDenominators(desk);
  kept.set(desk, sheets);
  return sheets.has(sheet);
}

function sheetsWithDenominators(desk: Desk): ReadonlySet<string> {
  const columns = desk.tables().flatMap((table) => table.columns);
  const figures = desk.kpis().flatMap(({ kpi }) => [...kpi.observations, ...kpi.monthly]);
  return new Set([
    ...columns.flatMap(({ became, at }) => (became === "denominator" ? [at.sheet] : [])),
    ...figures.flatMap((each) =>
      isMeasured(each) && each.denominator && isApart(each.denominator, each)
        ? [each.denominator.at.sheet]
        : [],
    ),
  ]);
}
