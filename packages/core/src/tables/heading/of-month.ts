import type { Role } from "../../reading/index.ts";

const MONTHS: readonly (readonly [RegExp, Role])[] = [
  [/^(?:(?:this|current|latest|in(?: the)?|for the) month|month only)$/iu, "this quarter"],
  [/^(?:last|previous|prior) month$/iu, "last quarter"],
  [/^same month (?:last|(?:in )?(?:the )?previous) year$/iu, "same quarter last year"],
];

/** The role of figures of a month that is named by where it stands, `In month` or `Last month`: as that of a quarter is, where the current period is a month. */
export function roleOfMonth(heading: string): Role | undefined {
  return MONTHS.find(([form]) => form.test(heading.trim()))?.[1];
}

/** Whether one of the words over a column names a month so. */
export function saysOfMonth(heading: string): boolean {
  return /(?<!\p{L})(?:this|current|latest|in|in the|for the|last|previous|prior|same) month(?!\p{L})|(?<!\p{L})month only/iu.test(
    heading,
  );
}
