import type { Frequency } from "../period/index.ts";
import { nameKey } from "../workbook/index.ts";

const SAID: readonly (readonly [RegExp, Frequency])[] = [
  [/^(?:month(?:s|ly)?|every month|m)$/u, "month"],
  [/^(?:quarter(?:s|ly)?|every quarter|q)$/u, "quarter"],
  [/^(?:half[- ]?year(?:s|ly)?|six[- ]?monthly|bi-?annual(?:ly)?|twice a year)$/u, "half-year"],
  [/^(?:years?|yearly|annual(?:ly)?|every year|a|financial years?)$/u, "year"],
  [/^(?:two years|biennial(?:ly)?|every (?:two|2|other) years?|two-yearly|2-yearly)$/u, "two years"],
  [/^(?:three years|triennial(?:ly)?|every (?:three|3) years|three-yearly)$/u, "three years"],
];

/** How often a KPI is measured, from a column that says so. */
export function frequencySaid(text: string): Frequency | undefined {
  const key = nameKey(text);
  return SAID.find(([pattern]) => pattern.test(key))?.[1];
}
