import { settle } from "../../comparison/index.ts";
import { unitOfDifference } from "../../figure/index.ts";
import { financialYearOf, previous } from "../../period/index.ts";
import type { Measured } from "../../register/index.ts";
import { defineFact } from "../define.ts";
import { endsOf } from "../earlier.ts";
import { quarters } from "../examples.ts";
import { isStopped } from "../fact.ts";
import { addedIn, recorded, type Place } from "../place.ts";
import { differenceOf } from "../ways.ts";

export const alone = defineFact({
  roles: ["alone", "alone change"],
  means:
    "What the period added to a running total; and how that differs from what the period of the basis added.",
  find: (place, role) => {
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
      name: "a figure that stands by itself",
      kpi: { observations: quarters(172) },
      gives: { none: "not a running total" },
    },
  ],
});

/** The total and the one before it in the same year. */
function cellsOf({ kpi }: Place, { period, at }: Measured) {
  if (financialYearOf(period).start === period.start) return [at];
  const before = recorded(kpi, previous(period));
  return before ? [before.at, at] : [at];
}
