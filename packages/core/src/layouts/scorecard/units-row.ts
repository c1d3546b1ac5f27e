import { type Lookup, isUnitWord } from "../../tables/index.ts";
import { type Block, textOf } from "../../workbook/index.ts";

/** A row under the headings that names units, by column. */
export type UnitsRow = { readonly row: number; readonly texts: ReadonlyMap<number, string> };

const FEWEST = 2;

/** The units that a row names, where it holds nothing else. */
export function unitsIn(row: number, used: Block, through: Lookup): UnitsRow | undefined {
  const texts = new Map<number, string>();
  for (let column = used.left; column <= used.right; column += 1) {
    const text = textOf(through(row, column));
    if (text !== "" && !isUnitWord(text)) return undefined;
    if (text !== "") texts.set(column, text);
  }
  return texts.size < FEWEST ? undefined : { row, texts };
}
