import { figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";

const FEWEST = 10;
const SHARE = 0.6;
const SMALLEST = 20;
const COUNT = { kind: "count", of: "people" } as const;

export const heaping = defineCheck({
  id: "P10",
  title: "Most figures end in 0 or 5",
  why: "Figures that were estimated or rounded are read as if they had been counted.",
  scope: "series",
  check: ({ of, measured }) => {
    const { kind } = of.kpi.unit;
    if (measured.length < FEWEST || (kind !== "count" && kind !== "days" && kind !== "number"))
      return undefined;
    const values = measured.map(({ value }) => value);
    if (values.some((value) => !Number.isInteger(value) || Math.abs(value) < SMALLEST)) return undefined;
    const round = values.filter((value) => value % 5 === 0).length;
    if (round <= SHARE * values.length) return undefined;
    return { at: measured.map(({ at }) => at), round: shown(round), of: shown(values.length) };
  },
  severity: "information",
  message: ({ round, of }) => `${round} of ${of} figures end in 0 or 5.`,
  remedy: "Where they are rounded or estimated, mark them [e] or say so in the KPI's meaning.",
  examples: {
    keep: [() => kpiInput({ unit: COUNT, observations: figures(41, 42, 47, 53, 44, 49, 51, 40, 46, 48) })],
    break: [() => kpiInput({ unit: COUNT, observations: figures(40, 45, 50, 55, 40, 45, 50, 40, 46, 48) })],
  },
});
