import { decimalOf, decimalText } from "./decimal.ts";

/** "Yes" for 1 and "No" for 0. Any other number is no answer, and is printed as it stands. */
export function yesOrNo(value: number): string {
  if (value === 1) return "Yes";
  return value === 0 ? "No" : decimalText(decimalOf(value));
}
