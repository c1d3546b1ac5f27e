import { settle } from "../../comparison/index.ts";
import { unitOfDifference } from "../../figure/index.ts";
import { financialYearOf, previous, samePeriod, shift } from "../../period/index.ts";
import type { Measured } from "../../register/index.ts";
import { defineFact } from "../define.ts";
import { endsOf } from "../earlier.ts";
import { NOW, aTarget, quarters } from "../examples.ts";
import { type Given, type Stopped, isStopped } from "../fact.ts";
import { addedIn, recorded, type Place } from "../place.ts";
import { differenceOf } from "../ways.ts";
import { targetAt } from "./target.ts";

export const alone = defineFact({
  roles: ["alone", "alone change", "planned"],
  means:
    "What the period added to a running total; how that differs from what the period of the basis added; and what it was planned to add, where each period of the plan has a target of its own.",
  find: (place, role) => {
    if (role === "planned") return plannedIn(place);
    if (role === "alone") {
      const added = addedIn(place);
      return isStopped(added) ? added : { value: added.value, cells: cellsOf(place, added) };
    }
    const unmixed = { ...place, kpi: { ...place.kpi, cumulative: false } };
    const ends = endsOf(unmixed, (_, period) => addedIn(place, period));
    if (isStopped(ends)) return ends;
    const cells = [...cellsOf(place, ends.from), ...cellsOf(place, ends.to)];
    const difference = differenceOf(place, ends.from.value, ends.to.value);
    return {
      ...difference,
      value: settle(difference.value),
      unit: unitOfDifference(place.kpi.unit),
      other: ends.from.period,
      cells,
    };
  },
  examples: [
    {
      name: "the second quarter of a year",
      kpi: { cumulative: true, observations: quarters(100, 172) },
      gives: { value: 72, printed: "72" },
    },
    {
      name: "the second quarter against the first",
      kpi: { cumulative: true, observations: quarters(100, 172) },
      role: "alone change",
      basis: { kind: "previous" },
      gives: { value: -28, ways: ["lower", "better"] },
    },
    {
      name: "a quarter whose forerunner is missing",
      kpi: { cumulative: true, observations: quarters(172) },
      gives: { none: "nothing to compare with" },
    },
    {
      name: "what the second quarter was to add",
      kpi: {
        cumulative: true,
        observations: quarters(100, 172),
        targets: [aTarget(90, shift(NOW, -1)), aTarget(170, NOW)],
      },
      role: "planned",
      gives: { value: 80, printed: "80" },
    },
    {
      name: "what the first quarter was to add",
      kpi: {
        cumulative: true,
        observations: quarters(100),
        targets: [aTarget(90, shift(NOW, -1)), aTarget(170, NOW)],
      },
      role: "planned",
      period: shift(NOW, -1),
      gives: { value: 90 },
    },
    {
      name: "a plan whose target holds for several quarters alike",
      kpi: { cumulative: true, observations: quarters(100, 172), targets: [aTarget(400, shift(NOW, -1))] },
      role: "planned",
      gives: { none: "target is for a longer period" },
    },
    {
      name: "a plan for a figure that stands by itself",
      kpi: { observations: quarters(172), targets: [aTarget(170, NOW)] },
      role: "planned",
      gives: { none: "not a running total" },
    },
    {
      name: "no plan",
      kpi: { cumulative: true, observations: quarters(100, 172) },
      role: "planned",
      gives: { none: "no target" },
    },
    {
      name: "a figure that stands by itself",
      kpi: { observations: quarters(172) },
      gives: { none: "not a running total" },
    },
  ],
});

/** A target of its own for the period, less the one before it in the same year. */
function plannedIn(place: Place): Given | Stopped {
  if (!place.kpi.cumulative) return { none: "not a running total" };
  const aim = targetAt(place, place.period);
  if (isStopped(aim)) return aim;
  if (financialYearOf(place.period).start === place.period.start)
    return { value: aim.value, cells: [aim.at], rule: "target" };
  const before = targetAt(place, previous(place.period));
  if (isStopped(before)) return before;
  if (samePeriod(before.from, aim.from)) return { none: "target is for a longer period", cells: [aim.at] };
  return { value: settle(aim.value - before.value), cells: [before.at, aim.at], rule: "target" };
}

/** The total and the one before it in the same year. */
function cellsOf({ kpi }: Place, { period, at }: Measured) {
  if (financialYearOf(period).start === period.start) return [at];
  const before = recorded(kpi, previous(period));
  return before ? [before.at, at] : [at];
}
