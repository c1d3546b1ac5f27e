import { type Period, within } from "../period/index.ts";
import type { Address } from "../workbook/index.ts";
import type { Observation } from "./observation.ts";

/** A share made of the parts of shorter periods: their numerators over their denominators, in per cent. */
export type FromParts = {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number;
  /** The cells of the parts, oldest first. */
  readonly at: readonly Address[];
};

/**
 * The percentage of a longer period from the parts of its months: never the mean of their percentages. Nothing
 * unless every part of the period is there, each with a numerator and a denominator, and people can be counted.
 */
export function fromParts(observations: readonly Observation[], period: Period): FromParts | undefined {
  const inside = observations.filter(
    (each) => within(each.period, period) && each.period.months < period.months,
  );
  if (inside.reduce((sum, each) => sum + each.period.months, 0) !== period.months) return undefined;
  let numerator = 0;
  let denominator = 0;
  const at: Address[] = [];
  for (const each of inside) {
    if (each.state !== "value" || each.numerator === undefined || each.denominator === undefined)
      return undefined;
    numerator += each.numerator.value;
    denominator += each.denominator.value;
    at.push(each.numerator.at, each.denominator.at);
  }
  return denominator <= 0
    ? undefined
    : { numerator, denominator, value: (100 * numerator) / denominator, at };
}
