import { decimalOf, decimalText } from "./decimal.ts";

/** The Care Inspectorate's six grades, from 1. */
const GRADES = ["unsatisfactory", "weak", "adequate", "good", "very good", "excellent"] as const;

/** "grade 5 (very good)". A number that is no whole grade, such as a mean of several, is printed as it stands. */
export function gradeInWords(value: number): string {
  const word = GRADES[value - 1];
  return word === undefined ? decimalText(decimalOf(value)) : `grade ${value} (${word})`;
}
