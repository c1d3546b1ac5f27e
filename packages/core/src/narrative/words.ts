import { numberInWords, type Unit } from "../figure/index.ts";
import type { Kpi } from "../register/index.ts";

/** The word after a difference: "13 fewer", "£2,000 less", "1.1 days longer", "3 percentage points higher". */
export function comparative(kpi: Kpi, direction: "higher" | "lower"): string {
  const kind = isTimeTaken(kpi) ? "duration" : kpi.unit.kind;
  return COMPARATIVES[kind][direction === "higher" ? 0 : 1];
}

/** Days that something takes are longer or shorter; days that are counted up are more or fewer. */
export function isTimeTaken({ title, unit }: Kpi): boolean {
  return unit.kind === "duration" || (unit.kind === "days" && !/\bdays\b/i.test(withoutUnit(title)));
}

/** A title without the unit that stands in brackets at its end, or the stroke that led to it: "Longest wait (days)" is the longest wait. */
export function withoutUnit(title: string): string {
  const inBrackets = UNIT_IN_BRACKETS.exec(title);
  const rest = inBrackets ? title.slice(0, inBrackets.index).replace(/\s*[–—:,-]$/u, "") : title;
  return rest === "" ? title : rest;
}

/** A title and the unit to stand beside it: none where the title names it, and a bracket of the title's that is another's left out. */
export function measureOf({ title, unit: { of } }: Kpi): { readonly title: string; readonly unit: string } {
  const isNamed = title.toLowerCase().includes(of.toLowerCase());
  return isNamed ? { title, unit: "" } : { title: withoutUnit(title), unit: of };
}

const UNIT_IN_BRACKETS =
  /\s*\((?:in )?(?:number|no\.?|count|people|(?:working |calendar |bed )?days|hours|minutes|weeks|months|%|per ?cent|percentage|£(?: ?(?:000s?|k|m|million|thousand))?|£?000s?|per [^()]*|rate(?: per [^()]*)?)\)$/iu;

const COMPARATIVES: Record<Unit["kind"], readonly [string, string]> = {
  count: ["more", "fewer"],
  days: ["more", "fewer"],
  money: ["more", "less"],
  duration: ["longer", "shorter"],
  percentage: ["higher", "lower"],
  rate: ["higher", "lower"],
  number: ["higher", "lower"],
  "yes or no": ["higher", "lower"],
  grade: ["higher", "lower"],
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

const ORDINALS = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

/** "first" to "ninth", then "10th". */
export function ordinal(place: number): string {
  const word = ORDINALS[place];
  if (word) return word;
  const isTeen = place % 100 >= 11 && place % 100 <= 13;
  return `${place}${isTeen ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th")}`;
}

/** Whether a difference is put by its number alone: people and days that are counted up, not time that is taken. */
export function isCounted(kpi: Kpi): boolean {
  return kpi.unit.kind === "count" || (kpi.unit.kind === "days" && !isTimeTaken(kpi));
}

/** Whether of two figures the second alone needs its unit: "50 to 60 people", "14.4 to 22.5 days". */
export function unitOnce({ unit }: Kpi): boolean {
  return unit.kind === "count" || unit.kind === "days" || unit.kind === "rate" || unit.kind === "number";
}
