import type { Address } from "../../workbook/index.ts";
import { kpiInput, registerInput, share } from "../examples/kpi.ts";
import { aSurvey } from "../examples/people.ts";
import { cellInRow } from "../frame/cell-in-row.ts";
import { defineCheck } from "../frame/define.ts";
import { cellsOf } from "../frame/places.ts";
import { shown } from "../frame/shown.ts";
import type { Desk, ObservationSubject } from "../frame/subjects.ts";
import { subjectsIn } from "../frame/walk.ts";
import { isNotAShare } from "./not-a-share.ts";

type TooMany = {
  readonly at: Address | readonly Address[];
  readonly numerator: number;
  readonly denominator: number;
  /** The KPI or the survey. */
  readonly of: string;
};

export const numeratorExceedsDenominator = defineCheck({
  id: "A02",
  title: "Numerator is larger than denominator",
  castsDoubt: true,
  why: "A share of more than the whole is read as a mistake, and costs the whole report its credibility.",
  severity: "error",
  scope: "register",
  check: (desk): readonly TooMany[] => [
    ...subjectsIn(desk, "observation").flatMap((subject) => ofFigure(subject) ?? []),
    ...ofSurveys(desk),
  ],
  message: ({ numerator, denominator }) =>
    `${shown(numerator)} out of ${shown(denominator)} is more than all of them.`,
  cause: ({ of }) => of,
  remedy: "Look whether the two were typed into each other's columns, or counted over different people.",
  departs:
    "Only for percentages that are a share of one whole: spending against a budget may rightly pass 100%.",
  examples: {
    keep: [
      () => kpiInput({ observations: [share(95, 95, 100)] }),
      () => registerInput({ surveys: [aSurvey({ base: 120, positive: 120 })] }),
      () => kpiInput({ title: "Spending as a share of budget", observations: [share(105, 105, 100)] }),
    ],
    break: [
      () => kpiInput({ observations: [share(105, 105, 100)] }),
      () => registerInput({ surveys: [aSurvey({ base: 411, positive: 999 })] }),
    ],
  },
});

function ofFigure({ of, observation }: ObservationSubject): TooMany | undefined {
  if (of.kpi.unit.kind !== "percentage" || observation.state !== "value") return undefined;
  const { numerator, denominator } = observation;
  if (!numerator || !denominator || denominator.value <= 0 || isNotAShare(of.kpi)) return undefined;
  if (numerator.value <= denominator.value) return undefined;
  return {
    at: cellsOf(observation),
    numerator: numerator.value,
    denominator: denominator.value,
    of: `KPI ${of.kpi.id}`,
  };
}

function ofSurveys(desk: Desk): readonly TooMany[] {
  return desk.register.surveys.flatMap(({ at, base, positive, survey }) => {
    if (base === undefined || positive === undefined || positive <= base) return [];
    const cell = cellInRow(desk, at, ({ field }) => field === "positive");
    return [{ at: cell, numerator: positive, denominator: base, of: `survey ${survey}` }];
  });
}
