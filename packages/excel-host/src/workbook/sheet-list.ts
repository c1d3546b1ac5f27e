import { Area } from "./area.ts";
import type { Book } from "./book.ts";
import type { Source } from "./happening.ts";
import { HostError } from "./host-error.ts";
import { Sheet } from "./sheet.ts";

/** What Excel takes for a sheet's name. */
const SHEET_NAME = /^[^\\/?*[\]:]{1,31}$/;

/** Puts a sheet after the others. Throws `ItemAlreadyExists` where another has its name, `InvalidArgument` where Excel takes no such name. */
export function addSheet(book: Book, name: string = freeName(book), source: Source = "Local"): Sheet {
  if (book.isReadOnly) throw new HostError("AccessDenied");
  if (book.sheet(name) !== null) throw new HostError("ItemAlreadyExists");
  if (!SHEET_NAME.test(name)) throw new HostError("InvalidArgument");
  const number = String((book.made.sheets += 1)).padStart(4, "0");
  const sheet = new Sheet(book, `{00000000-0001-0000-${number}-000000000000}`, name);
  book.step(
    () => {
      book.sheets = [...book.sheets, sheet];
    },
    null,
    source,
  );
  book.start(new Area(sheet, 0, 0));
  book.tell({ kind: "sheetAdded", sheet, source });
  return sheet;
}

/** Removes a sheet with its tables. Excel cannot undo it. */
export function removeSheet(sheet: Sheet, source: Source = "Local"): void {
  const { book } = sheet;
  if (book.sheets.length < 2) throw new HostError("InvalidOperation", "A workbook keeps at least one sheet.");
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.tables = book.tables.filter((table) => table.sheet !== sheet);
  book.undo.clear("Worksheet.delete");
  leaveSheet(sheet, source);
}

/** Gives a sheet another name, one that no other has. Excel on the desktop cannot undo it. */
export function renameSheet(sheet: Sheet, name: string, source: Source = "Local"): void {
  const { book } = sheet;
  const other = book.sheet(name);
  if ((other !== null && other !== sheet) || !SHEET_NAME.test(name)) throw new HostError("InvalidArgument");
  sheet.name = name;
  book.undo.clear("Worksheet.name");
  book.tell({ kind: "sheetRenamed", sheet, source });
}

/** A sheet is gone: another comes to the front where it stood there, and all are told. */
export function leaveSheet(sheet: Sheet, source: Source): void {
  const { book } = sheet;
  const front = book.sheets.find(({ visibility }) => visibility === "visible");
  if (book.active === sheet && front !== undefined) book.select(new Area(front, 0, 0));
  book.tell({ kind: "sheetDeleted", sheet, source });
}

function freeName(book: Book): string {
  let number = 1;
  while (book.sheet(`Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}
