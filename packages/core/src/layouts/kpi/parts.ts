import type { Observation } from "../../register/index.ts";
import type { Address } from "../../workbook/index.ts";

type Part = { readonly value: number | undefined; readonly at: Address };

/** A recorded value with the two parts it was worked out from, where the workbook keeps them. */
export function withParts(
  observation: Observation,
  { numerator, denominator }: { readonly numerator: Part; readonly denominator: Part },
): Observation {
  if (observation.state !== "value") return observation;
  return {
    ...observation,
    ...(numerator.value === undefined ? {} : { numerator: { value: numerator.value, at: numerator.at } }),
    ...(denominator.value === undefined
      ? {}
      : { denominator: { value: denominator.value, at: denominator.at } }),
  };
}
