import { settle } from "../../comparison/index.ts";
import { type Measured, type Sourced, isMeasured } from "../../register/index.ts";
import { defineFact } from "../define.ts";
import { SHARE, partsOf, quarters } from "../examples.ts";
import { type Given, type Stopped, isStopped } from "../fact.ts";
import { type Place, measuredAt, recorded } from "../place.ts";

const COUNT = { unit: { kind: "count", of: "" }, decimals: 0 } as const;

/** One of the two counts behind a percentage or a rate. */
export function partAt(
  place: Place,
  part: "numerator" | "denominator",
  period = place.period,
): Sourced | Stopped {
  const measured: Measured | Stopped = measuredAt(place, period);
  if (isStopped(measured)) return measured;
  const whole = recorded(place.whole, period);
  const isHidden = whole !== undefined && isMeasured(whole) && whole[part] !== undefined;
  const none = isHidden ? "masked for this edition" : "not kept in the workbook";
  return measured[part] ?? { none, cells: [measured.at] };
}

export const part = defineFact({
  roles: ["numerator", "denominator", "remainder", "share of one"],
  means:
    "The counts behind a figure: how many, of how many, how many not, and by how much one of them moves it.",
  find: (place, role): Given | Stopped => {
    if (role === "numerator" || role === "denominator") {
      const found = partAt(place, role);
      return isStopped(found) ? found : { ...COUNT, value: found.value, cells: [found.at], rule: "cell" };
    }
    const base = partAt(place, "denominator");
    if (isStopped(base)) return base;
    if (role === "share of one") {
      if (base.value <= 0) return { none: "not a quantity", cells: [base.at] };
      return { value: 100 / base.value, unit: { kind: "percentage", of: "" }, decimals: 1, cells: [base.at] };
    }
    const many = partAt(place, "numerator");
    if (isStopped(many)) return many;
    return { ...COUNT, value: settle(base.value - many.value), cells: [many.at, base.at] };
  },
  examples: [
    {
      name: "how many",
      kpi: { ...SHARE, observations: [partsOf(1368, 1478)] },
      gives: { value: 1368, printed: "1,368" },
    },
    {
      name: "so few, for a public edition",
      kpi: { ...SHARE, observations: [partsOf(94, 96)] },
      gives: { none: "masked for this edition" },
    },
    {
      name: "of how many",
      kpi: { ...SHARE, observations: [partsOf(1368, 1478)] },
      role: "denominator",
      gives: { value: 1478, printed: "1,478" },
    },
    {
      name: "how many not",
      kpi: { ...SHARE, observations: [partsOf(1368, 1478)] },
      role: "remainder",
      gives: { value: 110 },
    },
    {
      name: "one of forty",
      kpi: { ...SHARE, observations: [partsOf(30, 40)] },
      role: "share of one",
      gives: { value: 2.5, printed: "2.5%" },
    },
    {
      name: "a figure without its parts",
      kpi: { ...SHARE, observations: quarters(92) },
      gives: { none: "not kept in the workbook" },
    },
  ],
});
