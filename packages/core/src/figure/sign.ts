const TRUE_MINUS = "\u2212";

/** A hyphen before a number becomes a true minus sign, as tables have it. */
export function withTrueMinus(text: string): string {
  return text.startsWith("-") ? `${TRUE_MINUS}${text.slice(1)}` : text;
}

/** A hyphen before a number becomes a word, as prose has it: "negative 3". */
export function withNegativeWord(text: string): string {
  return text.startsWith("-") ? `negative ${text.slice(1)}` : text;
}
