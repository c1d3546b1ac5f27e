import type { Measured, Observation, Sourced } from "../register/index.ts";
import type { Address } from "../workbook/index.ts";

/** What may stand beside a value: what it was worked out from, and the range published around it. */
export type PartName = "numerator" | "denominator" | "lower" | "upper";

export type Part = { readonly value: number | undefined; readonly at: Address };

/** A recorded value, or the empty cell of one, with its parts, where the workbook keeps them. */
export function withParts(
  observation: Observation,
  { numerator, denominator, lower, upper }: Partial<Record<PartName, Part>>,
): Observation {
  if (observation.state === "blank") {
    if (numerator?.value === undefined) return observation;
    const counted: Sourced = { value: numerator.value, at: numerator.at };
    if (denominator?.value === undefined) return { ...observation, parts: { numerator: counted } };
    const base: Sourced = { value: denominator.value, at: denominator.at };
    return { ...observation, parts: { numerator: counted, denominator: base } };
  }
  if (observation.state !== "value") return observation;
  if (![numerator, denominator, lower, upper].some((part) => part?.value !== undefined)) return observation;
  // Built up, not spread together: every row of a large table comes by here.
  const told: { -readonly [Key in keyof Measured]: Measured[Key] } = { ...observation };
  if (numerator?.value !== undefined) told.numerator = { value: numerator.value, at: numerator.at };
  if (denominator?.value !== undefined) told.denominator = { value: denominator.value, at: denominator.at };
  if (lower?.value !== undefined) told.lower = { value: lower.value, at: lower.at };
  if (upper?.value !== undefined) told.upper = { value: upper.value, at: upper.at };
  return told;
}
