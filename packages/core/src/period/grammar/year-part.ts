import type { Basis } from "../basis.ts";

/** A numbered quarter or half of a year that is named elsewhere in the label. */
export type YearPart = {
  readonly name: "quarter" | "half";
  readonly number: number;
  readonly months: 3 | 6;
  /** Stated by the label itself: FQ is financial, CQ is calendar. */
  readonly basis?: Basis;
};

/** A label taken apart: the quarter or half, what else is written, and which came first. */
export type SplitLabel = { readonly part: YearPart; readonly rest: string; readonly yearFirst: boolean };

const QUARTER = "([fc])?(?:q|qtr|quarter)[\\s.-]?([1-4]|one|two|three|four)";
const HALF = "([fc])?(?:h|half|half-year|half year)[\\s.-]?([12]|one|two)";
const ORDINAL = "(first|second|third|fourth|1st|2nd|3rd|4th) (quarter|half)";
const PART = `(?:${QUARTER}|${HALF}|${ORDINAL})`;
const GAP = "[\\s,:;/()-]*(?:\\bof )?[\\s(]*";
const PART_FIRST = new RegExp(`^${PART}(?![\\da-z])${GAP}(.+?)\\)?$`, "iu");
const PART_LAST = new RegExp(`^(.+?)[\\s,:;/(-]*${PART}\\)?$`, "iu");

const NUMBERS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
};

/** Finds the quarter or half at either end of a label. */
export function splitYearPart(label: string): SplitLabel | undefined {
  const first = PART_FIRST.exec(label);
  if (first !== null) return splitAs(first.slice(1, 7), first[7], false);
  const last = PART_LAST.exec(label);
  return last === null ? undefined : splitAs(last.slice(2, 8), last[1], true);
}

function splitAs(
  groups: readonly (string | undefined)[],
  rest: string | undefined,
  yearFirst: boolean,
): SplitLabel | undefined {
  const [quarterLetter, quarter, halfLetter, half, ordinal, ordinalName] = groups;
  const written = quarter ?? half ?? ordinal;
  if (written === undefined || rest === undefined) return undefined;
  const isHalf = half !== undefined || ordinalName?.toLowerCase() === "half";
  const number = NUMBERS[written.toLowerCase()] ?? Number.parseInt(written, 10);
  if (isHalf && number > 2) return undefined;
  const basis = basisOfLetter(quarterLetter ?? halfLetter);
  const shape = isHalf ? ({ name: "half", months: 6 } as const) : ({ name: "quarter", months: 3 } as const);
  return { part: { ...shape, number, ...(basis && { basis }) }, rest: rest.trim(), yearFirst };
}

function basisOfLetter(letter: string | undefined): Basis | undefined {
  if (letter === undefined) return undefined;
  return letter.toLowerCase() === "f" ? "financial" : "calendar";
}
