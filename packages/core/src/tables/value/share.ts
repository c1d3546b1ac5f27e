import { scaleByTen } from "../../figure/index.ts";

/** So many of so many, with the percentage it makes. */
export type Share = { readonly value: number; readonly numerator: number; readonly denominator: number };

const WHOLE = String.raw`\d{1,3}(?:,\d{3})+|\d+`;
const OF = String.raw`\s*(?:/|(?:out )?of(?: the)?)\s*`;
const COUNTED = String.raw`(?<numerator>${WHOLE})${OF}(?<denominator>${WHOLE})`;
const FIGURE = String.raw`(?<figure>\d+(?:\.\d+)?)\s?(?<sign>%|per cent)?`;
const NOUN = String.raw`(?:\s+[a-z][a-z ]{0,40})?`;

const ALONE = new RegExp(String.raw`^\(?${COUNTED}${NOUN}\)?$`, "iu");
const AFTER = new RegExp(
  String.raw`^${FIGURE}\s*(?:[,;:=–-]\s*)?(?:\(\s*)(?:i\.?e\.? |n ?= ?)?${COUNTED}${NOUN}\s*\)$|^(?<figure2>\d+(?:\.\d+)?)\s?(?<sign2>%|per cent)\s*[,;:=–-]\s*(?<numerator2>${WHOLE})${OF}(?<denominator2>${WHOLE})${NOUN}$`,
  "iu",
);
const BEFORE = new RegExp(
  String.raw`^\(?${COUNTED}${NOUN}\)?\s*(?:[,;:=–-]\s*|\(\s*)?(?<figure>\d+(?:\.\d+)?)\s?(?<sign>%|per cent)\s*\)?$`,
  "iu",
);

/**
 * `23/25`, `23 of 25`, `92 out of 100`, `92% (23 of 25)` and `23/25 (92%)`. Where the percentage stands
 * there too, it is the one that is shown, and the two must agree to its last digit: `92% (23 of 24)` is
 * nothing that can be read. A part is never more than the whole.
 */
export function readShare(text: string): Share | undefined {
  const found = (ALONE.exec(text) ?? AFTER.exec(text) ?? BEFORE.exec(text))?.groups;
  if (found === undefined) return undefined;
  const numerator = wholeOf(found["numerator"] ?? found["numerator2"]);
  const denominator = wholeOf(found["denominator"] ?? found["denominator2"]);
  if (numerator === undefined || denominator === undefined || denominator === 0) return undefined;
  if (numerator > denominator) return undefined;
  const share = (100 * numerator) / denominator;
  const shown = found["figure"] ?? found["figure2"];
  if (shown === undefined) return { value: share, numerator, denominator };
  const value = Number(shown);
  return agree(value, shown, share) ? { value, numerator, denominator } : undefined;
}

const COUNT_FIRST = new RegExp(
  String.raw`^(?<count>${WHOLE})\s*\(\s*(?<figure>\d+(?:\.\d+)?)\s?(?:%|per cent)\s*\)$`,
  "iu",
);

/** So many, and the percentage that they are of a whole that is not said. */
export type CountWithShare = { readonly value: number; readonly count: number };

/** `80 (85%)`, where the count can be that percentage of some whole number; `4 (85%)` is nothing that can be read. */
export function readCountWithShare(text: string): CountWithShare | undefined {
  const { count: digits, figure = "" } = COUNT_FIRST.exec(text)?.groups ?? {};
  const [count, value] = [wholeOf(digits), Number(figure)];
  if (count === undefined || value > 100) return undefined;
  if (count === 0 || value === 0) return count === value ? { value, count } : undefined;
  const whole = (100 * count) / value;
  const fits = [Math.floor(whole), Math.ceil(whole)].some(
    (each) => each >= count && agree(value, figure, (100 * count) / each),
  );
  return fits ? { value, count } : undefined;
}

function wholeOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits.replaceAll(",", ""));
}

/** Whether a percentage is the share, rounded or cut off at the digits it is written with. */
function agree(value: number, written: string, share: number): boolean {
  const decimals = written.split(".")[1]?.length ?? 0;
  return Math.abs(value - share) < scaleByTen(1, -decimals);
}
