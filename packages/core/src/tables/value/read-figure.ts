import { scaleByTen } from "../../figure/index.ts";
import { dateInWords, isDateSerial, isoOfSerial } from "../../period/index.ts";
import type { Flag } from "../../register/index.ts";
import { type Cell, isCellError, nameKey, roundNumber, shownText } from "../../workbook/index.ts";
import { takeBeside } from "./beside-figure.ts";
import { needsMark, withPoint } from "./decimal-mark.ts";
import { type NumberRead, figureIn, number } from "./figure-in-text.ts";
import { takeFlags } from "./flags.ts";
import { type Legend, type Meaning, meaningOf } from "./marker.ts";
import { formatKind, shownInstead } from "./number-format.ts";
import { LARGEST } from "./number-text.ts";
import { takeStatusLetter } from "./status-letters.ts";
import { takeUnitWord } from "./worded.ts";

/** What one cell says, before anybody decides what it means for a KPI. */
export type FigureRead =
  | NumberRead
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
      readonly looksLike: "a range" | "a ratio" | "a date" | "a decimal mark" | "hidden" | "text";
    };

/**
 * Reads a figure from a cell, one typed as text by the decimal mark of its sheet where that is named. Nothing here turns an
 * empty cell, an error or a word into a number.
 */
export function readFigure(cell: Cell | null, legends: readonly Legend[], sheet = ""): FigureRead {
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
  if (typeof value === "string") return byMark(value, legends, sheet);
  const instead = shownInstead(value, cell?.format);
  if (instead !== undefined) return hidden(instead, legends);
  if (isUnshown(value, cell?.format)) return { read: "other", text: "", looksLike: "hidden" };
  const date1904 = legends.some((legend) => legend.date1904 === true);
  return withMarks(fromNumber(value, cell?.format, date1904), value, cell?.format);
}

/** Whether a format such as `;;;` leaves a number without anything to see. Noughts are left out so everywhere. */
function isUnshown(value: number, format: string | undefined): boolean {
  return format?.includes(";") === true && value !== 0 && shownText({ value, format }).trim() === "";
}

/** A figure with the marks that its format writes after it: `#,##0"(p)"`. */
function withMarks(figure: FigureRead, value: number, format: string | undefined): FigureRead {
  if (figure.read !== "number" || format === undefined || !MARKING.test(format)) return figure;
  const marks = takeFlags(`1${roundNumber(value, format)?.after ?? ""}`);
  return marks.text === "1" ? { ...figure, flags: [...figure.flags, ...marks.flags] } : figure;
}

/** Hardly any format writes words or brackets, and looking is quicker than reading. */
const MARKING = /["\\]/u;

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

/** A text by the decimal mark of its sheet, else of its workbook. */
function byMark(raw: string, legends: readonly Legend[], sheet: string): FigureRead {
  const { decimalMark, marksOn } = legends.find((legend) => legend.decimalMark !== undefined) ?? {};
  const mark = marksOn?.get(nameKey(sheet)) ?? decimalMark ?? "point";
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
  const { text, flags, notes: marks, mayBePence } = takeFlags(lettered.text);
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
    ...(mayBePence && figure.as === "as typed" ? { mayBePence } : {}),
    flags: [
      ...flags,
      ...(beside.estimated ? (["estimated"] as const) : []),
      ...(beside.revised ? (["revised"] as const) : []),
    ],
    notes: [...notes, ...beside.notes],
    status: lettered.letter !== "",
  };
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

function other(text: string): FigureRead {
  if (/^£?[\d.,]+%?\s*(?:-|–|—|to)\s*£?[\d.,]+%?$/iu.test(text))
    return { read: "other", text, looksLike: "a range" };
  if (/^[\d.,]+\s*:\s*[\d.,]+$/u.test(text)) return { read: "other", text, looksLike: "a ratio" };
  return { read: "other", text, looksLike: "text" };
}
