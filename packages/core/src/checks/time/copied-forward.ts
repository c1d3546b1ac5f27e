import { decimalsIn } from "../../figure/index.ts";
import type { Measured } from "../../register/index.ts";
import { figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";
import { copiedPeriod } from "../plausibility/copied-column.ts";

const FEWEST = 4;

export const copiedForward = defineCheck({
  id: "D10",
  title: "Figure the same as the one before",
  castsDoubt: true,
  why: "A figure carried forward by mistake tells readers that nothing changed.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi, latest, measured, desk }) => {
    if (!latest || copiedPeriod(desk)) return undefined;
    const upTo = measured.filter(
      ({ period }) => period.months === latest.period.months && period.start <= latest.period.start,
    );
    const [third, second] = [upTo.at(-3), upTo.at(-2)];
    if (!second || upTo.length < FEWEST || second.value !== latest.value || isConstant(upTo))
      return undefined;
    if (latest.value === 0 || (kpi.unit.kind === "percentage" && latest.value === 100)) return undefined;
    const isThird = third?.value === latest.value;
    if (!isThird && !isUnlikely(latest, second)) return undefined;
    return { at: [latest.at, second.at], value: shown(latest.value, kpi.unit), times: isThird ? 3 : 2 };
  },
  message: ({ value, times }) =>
    `The figure is ${value}, exactly as in the period before${times === 3 ? " and in the one before that" : ""}.`,
  remedy: "Look it up again; where it is right, accept this with the reason.",
  departs:
    "Whole numbers and percentages with one decimal repeat by chance, so two alike count only where the numerator and denominator are alike too or the figure has two decimals or more; otherwise three in a row. 0 and 100% are left alone. Where most KPIs repeat, P09 says it once.",
  examples: {
    keep: [
      () => kpiInput({ observations: figures(81, 83, 82, 82) }),
      () => kpiInput({ observations: figures(100, 99, 100, 100, 100) }),
    ],
    break: [
      () => kpiInput({ observations: figures(81.25, 83.5, 82.13, 82.13) }),
      () => kpiInput({ observations: figures(81, 82, 82, 82) }),
    ],
  },
});

function isConstant(measured: readonly Measured[]): boolean {
  return measured.every(({ value }) => value === measured[0]?.value);
}

function isUnlikely(latest: Measured, before: Measured): boolean {
  const { numerator, denominator } = latest;
  if (numerator && denominator) {
    return numerator.value === before.numerator?.value && denominator.value === before.denominator?.value;
  }
  return decimalsIn(latest.value) >= 2;
}
