import { scaleByTen } from "../../figure/index.ts";
import type { Flag } from "../../register/index.ts";
import { type Cell, isCellError } from "../../workbook/index.ts";
import { takeFlags } from "./flags.ts";
import { type Legend, type Meaning, meaningOf } from "./marker.ts";
import { formatKind, shownInstead } from "./number-format.ts";
import { LARGEST, readDurationText, readNumberText } from "./number-text.ts";
import { takeStatusLetter } from "./status-letters.ts";
import { takeUnitWord } from "./worded.ts";

/** What one cell says, before anybody decides what it means for a KPI. */
export type FigureRead =
  | {
      readonly read: "number";
      readonly value: number;
      /** What the cell itself says the number is; `as typed` where it says nothing. */
      readonly as: "as typed" | "percentage" | "money" | "duration" | "yes or no" | "to one";
      /** Whether the cell kept the percentage as a fraction and showed it times 100. */
      readonly timesHundred: boolean;
      /** A unit of time typed after it, such as weeks; empty where there is none. */
      readonly word: string;
      /** Whether a word or letter multiplied it, as in £1.2m. */
      readonly scaled: boolean;
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
      readonly looksLike: "a range" | "a ratio" | "a date" | "text";
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
  if (typeof value === "string") return fromText(value, legends);
  const instead = shownInstead(value, cell?.format);
  return instead === undefined ? fromNumber(value, cell?.format) : hidden(instead, legends);
}

function fromNumber(value: number, format: string | undefined): FigureRead {
  if (!(Math.abs(value) < LARGEST)) return { read: "other", text: String(value), looksLike: "text" };
  switch (formatKind(format)) {
    case "percent":
      return { ...number(scaleByTen(value, 2), "percentage"), timesHundred: true };
    case "duration":
      return number(Math.round(value * 86_400), "duration");
    case "date":
      return { read: "other", text: String(value), looksLike: "a date" };
    case "money":
      return number(value, "money");
    case "plain":
      return number(value, "as typed");
  }
}

/** A number that its format hides is what the format shows, or nothing that can be told. */
function hidden(shown: string, legends: readonly Legend[]): FigureRead {
  const marker = meaningOf(shown, legends);
  return marker === undefined ? other(shown) : { read: "marker", marker: shown, flags: [], ...marker };
}

function fromText(raw: string, legends: readonly Legend[]): FigureRead {
  const lettered = takeLetter(raw, legends);
  const { text, flags, notes: marks } = takeFlags(lettered.text);
  const beside = {
    flags,
    notes: [marks, lettered.letter].filter(Boolean).join(" "),
    status: lettered.letter !== "",
  };
  if (text === "") return flags.length === 0 && marks === "" ? { read: "blank" } : other(raw.trim());
  const marker = meaningOf(text, legends);
  if (marker !== undefined) return { read: "marker", marker: text, flags, ...marker };
  const typed = readNumberText(text);
  if (typed !== undefined) {
    const as = typed.percent ? "percentage" : typed.money ? "money" : "as typed";
    return { ...number(typed.value, as), scaled: typed.scaled, ...beside };
  }
  const worded = takeUnitWord(text);
  const length = worded === undefined ? undefined : readNumberText(worded.text);
  if (worded !== undefined && length !== undefined && !length.percent && !length.money && !length.scaled) {
    return { ...number(length.value, "as typed"), ...beside, word: worded.word };
  }
  const duration = readDurationText(text);
  if (duration !== undefined) return { ...number(duration, "duration"), ...beside };
  if (/^(?:yes|no|y|n|true|false)$/iu.test(text)) {
    return { ...number(/^(?:y|t)/iu.test(text) ? 1 : 0, "yes or no"), ...beside };
  }
  const toOne = /^(?<first>[\d.,]+)\s*:\s*1$/u.exec(text)?.groups?.["first"];
  const ratio = toOne === undefined ? undefined : readNumberText(toOne);
  if (ratio !== undefined) return { ...number(ratio.value, "to one"), ...beside };
  return other(text);
}

function takeLetter(raw: string, legends: readonly Legend[]): ReturnType<typeof takeStatusLetter> {
  return legends.some(({ statusLetters }) => statusLetters === true)
    ? takeStatusLetter(raw)
    : { text: raw, letter: "" };
}

function number(
  value: number,
  as: Extract<FigureRead, { read: "number" }>["as"],
): Extract<FigureRead, { read: "number" }> {
  return {
    read: "number",
    value,
    as,
    timesHundred: false,
    word: "",
    scaled: false,
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
