import type { Flag } from "../../register/index.ts";
import { type Sheet, textAt } from "../../workbook/index.ts";
import { flagsIn, isDataType } from "../value/flags.ts";

/** How the figures of a column came about, such as imputed, where a row beside the headings says so of each column. */
export type TypesRow = { readonly row: number; readonly flagsOf: (column: number) => readonly Flag[] };

/**
 * The row right under some headings, or right above, that holds nothing over the columns of figures but words
 * such as "Raw data" and "Imputed data".
 */
export function typesRow(sheet: Sheet, headingRow: number, columns: readonly number[]): TypesRow | undefined {
  const row = [headingRow + 1, headingRow - 1].find((near) => {
    const texts = columns.map((column) => textAt(sheet, near, column)).filter((text) => text !== "");
    return texts.length > 0 && texts.every(isType);
  });
  if (row === undefined) return undefined;
  return { row, flagsOf: (column) => flagsIn(bare(textAt(sheet, row, column))).flags };
}

function isType(text: string): boolean {
  return isDataType(text) || isDataType(bare(text));
}

function bare(text: string): string {
  return text.trim().replace(/\s+(?:data|figures?|values?)$/iu, "");
}
