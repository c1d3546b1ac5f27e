import type { RowWord } from "../../register/index.ts";
import type { Address } from "../../workbook/index.ts";

/** The cells of an indicator that people write words into, as a register of indicators heads them. */
export const CELLS = [
  "code",
  "title",
  "definition",
  "source",
  "unit",
  "frequency",
  "polarity",
  "target",
  "lead",
  "note",
] as const satisfies readonly RowWord[];

export type CellName = RowWord;

/** One cell's words as they stand, and where; empty words are a cell that says nothing. */
export type Said = { readonly text: string; readonly at?: Address };

/**
 * An indicator as its row has it, in the words of its cells and not as they were understood: what is
 * not written is not known. `periods` are the labels of the periods that figures stand under.
 */
export type IndicatorRow = Readonly<Record<CellName, Said>> & {
  readonly periods: readonly Said[];
};

/** The text of a cell with its spaces made plain, so that a pattern needs to know one kind of space only. */
export function plainText(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/gu, " ").replaceAll("’", "'").trim();
}

/** The title without a code in front of it or behind it in brackets. */
export function bareTitle({ code, title }: IndicatorRow): string {
  const text = plainText(title.text);
  const known = plainText(code.text);
  const without =
    known !== "" && text.toLowerCase().startsWith(`${known.toLowerCase()} `)
      ? text.slice(known.length + 1)
      : text.replace(/^[A-Z]{1,5}[- ]?\d{1,3}[a-z]?[:.)]? +(?=\p{L}|%|£)/u, "");
  return without.replace(/^[-:–. ]+/u, "");
}
