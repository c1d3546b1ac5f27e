/** A number exactly as its shortest decimal text says: `coefficient` × 10 to the power `exponent`. */
export type Decimal = { readonly coefficient: bigint; readonly exponent: number };

const TEXT = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u;

/**
 * The decimal a person would write for this double: 0.1 is one tenth, not the binary neighbour of it.
 *
 * @throws RangeError for NaN and the infinities, which are never figures.
 */
export function decimalOf(value: number): Decimal {
  const [, whole, fraction = "", power = "0"] = TEXT.exec(String(value)) ?? [];
  if (whole === undefined) throw new RangeError(`${value} is not a figure`);
  return { coefficient: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

/** The nearest finite double: arithmetic on figures never ends in infinity. */
export function numberOf({ coefficient, exponent }: Decimal): number {
  const nearest = Number(`${coefficient}e${exponent}`);
  return Math.min(Math.max(nearest, -Number.MAX_VALUE), Number.MAX_VALUE);
}

/** The first less the second, exactly. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { coefficient: raise(a, exponent) - raise(b, exponent), exponent };
}

/** The decimal in plain digits, with as many places as it has and no power of ten. */
export function decimalText({ coefficient, exponent }: Decimal): string {
  if (exponent >= 0) return String(coefficient * 10n ** BigInt(exponent));
  const sign = coefficient < 0n ? "-" : "";
  const digits = String(coefficient < 0n ? -coefficient : coefficient).padStart(1 - exponent, "0");
  return `${sign}${digits.slice(0, exponent)}.${digits.slice(exponent)}`;
}

/** The coefficient the decimal has when written with a smaller exponent. */
function raise({ coefficient, exponent }: Decimal, to: number): bigint {
  return coefficient * 10n ** BigInt(exponent - to);
}
