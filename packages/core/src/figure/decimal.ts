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

/**
 * The same for a number of few enough digits that arithmetic on them is exact without big integers; else undefined. Most
 * figures are of this kind, and take a tenth of the time.
 */
export type Small = { readonly size: number; readonly places: number; readonly isNegative: boolean };

export function smallOf(value: number): Small | undefined {
  const text = String(Math.abs(value));
  // Fifteen digits and a point; no power of ten, NaN or infinity.
  if (text.length > 16 || !Number.isFinite(value) || text.includes("e")) return undefined;
  const point = text.indexOf(".");
  const places = point === -1 ? 0 : text.length - point - 1;
  const size = point === -1 ? Math.abs(value) : Number(text.slice(0, point) + text.slice(point + 1));
  return size > MOST_EXACT ? undefined : { size, places, isNegative: value < 0 };
}

/** Twice as much, and a power of ten beside it, are still exact. */
const MOST_EXACT = 1e15;
const TENS = Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));

/** The same number with so many places, half up on its size; undefined where it would have too many digits. */
export function roundSmall({ size, places, isNegative }: Small, to: number): Small | undefined {
  const unit = TENS[Math.abs(places - to)];
  if (unit === undefined || Math.abs(to) >= TENS.length) return undefined;
  if (places <= to)
    return size * unit > MOST_EXACT ? undefined : { size: size * unit, places: to, isNegative };
  const rest = size % unit;
  return { size: (size - rest) / unit + (2 * rest >= unit ? 1 : 0), places: to, isNegative };
}

/** The nearest double: one division of two exact numbers. Never minus nought. */
export function numberOfSmall({ size, places, isNegative }: Small): number {
  const unit = TENS[Math.abs(places)] ?? Number.NaN;
  const nearest = places < 0 ? size * unit : size / unit;
  return isNegative && size > 0 ? -nearest : nearest;
}

export function textOfSmall({ size, places, isNegative }: Small): string {
  const sign = isNegative && size > 0 ? "-" : "";
  if (places <= 0) return `${sign}${String(size)}${size > 0 ? "0".repeat(-places) : ""}`;
  const digits = String(size).padStart(places + 1, "0");
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
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
