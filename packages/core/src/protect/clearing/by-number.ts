import type { Told } from "./bond.ts";
import type { Point } from "./offer.ts";

/** Lines by the number that each has in a period, by the key of the period. */
export type ByNumber = (key: string, number: number) => readonly Told[];

/** Lines by their own numbers, or by what is worked out from these; what is not known is found by none. */
export function byNumber(
  all: readonly Told[],
  numberOf: (point: Point, told: Told) => number | undefined = ({ value }) => value,
): ByNumber {
  const periods = new Map<string, Map<number, Told[]>>();
  for (const told of all) {
    for (const { point, key } of told.keyed) {
      const number = numberOf(point, told);
      if (number === undefined) continue;
      const numbers = periods.get(key) ?? new Map<number, Told[]>();
      periods.set(key, numbers);
      const same = numbers.get(number);
      if (same) same.push(told);
      else numbers.set(number, [told]);
    }
  }
  return (key, number) => periods.get(key)?.get(number) ?? [];
}
