import { decimalOf, decimalText } from "./decimal.ts";
import { groupThousands } from "./group.ts";
import { roundHalfUp, roundedNumber, scaleByTen } from "./round.ts";

const MILLION = 1_000_000;
const BILLION = 1_000_000_000;
const FIGURES_KEPT = 3;

/** The pounds a reader of prose is shown: three significant figures from a million up. */
export function shownPounds(value: number, decimals: number): number {
  const pounds = roundedNumber(value, decimals);
  if (Math.abs(pounds) < MILLION) return pounds;
  const wholeDigits = roundHalfUp(Math.abs(pounds), 0).length;
  return roundedNumber(value, FIGURES_KEPT - wholeDigits);
}

/** "£1,234", "£12.50", "£1.2 million", "£3 billion" for an amount that is not negative; no zero pence. */
export function poundsInWords(value: number, decimals: number): string {
  const pounds = shownPounds(value, decimals);
  if (pounds >= BILLION) return `£${inUnits(pounds, 9)} billion`;
  if (pounds >= MILLION) return `£${inUnits(pounds, 6)} million`;
  return `£${groupThousands(roundHalfUp(value, decimals)).replace(/\.0+$/u, "")}`;
}

/** The amount in millions or billions, without trailing zeros: "1.2". */
function inUnits(pounds: number, power: number): string {
  return groupThousands(decimalText(decimalOf(scaleByTen(pounds, -power))));
}
