import type { Flag } from "../../register/index.ts";
import { readGrade } from "./grade-words.ts";
import { readDurationText, readNumberText } from "./number-text.ts";
import { type Share, readCountWithShare, readShare } from "./share.ts";
import { readHoursAndMinutes, takeCounted, takeUnitWord } from "./worded.ts";

/** A number that a cell says. */
export type NumberRead = {
  readonly read: "number";
  readonly value: number;
  /** What the cell itself says the number is; `as typed` where it says nothing. */
  readonly as: "as typed" | "percentage" | "money" | "duration" | "yes or no" | "to one" | "of one" | "grade";
  /** What it was worked out from, where the cell says so: `92% (23 of 25)`. */
  readonly parts?: Pick<Share, "numerator" | "denominator">;
  /** How many the percentage is of, where the cell says that and no whole: `80 (85%)`. */
  readonly count?: number;
  /** Whether the cell kept the percentage as a fraction and showed it times 100. */
  readonly timesHundred: boolean;
  /** A unit of time typed after it, such as weeks; empty where there is none. */
  readonly word: string;
  /** What is counted, typed after it, such as people. */
  readonly counted?: string;
  /** Whether a word or letter multiplied it, as in £1.2m. */
  readonly scaled: boolean;
  /** Whether brackets round it are all that says it is negative. */
  readonly bracketed: boolean;
  readonly flags: readonly Flag[];
  /** Set where its mark of a provisional figure is a bare p, which may be pence. */
  readonly mayBePence?: true;
  /** Footnote marks, arrows and the letter of a status that stood beside it, as they stood. */
  readonly notes: readonly string[];
  /** Whether one of the notes is a status in one letter, such as (G). */
  readonly status: boolean;
};

/** A figure as people write it, with nothing beside it but its unit and its parts. */
export function figureIn(text: string): NumberRead | undefined {
  if (!/\d/u.test(text)) return figureInWords(text);
  const typed = readNumberText(text);
  if (typed !== undefined) {
    const as = typed.percent ? "percentage" : typed.money ? "money" : "as typed";
    return { ...number(typed.value, as), scaled: typed.scaled, bracketed: typed.bracketed };
  }
  const worded = takeUnitWord(text);
  const length = worded === undefined ? undefined : readNumberText(worded.text);
  if (worded !== undefined && length !== undefined && !length.percent && !length.money && !length.scaled) {
    return { ...number(length.value, "as typed"), word: worded.word };
  }
  const counted = takeCounted(text);
  const count = counted === undefined ? undefined : readNumberText(counted.text);
  if (counted !== undefined && count !== undefined && !count.percent && !count.money && !count.scaled) {
    return { ...number(count.value, "as typed"), counted: counted.noun };
  }
  const duration = readDurationText(text) ?? readHoursAndMinutes(text);
  if (duration !== undefined) return number(duration, "duration");
  const share = readShare(text);
  if (share !== undefined) {
    const { value, numerator, denominator } = share;
    return { ...number(value, "percentage"), parts: { numerator, denominator } };
  }
  const both = readCountWithShare(text);
  if (both !== undefined) return { ...number(both.value, "percentage"), count: both.count };
  const grade = readGrade(text);
  return grade === undefined ? ratioIn(text) : number(grade, "grade");
}

function figureInWords(text: string): NumberRead | undefined {
  if (/^(?:yes|no|y|n|true|false)$/iu.test(text)) return number(/^(?:y|t)/iu.test(text) ? 1 : 0, "yes or no");
  const grade = readGrade(text);
  return grade === undefined ? undefined : number(grade, "grade");
}

/** `4:1` is 4 to one, and `1:7` is 7 for every one. */
function ratioIn(text: string): NumberRead | undefined {
  const { first = "", second = "" } =
    /^(?<first>[\d.,]+)\s*:\s*(?<second>[\d.,]+)$/u.exec(text)?.groups ?? {};
  if (first !== "1" && second !== "1") return undefined;
  const ratio = readNumberText(second === "1" ? first : second);
  return ratio === undefined ? undefined : number(ratio.value, second === "1" ? "to one" : "of one");
}

/** A number of which nothing more is known than what the cell says that it is. */
export function number(value: number, as: NumberRead["as"]): NumberRead {
  return {
    read: "number",
    value,
    as,
    timesHundred: false,
    word: "",
    scaled: false,
    bracketed: false,
    flags: [],
    notes: [],
    status: false,
  };
}
