import { columnName } from "@quarterlight/core/workbook";
import { columnNumber } from "./block.ts";

/**
 * A sheet whose rows and cells all say where they are. The format lets a program leave that out where they
 * simply follow each other, and some programs do; ExcelJS would lose such cells.
 */
export function withAddresses(sheet: string): string {
  if (!lacksAddress.test(sheet)) return sheet;
  let row = 0;
  let column = 0;
  return sheet.replaceAll(rowOrCell, (tag, name: string, attributes: string) => {
    const given = /\sr="([A-Z]*)(\d+)"/.exec(attributes);
    if (name === "row") {
      row = given === null ? row + 1 : Number(given[2]);
      column = 0;
      return given === null ? `<row r="${row}"${tag.slice("<row".length)}` : tag;
    }
    column = given === null ? column + 1 : columnNumber(given[1] ?? "") + 1;
    return given === null ? `<c r="${columnName(column - 1)}${row}"${tag.slice("<c".length)}` : tag;
  });
}

const lacksAddress = /<(?:row|c)(?:\s+(?!r=)[\w:]+="[^"]*")*\s*\/?>/;
const rowOrCell = /<(row|c)((?:\s+[\w:]+="[^"]*")*)\s*\/?>/g;
