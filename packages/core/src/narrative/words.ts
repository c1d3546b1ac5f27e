import { numberInWords, type Unit } from "../figure/index.ts";

/** "more" and "fewer" for what is counted one by one, "more" and "less" for money, else "higher" and "lower". */
export function comparative({ kind }: Unit, direction: "higher" | "lower"): string {
  return COMPARATIVES[kind][direction === "higher" ? 0 : 1];
}

const COMPARATIVES: Record<Unit["kind"], readonly [string, string]> = {
  count: ["more", "fewer"],
  days: ["more", "fewer"],
  money: ["more", "less"],
  duration: ["longer", "shorter"],
  percentage: ["higher", "lower"],
  rate: ["higher", "lower"],
  number: ["higher", "lower"],
  "yes or no": ["higher", "lower"],
};

/** A small whole number in words, from 10 in numerals: "seven quarters", "12 quarters". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count === 0 ? "no" : numberInWords(count)} ${count === 1 ? noun : plural}`;
}

/** What one point of a series is called, from the months it covers. */
export function pointNoun(months: number): string {
  const nouns: Readonly<Record<number, string>> = { 1: "month", 3: "quarter", 6: "half-year", 12: "year" };
  return nouns[months] ?? "period";
}
