import { AUDIENCES, type Audience } from "@quarterlight/core/register";

/** One answer that can be chosen: how it is kept, and how it reads. */
export type Choice = { readonly answer: string; readonly label: string };

const COVERED: Record<Audience, string> = {
  public: "The public",
  board: "The board, and nobody wider",
  internal: "Staff only",
};

export const CONSENTED: readonly Choice[] = [
  ...AUDIENCES.map((answer) => ({ answer, label: COVERED[answer] })),
  { answer: "none", label: "Nobody" },
];

export const CAVEATS: readonly Choice[] = [
  { answer: "as read", label: "Yes, as they were read" },
  { answer: "beside", label: "Yes, with these words printed beside them" },
  { answer: "provisional", label: "Mark them all as provisional" },
];

export const WHOSE: readonly Choice[] = [
  { answer: "areas", label: "Areas: one of them is ours" },
  { answer: "ours", label: "Ours, each of them: services, teams or things counted" },
];

export const DIRECTIONS: readonly Choice[] = [
  { answer: "higher", label: "Higher is good" },
  { answer: "lower", label: "Lower is good" },
  { answer: "closer", label: "Closer to target is good" },
  { answer: "neither", label: "Neither: it is only watched" },
];

export const NEWEST_TARGET: readonly Choice[] = [
  { answer: "as before", label: "The same as in the row before" },
  { answer: "none", label: "It has none" },
];

export const PERCENTAGES: readonly Choice[] = [
  { answer: "fractions", label: "Fractions: 0.85 is 85%" },
  { answer: "as they are", label: "As they stand: 0.85 is 0.85%" },
];

export const DATES: readonly Choice[] = [
  { answer: "day first", label: "Day first: 03/04/2025 is 3 April" },
  { answer: "month first", label: "Month first: 03/04/2025 is 4 March" },
  { answer: "changed over", label: "Excel's own dates have day and month changed over" },
];

export const DECIMAL_MARKS: readonly Choice[] = [
  { answer: "point", label: "A point: 1.234 is a little more than 1" },
  { answer: "comma", label: "A comma: 1.234 is a little more than 1,200" },
];

export const MONTHS: readonly Choice[] = [
  { answer: "months", label: "Of single months" },
  { answer: "quarters", label: "Of the quarters that hold these months" },
  { answer: "rolling", label: "Of the twelve months that end with each" },
];

/** Of what figures are whose title or heading may say another time than the one that heads them. */
export const SPANS: readonly Choice[] = [
  { answer: "months", label: "Of the months that head them alone" },
  { answer: "quarters", label: "Of the quarters that head them alone" },
  { answer: "rolling", label: "Of the longer time that ends with each" },
  { answer: "to date", label: "Each of the year so far" },
];

export const AMOUNTS: readonly Choice[] = [
  { answer: "as they are", label: "Yes, all are right as they stand" },
];

export const IN_FULL: readonly Choice[] = [
  { answer: "in full", label: "They are in full" },
  { answer: "as they are", label: "They are in thousands or millions, as is said" },
];

export const ONE_YEAR: readonly Choice[] = [
  { answer: "begins", label: "The year that begins in it: FY25 is 2025/26" },
  { answer: "ends", label: "The year that ends in it: FY25 is 2024/25" },
];

export const LAST_YEAR: readonly Choice[] = [
  { answer: "whole year", label: "The whole of last year" },
  { answer: "same quarter", label: "The same quarter of last year" },
];

export const HIDDEN: readonly Choice[] = [
  { answer: "leave out", label: "No: leave them out" },
  { answer: "read", label: "Yes: they belong in the report" },
];

export const MARKER_MEANINGS: readonly Choice[] = [
  { answer: "zero", label: "Zero" },
  { answer: "not available", label: "Not available" },
  { answer: "suppressed", label: "Suppressed, to protect people" },
  { answer: "low", label: "A number too low to show" },
  { answer: "not applicable", label: "Not applicable" },
  { answer: "not yet due", label: "Not yet due" },
  { answer: "not available nationally", label: "Not available nationally" },
];
