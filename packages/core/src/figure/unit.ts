/** What a number counts, so that it can be printed and compared rightly. */
export type Unit = {
  readonly kind: UnitKind;
  /**
   * What is counted, as it reads after the number: "people", "per 1,000 people aged 75 and over",
   * "working days". Empty where the kind says it all (a percentage, an amount of money).
   */
  readonly of: string;
  /** The power of ten that the workbook keeps the figures in, until they are settled: 3 for £000s. */
  readonly power?: 3 | 6 | 9;
  /** Decimal places to print, where a person has fixed them; otherwise the house's rules decide. */
  readonly decimals?: number;
};

/** `percentage` values run from 0 to 100; `money` is in pounds; `duration` is in seconds; `grade` is one of the Care Inspectorate's, 1 to 6. */
export const UNIT_KINDS = [
  "percentage",
  "count",
  "rate",
  "days",
  "money",
  "number",
  "duration",
  "yes or no",
  "grade",
] as const;

export type UnitKind = (typeof UNIT_KINDS)[number];
