import { endOf, within } from "../../period/index.ts";
import { type Observation, isMeasured } from "../../register/index.ts";

/**
 * A series in which nothing hidden can be worked out from the rest of it: where a total, such as a quarter, or one of its
 * parts, such as its months, is hidden or has its counts held back, no part is told. The total stays as it is.
 */
export function withoutWaysBack(told: readonly Observation[]): readonly Observation[] {
  const hidden = new Set<Observation>();
  for (const total of told) {
    const parts = partsOf(total, told);
    const family = [total, ...parts];
    const counted = family.some((each) => isMeasured(each) && each.numerator !== undefined);
    const isHeld = (each: Observation) =>
      each.state === "suppressed" || (counted && isMeasured(each) && each.numerator === undefined);
    if (parts.length > 0 && family.some(isHeld)) for (const part of parts) hidden.add(part);
  }
  return told.map((each) => (hidden.has(each) && isMeasured(each) ? withheld(each) : each));
}

function withheld({ period, at, flags }: Observation): Observation {
  return { state: "suppressed", marker: "[c]", period, at, flags };
}

/** What together makes up the period of a total; nothing where part of it is not there. */
function partsOf({ period }: Observation, told: readonly Observation[]): readonly Observation[] {
  const inside = told.filter((each) => within(each.period, period) && each.period.months < period.months);
  const lengths = [...new Set(inside.map((each) => each.period.months))];
  return lengths.flatMap((months) => {
    const parts = inside.filter((each) => each.period.months === months);
    const ends = new Set(parts.map((each) => endOf(each.period)));
    return ends.size * months === period.months ? parts : [];
  });
}
