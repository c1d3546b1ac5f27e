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
    return { ...observation, parts: { numerator: counted, ...kept("denominator", denominator) } };
  }
  if (observation.state !== "value") return observation;
  return {
    ...observation,
    ...kept("numerator", numerator),
    ...kept("denominator", denominator),
    ...kept("lower", lower),
    ...kept("upper", upper),
  };
}

function kept(name: PartName, part: Part | undefined): Pick<Measured, PartName> {
  if (part?.value === undefined) return {};
  const sourced: Sourced = { value: part.value, at: part.at };
  return { [name]: sourced };
}
