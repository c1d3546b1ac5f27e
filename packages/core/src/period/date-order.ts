import { lastDayOf, periodOfDate, readDate } from "./date.ts";
import { fullYear } from "./year-label.ts";

/**
 * How the dates of one column are to be read. `month first` is the only reading that is possible; `either` looks
 * like month first and may be day first; `mixed` are dates of Excel's beside dates typed as text, as a program set
 * to another country leaves them: it turned those it could read, day and month perhaps changed over, and left the rest.
 */
export type DateOrder = "day first" | "month first" | "either" | "mixed";

const NUMERIC = /^(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})$/u;
const ISO = /^\d{4}-\d{2}-\d{2}$/u;
const FEWEST = 3;

type Numeric = { readonly first: number; readonly second: number };

export function dateOrderOf(labels: Iterable<string>): DateOrder {
  const all = [...new Set(labels)].map((label) => label.trim());
  const numeric = all.flatMap((label): Numeric[] => {
    const { first, second } = NUMERIC.exec(label)?.groups ?? {};
    return first === undefined ? [] : [{ first: Number(first), second: Number(second) }];
  });
  if (numeric.length === 0) return "day first";
  const monthFirst = numeric.some(({ second }) => second > 12);
  const dayFirst = numeric.some(({ first }) => first > 12);
  if (monthFirst && dayFirst) return "mixed";
  if (monthFirst) return "month first";
  const stored = all.filter((label) => ISO.test(label));
  if (stored.length > 0) return areAlike(stored, numeric) ? "day first" : "mixed";
  return !dayFirst && runsThroughFirst(numeric) ? "either" : "day first";
}

/**
 * The date among the labels of one column that can be read only otherwise than a person said; undefined where none
 * speaks against it, where it was asked, or where nothing was said of them.
 */
export function dateAgainst(labels: Iterable<string>, said: DateOrder): string | undefined {
  const all = [...new Set(labels)].map((label) => label.trim());
  const order = dateOrderOf(all);
  if (order === said || (order !== "day first" && order !== "month first")) return undefined;
  const typed = all.flatMap((label) => {
    const { first, second } = NUMERIC.exec(label)?.groups ?? {};
    return first === undefined ? [] : [{ label, first: Number(first), second: Number(second) }];
  });
  const proof = typed.find(({ first, second }) => (order === "day first" ? first : second) > 12);
  if (proof !== undefined || order === "month first") return proof?.label;
  const turned = typed.map(({ first, second }) => ({ first: second, second: first }));
  // Beside dates of Excel's of the same days, or with the second numbers running on as months do, the day stands first.
  const isCertain = all.some((label) => ISO.test(label)) || runsThroughFirst(turned);
  return isCertain ? typed[0]?.label : undefined;
}

/** Whether both kinds of dates are the first or the last of their months, as one hand would have written them. */
function areAlike(stored: readonly string[], numeric: readonly Numeric[]): boolean {
  const isLast = (iso: string) => lastDayOf(periodOfDate(iso)) === iso;
  if (stored.every((iso) => iso.endsWith("-01"))) return numeric.every(({ first }) => first === 1);
  return stored.every(isLast) && numeric.every(({ first }) => first >= 28);
}

/** Whether the first numbers run on as months do while the second, which would be the month, never changes. */
function runsThroughFirst(numeric: readonly Numeric[]): boolean {
  const firsts = [...new Set(numeric.map(({ first }) => first))].toSorted((a, b) => a - b);
  const runsOn = firsts.filter((first, at) => at === 0 || first - (firsts[at - 1] ?? 0) === 1);
  const seconds = new Set(numeric.map(({ second }) => second));
  return firsts.length >= FEWEST && seconds.size === 1 && runsOn.length * 2 > firsts.length;
}

/** The ISO date of a label with the month first, such as "10/31/2024"; undefined where there is no such date. */
export function readMonthFirst(label: string): string | undefined {
  const { first, second, year } = NUMERIC.exec(label.trim())?.groups ?? {};
  return first === undefined ? undefined : readDate(`${fullYear(year)}-${two(first)}-${two(second)}`);
}

/** An ISO date with day and month changed over, where there is such a date. */
export function changedOver(iso: string): string | undefined {
  const [year, month, day] = iso.split("-");
  return readDate(`${year}-${day}-${month}`);
}

/** Whether a label is a date in figures, whichever way round, or one that Excel keeps. */
export function isDateInFigures(label: string): boolean {
  return NUMERIC.test(label.trim()) || ISO.test(label.trim());
}

function two(digits = ""): string {
  return digits.padStart(2, "0");
}
