import { decimalOf, decimalText } from "./decimal.ts";
import { groupThousands } from "./group.ts";
import { withNegativeWord } from "./sign.ts";

const WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;

/** Prose that is no statistic: whole numbers to nine as words, others as numerals ("12", "2.5"). */
export function numberInWords(value: number): string {
  return WORDS[value] ?? numerals(value);
}

/**
 * A count that may be too small to print: "fewer than 5" for 1 to 4 where the threshold is 5. Zero is
 * left, as Public Health Scotland leaves it: whether a zero may be told is for the room that protects.
 */
export function smallCount(count: number, threshold: number): string {
  return count > 0 && count < threshold ? `fewer than ${numerals(threshold)}` : numerals(count);
}

function numerals(value: number): string {
  return withNegativeWord(groupThousands(decimalText(decimalOf(value))));
}
