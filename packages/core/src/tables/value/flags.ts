import type { Flag } from "../../register/index.ts";
import { plainSpaces } from "../../workbook/index.ts";
import { FLAG_LETTERS } from "./marker.ts";

const SUPERSCRIPTS: Readonly<Record<string, Flag>> = {
  ᴾ: "provisional",
  ᵖ: "provisional",
  ᴿ: "revised",
  ʳ: "revised",
  ᴱ: "estimated",
  ᵉ: "estimated",
};

/** A letter in round brackets is a mark where it is p, r or e; (b) and (f) are as likely to be footnotes. */
const BRACKETED =
  /\s*(?:\[(?<square>provisional|revised|estimated?|forecast|break|p|r|e|f|b)\]|\((?<round>provisional|revised|estimated?|forecast|break|est|p|r|e)\))/giu;
/** `11,210p` and `110 r`, as statistics mark a figure that may change or has changed; `£3.20p` is money. */
const LETTERED = /(?<=^[^£]*\d%?)\s?(?<letter>[pr])$/iu;
/** Marks within a number, as in 5⁴5, are none: nobody can say what it is. */
const RAISED = /\s*[ᴾᵖᴿʳᴱᵉ](?![.\d])/gu;
const NOTES = /\s*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[,\s]*[⁰¹²³⁴⁵⁶⁷⁸⁹]+)*(?![⁰¹²³⁴⁵⁶⁷⁸⁹.\d])|[†‡§]|\[note \d+\])/giu;

export type Unflagged = {
  readonly text: string;
  readonly flags: readonly Flag[];
  /** Footnote marks that stood beside it, as they stood. */
  readonly notes: string;
  /** Whether a bare p stood after it, which marks a provisional figure and, of an amount, its pence. */
  readonly mayBePence: boolean;
};

/** An arrow after a figure says which way it went; one before it may make it a change. */
const ARROW = /\s*\(?(?<arrow>[▲▼△▽↑↓↔→←↗↘↕⬆⬇➡⬅⇧⇩►◄]\uFE0F?)\)?$/u;

/** Takes the flags and footnote marks off a cell's text: `72.5 [p]`, `72.5ᴾ`, `1,234¹`. */
export function takeFlags(raw: string): Unflagged {
  const flags: Flag[] = [];
  const notes: string[] = [];
  let mayBePence = false;
  const text = plainSpaces(raw)
    .replaceAll(BRACKETED, (_, square: string | undefined, round: string | undefined) => {
      keep(flags, FLAG_LETTERS[(square ?? round ?? "").charAt(0).toLowerCase()]);
      return "";
    })
    .replaceAll(RAISED, (mark) => {
      keep(flags, SUPERSCRIPTS[mark.trim()]);
      return "";
    })
    .replaceAll(NOTES, (mark) => {
      notes.push(mark.trim());
      return "";
    })
    .trim()
    .replace(ARROW, (whole: string, arrow: string, at: number) => {
      if (at === 0) return whole;
      notes.push(arrow);
      return "";
    })
    .replace(LETTERED, (_, letter: string) => {
      mayBePence = letter.toLowerCase() === "p";
      keep(flags, FLAG_LETTERS[letter.toLowerCase()]);
      return "";
    });
  return { text, flags, notes: notes.join(" "), mayBePence };
}

const WORDS: Readonly<Record<string, Flag>> = {
  provisional: "provisional",
  revised: "revised",
  estimate: "estimated",
  estimated: "estimated",
  imputed: "estimated",
  modelled: "estimated",
  forecast: "forecast",
  projected: "forecast",
  break: "break",
};

/** The flags named in a column kept for them: `[p] [r]`, `p`, `Provisional; revised`. Unknown words are returned. */
export function flagsIn(raw: string): {
  readonly flags: readonly Flag[];
  readonly unknown: readonly string[];
} {
  const { text, flags: marked } = takeFlags(raw);
  const flags = [...marked];
  const unknown: string[] = [];
  for (const word of text
    .toLowerCase()
    .split(/[\s,;/+]+/)
    .filter(Boolean)) {
    const flag = FLAG_LETTERS[word] ?? WORDS[word];
    if (flag === undefined) unknown.push(word);
    else keep(flags, flag);
  }
  return { flags, unknown };
}

function keep(flags: Flag[], flag: Flag | undefined): void {
  if (flag !== undefined && !flags.includes(flag)) flags.push(flag);
}

const DATA_TYPE =
  /^(?:raw data|raw|actual|observed|final|imputed|estimated?|modelled|projected|forecast|provisional|revised)$/iu;

/** Whether a word says how a figure came about, such as "Raw data" or "Imputed". */
export function isDataType(text: string): boolean {
  return DATA_TYPE.test(text.trim());
}
