import { settle } from "../../comparison/index.ts";
import { type Unit, unitOfDifference } from "../../figure/index.ts";
import { defineFact } from "../define.ts";
import { endsOf } from "../earlier.ts";
import { SHARE, figureAt, quarters } from "../examples.ts";
import { type Given, type Stopped, isStopped } from "../fact.ts";
import { differenceOf } from "../ways.ts";

const PER_CENT: Unit = { kind: "percentage", of: "" };
const TIMES: Unit = { kind: "number", of: "" };

export const change = defineFact({
  roles: ["change", "percent change", "ratio"],
  means:
    "The figure against an earlier one: what lies between them, that in per cent, and how many times it is.",
  find: (place, role): Given | Stopped => {
    const ends = endsOf(place);
    if (isStopped(ends)) return ends;
    const { from, to } = ends;
    const cells = [from.at, to.at];
    const difference = differenceOf(place, from.value, to.value);
    const base = { ways: difference.ways, other: from.period, cells };
    if (role === "change") {
      const words = isAlike(difference) ? ["about the same"] : [];
      return { ...base, ...difference, words, unit: unitOfDifference(place.kpi.unit) };
    }
    if (from.value === 0) return { none: "not a quantity", cells };
    if (role === "ratio") return { ...base, value: settle(to.value / from.value), unit: TIMES, decimals: 2 };
    return {
      ...base,
      value: settle((100 * difference.value) / Math.abs(from.value)),
      unit: PER_CENT,
      decimals: 1,
    };
  },
  examples: [
    {
      name: "since the quarter before",
      kpi: { observations: quarters(74, 61) },
      basis: { kind: "previous" },
      gives: { value: -13, printed: "13", ways: ["lower", "better"] },
    },
    {
      name: "since the year before",
      kpi: { ...SHARE, observations: [figureAt(80, -4), figureAt(84.5)] },
      basis: { kind: "year before" },
      gives: { value: 4.5, ways: ["higher", "better"] },
    },
    {
      name: "since a quarter that is named",
      kpi: { observations: quarters(70, 74, 70) },
      basis: { kind: "period", period: figureAt(0, -2).period },
      gives: { value: 0, ways: ["same"] },
    },
    {
      name: "held against a later one",
      kpi: { observations: quarters(70, 74) },
      period: figureAt(0, -1).period,
      basis: { kind: "period", period: figureAt(0).period },
      gives: { value: -4, ways: ["lower", "better"] },
    },
    {
      name: "against a longer period that holds it",
      kpi: {
        observations: quarters(70),
        monthly: [figureAt(25, 0, { period: { start: figureAt(0).period.start, months: 1 } })],
      },
      basis: { kind: "period", period: { start: figureAt(0).period.start, months: 1 } },
      gives: { none: "nothing to compare with" },
    },
    {
      name: "in per cent",
      kpi: { observations: quarters(40, 50) },
      role: "percent change",
      basis: { kind: "previous" },
      gives: { value: 25, printed: "25.0%" },
    },
    {
      name: "times",
      kpi: { observations: quarters(52, 26) },
      role: "ratio",
      basis: { kind: "previous" },
      gives: { value: 0.5 },
    },
    {
      name: "across a break",
      kpi: { observations: [figureAt(74, -1), figureAt(61, 0, { flags: ["break"] })] },
      basis: { kind: "previous" },
      gives: { none: "broken series" },
    },
    {
      name: "a running total and the quarter before",
      kpi: { cumulative: true, observations: quarters(100, 172) },
      basis: { kind: "previous" },
      gives: { none: "a running total" },
    },
    {
      name: "nothing earlier",
      kpi: { observations: quarters(61) },
      basis: { kind: "previous" },
      gives: { none: "not recorded" },
    },
    { name: "no basis", kpi: { observations: quarters(74, 61) }, gives: { none: "not a basis for this" } },
  ],
});

/** Figures that print alike and are not the same. */
function isAlike({ value, fair }: Pick<ReturnType<typeof differenceOf>, "value" | "fair">): boolean {
  return value !== 0 && fair.includes(0);
}
