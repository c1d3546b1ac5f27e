import {
  type Decimal,
  decimalOf,
  decimalText,
  numberOf,
  numberOfSmall,
  roundSmall,
  smallOf,
  subtract,
  textOfSmall,
} from "./decimal.ts";

/**
 * Rounds half up on the size of the number, as the ONS and Excel's ROUND do: 2.5 is 3 and -2.5 is -3.
 * The half is judged on the shortest decimal text of the double, so 1.005 is 1.01 and 0.285 is 0.29.
 * Always exactly `decimals` places (negative places round to tens, hundreds); never "-0".
 */
export function roundHalfUp(value: number, decimals: number): string {
  const small = smallOf(value);
  const few = small && roundSmall(small, decimals);
  return few ? textOfSmall(few) : decimalText(roundDecimal(decimalOf(value), decimals));
}

/** The rounded number itself, to compare or to add up as it is displayed. */
export function roundedNumber(value: number, decimals: number): number {
  const small = smallOf(value);
  const few = small && roundSmall(small, decimals);
  return few ? numberOfSmall(few) : numberOf(roundDecimal(decimalOf(value), decimals));
}

/** The value times ten to the power, exactly: 0.0285 by 2 is 2.85. */
export function scaleByTen(value: number, power: number): number {
  const { coefficient, exponent } = decimalOf(value);
  return numberOf({ coefficient, exponent: exponent + power });
}

/** The first less the second without binary error: 0.3 less 0.1 is 0.2. */
export function exactDifference(a: number, b: number): number {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return a - b + 0;
  return numberOf(subtract(decimalOf(a), decimalOf(b)));
}

/** How many decimal places the number has when written in full. */
export function decimalsIn(value: number): number {
  if (Number.isInteger(value)) return 0;
  let { coefficient, exponent } = decimalOf(value);
  while (exponent < 0 && coefficient % 10n === 0n) {
    coefficient /= 10n;
    exponent += 1;
  }
  return Math.max(0, -exponent);
}

function roundDecimal({ coefficient, exponent }: Decimal, decimals: number): Decimal {
  const excess = -decimals - exponent;
  if (excess <= 0) return { coefficient: coefficient * 10n ** BigInt(-excess), exponent: -decimals };
  const unit = 10n ** BigInt(excess);
  const size = coefficient < 0n ? -coefficient : coefficient;
  const rounded = (2n * size + unit) / (2n * unit);
  return { coefficient: coefficient < 0n ? -rounded : rounded, exponent: -decimals };
}
