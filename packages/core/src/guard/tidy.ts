/**
 * A text with its dashes, quotation marks and spaces made plain, character by character, so that a place in it
 * is the same place in what was typed.
 */
function tidy(text: string): string {
  return text.replaceAll(NOT_PLAIN, (each) => PLAIN.get(each) ?? each);
}

/** The same, with its lines kept apart. */
export function tidyLines(text: string): string {
  return text.split("\n").map(tidy).join("\n");
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...Array.from("‘’‛′").map((each) => [each, "'"] as const),
  ...Array.from("“”„‟″").map((each) => [each, '"'] as const),
  ...Array.from("‐‑‒–—―−").map((each) => [each, "-"] as const),
  ...Array.from("\u00a0\u2007\u2009\u202f\t\n\r").map((each) => [each, " "] as const),
]);
const NOT_PLAIN = new RegExp(`[${[...PLAIN.keys()].join("")}]`, "gu");

/** The same text with every quotation blanked out: what people said is theirs. An open quotation runs to its end. */
export function withoutQuotations(typed: string): string {
  const curly = typed.replaceAll(/“[^”]*(?:”|$)/gu, blank);
  return tidy(curly).replaceAll(/(?<![\w"])"[^"]*(?:"|$)/gu, blank);
}

export function blank(text: string): string {
  return " ".repeat(text.length);
}
