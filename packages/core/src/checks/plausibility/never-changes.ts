import { figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";

const FEWEST = 8;

export const neverChanges = defineCheck({
  id: "P11",
  title: "Figure that never changes",
  why: "A KPI that is always the same tells readers nothing, or is copied and not measured.",
  scope: "series",
  check: ({ of, measured }) => {
    const [first] = measured;
    if (!first || measured.length < FEWEST || of.kpi.unit.kind === "yes or no") return undefined;
    if (measured.some(({ value }) => value !== first.value)) return undefined;
    return {
      at: measured.map(({ at }) => at),
      value: shown(first.value, of.kpi.unit),
      count: measured.length,
    };
  },
  severity: "information",
  message: ({ value, count }) => `All ${count} figures are ${value}.`,
  remedy: "Make sure that it is measured each time, or report it less often.",
  examples: {
    keep: [() => kpiInput({ observations: figures(100, 100, 100, 100, 100, 100, 100, 99) })],
    break: [() => kpiInput({ observations: figures(100, 100, 100, 100, 100, 100, 100, 100) })],
  },
});
