import { isWeighted } from "../../comparison/index.ts";
import { decimalsIn } from "../../figure/index.ts";
import type { SurveyResult } from "../../register/index.ts";
import type { Address } from "../../workbook/index.ts";
import { figures, kpiInput, registerInput, share } from "../examples/kpi.ts";
import { aSurvey } from "../examples/people.ts";
import { cellInRow } from "../frame/cell-in-row.ts";
import { defineCheck } from "../frame/define.ts";
import { cellsOf } from "../frame/places.ts";
import { shown } from "../frame/shown.ts";
import type { Desk, ObservationSubject } from "../frame/subjects.ts";
import { subjectsIn } from "../frame/walk.ts";

const MOST_DECIMALS = 6;
/** Binary arithmetic alone moves a percentage by less than this. */
const DUST = 1e-9;

export const percentageRecompute = defineCheck({
  id: "A01",
  title: "Percentage does not follow from its numerator and denominator",
  castsDoubt: true,
  why: "A reader who works the percentage out from the numbers beside it gets another answer.",
  severity: "error",
  scope: "register",
  check: (desk): readonly Apart[] => [
    ...subjectsIn(desk, "observation").flatMap((subject) => ofFigure(subject) ?? []),
    ...desk.register.surveys.flatMap((result) => ofSurvey(result, desk) ?? []),
  ],
  message: ({ value, numerator, denominator, ours }) =>
    `The percentage is ${shown(value)}%, but ${shown(numerator)} out of ${shown(denominator)} is ${shown(ours)}%.`,
  remedy: "Find which of the three numbers is wrong, and correct it.",
  departs:
    "A survey’s row is held to it too, but for one with a published interval or a design effect: that is weighted.",
  examples: {
    keep: [
      () => kpiInput({ observations: [share(92.4, 850, 920)] }),
      () => kpiInput({ observations: [share(92, 850, 920)] }),
      () => kpiInput({ observations: figures(81, 82) }),
      () => registerInput({ surveys: [aSurvey({ base: 120, positive: 61, percent: 50.8 })] }),
      () =>
        registerInput({ surveys: [aSurvey({ base: 120, positive: 60, percent: 55, designEffect: 1.2 })] }),
    ],
    break: [
      () => kpiInput({ observations: [share(94.2, 850, 920)] }),
      () => registerInput({ surveys: [aSurvey({ base: 120, positive: 60, percent: 55 })] }),
    ],
  },
});

type Apart = {
  readonly at: readonly Address[];
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly ours: number;
};

function ofFigure({ of, observation }: ObservationSubject): Apart | undefined {
  if (of.kpi.unit.kind !== "percentage" || observation.state !== "value") return undefined;
  const { value, numerator, denominator } = observation;
  return numerator && denominator && apart(cellsOf(observation), value, numerator.value, denominator.value);
}

function ofSurvey(result: SurveyResult, desk: Desk): Apart | undefined {
  const { at, base, positive, percent } = result;
  if (base === undefined || positive === undefined || percent === undefined) return undefined;
  if (isWeighted(result) || positive > base) return undefined;
  return apart([cellInRow(desk, at, ({ field }) => field === "percent")], percent, positive, base);
}

function apart(
  at: readonly Address[],
  value: number,
  numerator: number,
  denominator: number,
): Apart | undefined {
  if (denominator === 0 || followsFrom(numerator, denominator)(value)) return undefined;
  const ours = Number(((100 * numerator) / denominator).toFixed(decimalsOf(value) + 1));
  return { at, value, numerator, denominator, ours };
}

function decimalsOf(value: number): number {
  return Math.min(decimalsIn(value), MOST_DECIMALS);
}

/** Whether a percentage is what its numerator and denominator make, as exactly as it is written. */
export function followsFrom(numerator: number, denominator: number): (value: number) => boolean {
  const ours = (100 * numerator) / denominator;
  return (value) => Math.abs(value - ours) <= 0.5 * 10 ** -decimalsOf(value) + DUST;
}
