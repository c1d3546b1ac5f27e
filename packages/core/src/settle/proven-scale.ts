import { type Kpi, type Measured, isMeasured } from "../register/index.ts";
import type { Address } from "../workbook/index.ts";
import type { IsPlain } from "./times-hundred.ts";

/** How percentages are kept: as they stand, or as fractions of 1. */
export type Answer = "as they are" | "fractions";

/** Two cells that speak of one scale. */
export type Places = readonly [Address, Address];

/** The scale that the numerators and denominators of all its figures give a share, none that is `not`, with the first of their cells. */
export function provenScale(
  { observations }: Kpi,
  isPlain: IsPlain,
  not: Answer | undefined,
): { readonly scale: Answer; readonly cells: Places } | undefined {
  const plain = observations.filter(isMeasured).filter(isPlain);
  const [first] = plain;
  if (first?.numerator === undefined) return undefined;
  const cells = [first.at, first.numerator.at] as const;
  if (plain.every((each) => isQuotient(each, 1))) return { scale: "fractions", cells };
  return not === undefined && plain.every((each) => isQuotient(each, 100))
    ? { scale: "as they are", cells }
    : undefined;
}

/** Whether a figure is nearer to its numerator by its denominator, so many times, than to the other scale, and near. */
function isQuotient({ value, numerator, denominator }: Measured, times: 1 | 100): boolean {
  if (numerator === undefined || denominator === undefined || denominator.value === 0) return false;
  const share = numerator.value / denominator.value;
  const off = Math.abs(share * times - value);
  return off < 0.006 * times && off <= Math.abs(share * (101 - times) - value);
}
