import { figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";

const FEWEST = 4;
const FACTORS = [10, 100, 1000, 0.1, 0.01, 0.001];
const NEAR = 0.02;
/** A series that has ever moved this many times over may do so again. */
const WILD = 3;
const SMALLEST = 5;

export const factorError = defineCheck({
  id: "P07",
  title: "Figure ten, a hundred or a thousand times the one before",
  castsDoubt: true,
  why: "A slipped decimal point is printed as a triumph or a disaster.",
  scope: "series",
  check: ({ of, measured }) => {
    const [latest, before] = [measured.at(-1), measured.at(-2)];
    if (!latest || !before || measured.length < FEWEST || of.kpi.cumulative) return undefined;
    const values = measured.slice(0, -1).map(({ value }) => value);
    if (values.some((value) => value <= 0) || Math.max(...values) > WILD * Math.min(...values))
      return undefined;
    const factor = FACTORS.find((each) => Math.abs(latest.value / before.value / each - 1) <= NEAR);
    if (factor === undefined || Math.max(latest.value, before.value) < SMALLEST) return undefined;
    const { unit } = of.kpi;
    if (unit.kind === "percentage" && latest.value <= 1) return undefined;
    return {
      at: [latest.at, before.at],
      value: shown(latest.value, unit),
      before: shown(before.value, unit),
    };
  },
  severity: "warning",
  message: ({ value, before }) =>
    `The figure went from ${before} to ${value}, as if a decimal point had slipped.`,
  remedy: "Look it up again.",
  departs:
    "Only of the latest figure of at least four, in a series that never moved threefold before. A percentage that may be a fraction is T08.",
  examples: {
    keep: [
      () =>
        kpiInput({ unit: { kind: "count", of: "people" }, observations: figures(200, 210, 190, 205, 198) }),
    ],
    break: [
      () =>
        kpiInput({ unit: { kind: "count", of: "people" }, observations: figures(200, 210, 190, 205, 2050) }),
    ],
  },
});
