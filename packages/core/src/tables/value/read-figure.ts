import { scaleByTen } from "../../figure/index.ts";
import { dateInWords, isDateSerial, isoOfSerial } from "../../period/index.ts";
import type { Flag } from "../../register/index.ts";
import { type Cell, isCellError, roundNumber } from "../../workbook/index.ts";
import { takeBeside } from "./beside-figure.ts";
import { needsMark, withPoint } from "./decimal-mark.ts";
import { takeFlags } from "./flags.ts";
import { readGrade } from "./grade-words.ts";
import { type Legend, type Meaning, meaningOf } from "./marker.ts";
import { formatKind, shownInstead } from "./number-format.ts";
import { LARGEST, readDurationText, readNumberText } from "./number-text.ts";
import { type Share, readShare } from "./share.ts";
import { takeStatusLetter } from "./status-letters.ts";
import { readHoursAndMinutes, takeCounted, takeUnitWord } from "./worded.ts";

/** What one cell says, before anybody decides what it means for a KPI. */
export type FigureRead =
  | {
      readonly read: "number";
      readonly value: number;
      /** What the cell itself says the number is; `as typed` where it says nothing. */
      readonly as:
        | "as typed"
        | "percentage"
        | "money"
        | "duration"
        | "yes or no"
        | "to one"
        | "of one"
        | "grade";
      /** What it was worked out from, where the cell says so: `92% (23 of 25)`. */
      readonly parts?: Pick<Share, "numerator" | "denominator">;
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
      /** Footnote marks, arrows and the letter of a status that stood beside it, as they stood. */
      readonly notes: string;
      /** Whether one of the notes is a status in one letter, such as (G). */
      readonly status: boolean;
    }
  | {
      readonly read: "marker";
      readonly meaning: Meaning;
      readonly marker: string;
      readonly whose: Legend["whose"];
      readonly flags: readonly Flag[];
    }
  | { readonly read: "blank" }
  | { readonly read: "error"; readonly error: string }
  | { readonly read: "formula without a result" }
  | {
      readonly read: "other";
      readonly text: string;
      readonly looksLike: "a range" | "a ratio" | "a date" | "a decimal mark" | "text";
    };

/** Reads a figure from a cell. Nothing here turns an empty cell, an error or a word into a number. */
export function readFigure(cell: Cell | null, legends: readonly Legend[]): FigureRead {
  const value = cell?.value ?? null;
  if (value === null) {
    return cell?.formula === undefined ? { read: "blank" } : { read: "formula without a result" };
  }
  if (isCellError(value)) {
    const marker = value.error === "#N/A" ? meaningOf(value.error, legends) : undefined;
    if (marker === undefined) return { read: "error", error: value.error };
    return { read: "marker", marker: value.error, flags: [], ...marker };
  }
  if (typeof value === "boolean") return number(value ? 1 : 0, "yes or no");
  if (typeof value === "string") return byMark(value, legends);
  const instead = shownInstead(value, cell?.format);
  if (instead !== undefined) return hidden(instead, legends);
  const date1904 = legends.some((legend) => legend.date1904 === true);
  return fromNumber(value, cell?.format, date1904);
}

function fromNumber(value: number, format: string | undefined, date1904: boolean): FigureRead {
  if (!(Math.abs(value) < LARGEST)) return { read: "other", text: String(value), looksLike: "text" };
  const worded = format === undefined ? undefined : asWorded(value, format);
  if (worded !== undefined) return worded;
  switch (formatKind(format)) {
    case "percent":
      return { ...number(scaleByTen(value, 2), "percentage"), timesHundred: true };
    case "duration":
      return number(Math.round(value * 86_400), "duration");
    case "date":
      return { read: "other", text: dateShown(value, date1904), looksLike: "a date" };
    case "money":
      return number(value, "money");
    case "plain":
      return number(value, "as typed");
  }
}

const LARGE_WORD = /^\s*\(?(?:['’]?000['’]?s?|k|m|mn|bn|thousands?|millions?|billions?)\)?\s*$/iu;

/**
 * A number beside which its format writes what it is, read as if it had been typed so: 1.2 under `£0.0"m"` is £1.2m, 4 under
 * `0" weeks"` is four weeks and 86 under `0"%"` is 86%. A format that itself leaves off the thousands that it names tells
 * nothing new of its number.
 */
function asWorded(value: number, format: string): FigureRead | undefined {
  if (!format.includes('"') && !format.includes("\\") && !format.includes("[$")) return undefined;
  const { before, after, thousands } = roundNumber(value, format) ?? NOTHING_ROUND;
  const isMoney = before.includes("£");
  const word = after.trim() || before.replace(/[^\p{L}\d]+/gu, "");
  const isLarge = LARGE_WORD.test(word);
  if (!isLarge && word !== "%" && takeUnitWord(`1 ${word}`) === undefined) return undefined;
  const read = figureIn(`${isMoney ? "£" : ""}1${word === "%" ? "" : " "}${word}`);
  if (read === undefined) return isLarge && thousands === 0 ? other(`${before}${value}${after}`) : undefined;
  // One of it in full, so that no digit of the number is lost on the way.
  const power = Math.round(Math.log10(Math.abs(read.value))) - 3 * thousands;
  return { ...read, value: scaleByTen(value, power) };
}

const NOTHING_ROUND = { before: "", after: "", thousands: 0 };

/** A date as people know it, not as the number of days that Excel keeps. */
function dateShown(serial: number, date1904: boolean): string {
  return isDateSerial(serial) ? dateInWords(isoOfSerial(serial, date1904)) : String(serial);
}

/** A number that its format hides is what the format shows, or nothing that can be told. */
function hidden(shown: string, legends: readonly Legend[]): FigureRead {
  const marker = meaningOf(shown, legends);
  return marker === undefined ? other(shown) : { read: "marker", marker: shown, flags: [], ...marker };
}

/** A text by the decimal mark of its workbook. */
function byMark(raw: string, legends: readonly Legend[]): FigureRead {
  const mark = legends.find(({ decimalMark }) => decimalMark !== undefined)?.decimalMark ?? "point";
  if (mark === "either" && needsMark(takeFlags(raw).text)) {
    return { read: "other", text: raw.trim(), looksLike: "a decimal mark" };
  }
  const read = fromText(mark === "comma" ? withPoint(raw) : raw, legends);
  return read.read === "other" && mark === "comma" ? { ...read, text: raw.trim() } : read;
}

/** Digits, perhaps with decimals: nothing can stand beside them, so that nothing is looked for. */
const PLAIN = /^\d{1,15}(?:\.\d{1,15})?$/u;

function fromText(raw: string, legends: readonly Legend[]): FigureRead {
  if (PLAIN.test(raw) && meaningOf(raw, legends) === undefined) return number(Number(raw), "as typed");
  const lettered = takeLetter(raw, legends);
  const { text, flags, notes: marks } = takeFlags(lettered.text);
  const notes = [marks, lettered.letter].filter(Boolean);
  if (text === "") return flags.length === 0 && marks === "" ? { read: "blank" } : other(raw.trim());
  const marker = meaningOf(text, legends);
  if (marker !== undefined) return { read: "marker", marker: text, flags, ...marker };
  const alone = figureIn(text);
  const beside = { text, notes: [], estimated: false, revised: false, ...(alone ? {} : takeBeside(text)) };
  const figure = alone ?? (beside.text === text ? undefined : figureIn(beside.text));
  if (figure === undefined) return fromMarkedMarker(beside, flags, legends) ?? other(text);
  return {
    ...figure,
    flags: [
      ...flags,
      ...(beside.estimated ? (["estimated"] as const) : []),
      ...(beside.revised ? (["revised"] as const) : []),
    ],
    notes: [...notes, ...beside.notes].join(" "),
    status: lettered.letter !== "",
  };
}

type NumberRead = Extract<FigureRead, { read: "number" }>;

/** A figure as people write it, with nothing beside it but its unit and its parts. */
function figureIn(text: string): NumberRead | undefined {
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

/** A marker with a mark of its own: `<5*` is `<5` with a note. */
function fromMarkedMarker(
  { text }: ReturnType<typeof takeBeside>,
  flags: readonly Flag[],
  legends: readonly Legend[],
): FigureRead | undefined {
  const marker = meaningOf(text, legends);
  return marker === undefined ? undefined : { read: "marker", marker: text, flags, ...marker };
}

function takeLetter(raw: string, legends: readonly Legend[]): ReturnType<typeof takeStatusLetter> {
  return legends.some(({ statusLetters }) => statusLetters === true)
    ? takeStatusLetter(raw)
    : { text: raw, letter: "" };
}

function number(value: number, as: NumberRead["as"]): NumberRead {
  return {
    read: "number",
    value,
    as,
    timesHundred: false,
    word: "",
    scaled: false,
    bracketed: false,
    flags: [],
    notes: "",
    status: false,
  };
}

function other(text: string): FigureRead {
  if (/^£?[\d.,]+%?\s*(?:-|–|—|to)\s*£?[\d.,]+%?$/iu.test(text))
    return { read: "other", text, looksLike: "a range" };
  if (/^[\d.,]+\s*:\s*[\d.,]+$/u.test(text)) return { read: "other", text, looksLike: "a ratio" };
  return { read: "other", text, looksLike: "text" };
}
