import type { Kpi } from "./kpi.ts";
import { type FormTrouble, troubleInWords } from "./form-words.ts";

/** A place in a form: the number counted, out of how many, the figure itself, or words that follow its number. */
export type FormPiece =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "number" | "whole" | "figure" }
  | { readonly kind: "one or many"; readonly one: string; readonly many: string };

/** A KPI's own sentence, in pieces: it begins in lower case, unless with a name, and has no stop. */
export type Form = readonly FormPiece[];

export type FormReading =
  | { readonly form: Form; readonly trouble?: undefined }
  | { readonly trouble: FormTrouble };

/** What a form has to say of itself: the KPI's own words, in which a number may stand. */
type Defined = Pick<Kpi, "title" | "meaning" | "unit">;

const PLACES: ReadonlyMap<string, FormPiece> = new Map([
  ["n", { kind: "number" }],
  ["d", { kind: "whole" }],
  ["v", { kind: "figure" }],
]);

/** More words than this leave no room for the time and the comparison in one sentence. */
const MOST_WORDS = 22;

/**
 * Reads a KPI's own sentence: "{n} of {d} people had a falls check in time", where {n} of {d} are the counts behind a
 * figure, {v} the figure, and {was|were} goes by whether it is one. A form that says more than what is measured is refused:
 * a figure outlives its quarter, a date its report, and which way it went is for the rules to say.
 */
export function readForm(typed: string, defined: Defined): FormReading {
  const text = typed.trim().replaceAll(/\s+/gu, " ").replace(/\.$/u, "");
  if (/[{}]/u.test(text.replaceAll(/\{[^{}]*\}/gu, ""))) return { trouble: { kind: "unclosed", said: text } };
  const form: FormPiece[] = [];
  for (const part of text.split(/(\{[^{}]*\})/u)) {
    if (part === "") continue;
    const piece = part.startsWith("{") ? placeOf(part.slice(1, -1)) : wordsOf(part);
    if (!piece) return { trouble: { kind: "unknown place", said: part } };
    form.push(piece);
  }
  const trouble = troubleIn(form, text, defined);
  return trouble ? { trouble } : { form };
}

/** The form of a KPI that has one in order; one that is refused is as good as none. */
export function formOf(kpi: Defined & Pick<Kpi, "form">): Form | undefined {
  const { form } = kpi;
  if (form === undefined) return undefined;
  const reading = readForm(form, kpi);
  return reading.trouble ? undefined : reading.form;
}

function wordsOf(words: string): FormPiece {
  return { kind: "words", words };
}

function placeOf(inside: string): FormPiece | undefined {
  const [one, many, ...more] = inside.split("|").map((part) => part.trim());
  if (one === undefined || more.length > 0) return undefined;
  if (many !== undefined) return one === "" || many === "" ? undefined : { kind: "one or many", one, many };
  return PLACES.get(one.toLowerCase());
}

function troubleIn(form: Form, text: string, defined: Defined): FormTrouble | undefined {
  const has = (kind: FormPiece["kind"]) => form.some((piece) => piece.kind === kind);
  if (!has("number") && !has("figure")) return { kind: "no figure", said: text };
  if (has("whole") && !has("number")) return { kind: "whole without number", said: "{d}" };
  const plain = form
    .map((piece) =>
      piece.kind === "words" ? piece.words : piece.kind === "one or many" ? piece.many : PLACEHOLDER,
    )
    .join("");
  const end = /[.!?;]\s+\S+/u.exec(plain);
  if (end) return { kind: "two sentences", said: end[0] };
  if (plain.split(" ").length > MOST_WORDS) return { kind: "too long", said: text };
  return troubleInWords(plain, [defined.title, defined.meaning, defined.unit.of].join(" "));
}

/** What stands for a number where words are read: no word, and no digit. */
const PLACEHOLDER = "\u2026";
