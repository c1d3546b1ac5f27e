import { settle } from "../../comparison/index.ts";
import { type Period, periodsBetween } from "../../period/index.ts";
import type { Measured } from "../../register/index.ts";
import { defineFact } from "../define.ts";
import { figureAt, quarters } from "../examples.ts";
import { type Given, type Stopped, isStopped } from "../fact.ts";
import { type Place, addedIn, measuredAt } from "../place.ts";
import { waysOf } from "../ways.ts";

/** Things that add up: two quarters' percentages make no percentage. */
const ADDS_UP: ReadonlySet<string> = new Set(["count", "days", "money", "number", "duration"]);

export const sum = defineFact({
  roles: ["sum", "sum change", "average"],
  means:
    "The figures of a span of periods added up, that against the span before, and their average; every one of them must be there.",
  find: (place, role): Given | Stopped => {
    const { basis, kpi } = place;
    if (basis?.kind !== "span") return { none: "not a basis for this" };
    if (role !== "average" && !ADDS_UP.has(kpi.unit.kind)) return { none: "not a quantity" };
    const now = all(place, basis.from, basis.to);
    if (isStopped(now)) return now;
    const total = totalOf(now);
    const cells = now.map(({ at }) => at);
    if (role === "sum") return { value: total, cells };
    if (role === "average") return { value: settle(total / now.length), cells };
    if (!basis.before) return { none: "not a basis for this" };
    const earlier = all(place, basis.before.from, basis.before.to);
    if (isStopped(earlier)) return earlier;
    const value = settle(total - totalOf(earlier));
    return { value, ways: waysOf(kpi, value), cells: [...earlier.map(({ at }) => at), ...cells] };
  },
  examples: [
    {
      name: "two quarters together",
      kpi: { observations: quarters(1800, 1525) },
      basis: { kind: "span", from: figureAt(0, -1).period, to: figureAt(0).period },
      gives: { value: 3325, printed: "3,325" },
    },
    {
      name: "two quarters against the same two of the year before",
      kpi: { observations: quarters(20, 30, 0, 0, 25, 40) },
      role: "sum change",
      basis: {
        kind: "span",
        from: figureAt(0, -1).period,
        to: figureAt(0).period,
        before: { from: figureAt(0, -5).period, to: figureAt(0, -4).period },
      },
      gives: { value: 15, ways: ["higher", "worse"] },
    },
    {
      name: "the average of three quarters",
      kpi: { observations: quarters(10, 20, 60) },
      role: "average",
      basis: { kind: "span", from: figureAt(0, -2).period, to: figureAt(0).period },
      gives: { value: 30 },
    },
    {
      name: "a quarter that is missing",
      kpi: { observations: [figureAt(20, -2), figureAt(30)] },
      basis: { kind: "span", from: figureAt(0, -2).period, to: figureAt(0).period },
      gives: { none: "not recorded" },
    },
    ...(["count", "days", "money", "number", "duration"] as const).map((kind) => ({
      name: `what adds up: ${kind}`,
      kpi: { unit: { kind, of: "" }, observations: quarters(20, 30) },
      basis: { kind: "span" as const, from: figureAt(0, -1).period, to: figureAt(0).period },
      gives: { value: 50 },
    })),
    {
      name: "percentages",
      kpi: { unit: { kind: "percentage", of: "" }, observations: quarters(20, 30) },
      basis: { kind: "span", from: figureAt(0, -1).period, to: figureAt(0).period },
      gives: { none: "not a quantity" },
    },
  ],
});

function totalOf(figures: readonly Measured[]): number {
  return settle(figures.reduce((total, { value }) => total + value, 0));
}

function all(place: Place, from: Period, to: Period): readonly Measured[] | Stopped {
  const periods = periodsBetween(from, to);
  if (periods.length === 0) return { none: "not a basis for this" };
  const figures: Measured[] = [];
  for (const period of periods) {
    const found = place.kpi.cumulative ? addedIn(place, period) : measuredAt(place, period);
    if (isStopped(found)) return found;
    figures.push(found);
  }
  return figures;
}
