import { type Address, addressName } from "../workbook/index.ts";

/** A printed figure with the cells it came from, as a person would write them. */
export type Bound = { readonly figure: string; readonly cells: readonly string[] };

/** A run of a sentence: words, or a figure that can be traced. */
export type Run = string | Bound;

export type Text = readonly Run[];

/** A figure bound to its cells. */
export function bind(figure: string, cells: readonly Address[]): Bound {
  return { figure, cells: [...new Set(cells.map(addressName))] };
}

/** Sentences as one text, with a space between them. */
export function joined(texts: readonly Text[]): Text {
  return texts.filter((text) => text.length > 0).flatMap((text, i) => (i === 0 ? text : [" ", ...text]));
}

/** Items of a list in a sentence: "a, b and c". */
export function listed(items: readonly Text[]): Text {
  return items.flatMap((item, i) => {
    if (i === 0) return item;
    return [i === items.length - 1 ? " and " : ", ", ...item];
  });
}

/** The words of a text as they are printed. */
export function plainText(text: Text): string {
  return text.map((run) => (typeof run === "string" ? run : run.figure)).join("");
}

export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Lower case at the start, unless the first word is a name or an abbreviation. */
export function lowerFirst(words: string): string {
  const [first = ""] = words.split(" ", 1);
  const isOrdinary = /^[A-Z][a-z’'-]*[,:]?$/.test(first) || /^A$/.test(first);
  return isOrdinary && !NAMES.has(first) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

const NAMES = new Set(["Scotland", "Scottish", "Covid", "Pentana"]);
