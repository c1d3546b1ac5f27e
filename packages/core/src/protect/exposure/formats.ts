import { type Address, type Cell, formatWords, shownText } from "../../workbook/index.ts";
import type { PlacedField } from "./placed-field.ts";

/**
 * The number formats of a sheet that say words: what they say is shown in a cell and stands in none. Each is looked at
 * once; where it has digits of its own, so is what every number shows under it, as they may make one number together.
 */
export class FormatsOfSheet {
  readonly #date1904: boolean;
  readonly #words = new Map<string, string>();

  constructor(date1904: boolean) {
    this.#date1904 = date1904;
  }

  fieldsOf(cell: Cell | null, heading: string, at: Address): readonly PlacedField[] {
    if (cell?.format === undefined) return [];
    const { format } = cell;
    const known = this.#words.get(format);
    const words = known ?? formatWords(format);
    this.#words.set(format, words);
    if (words === "") return [];
    const field = { at, heading, where: "cell", holder: "number format" } as const;
    const fields: PlacedField[] = known === undefined ? [{ ...field, text: words }] : [];
    if (typeof cell.value === "number" && /\p{N}/u.test(words))
      fields.push({ ...field, text: shownText(cell, this.#date1904), apart: words });
    return fields;
  }
}
