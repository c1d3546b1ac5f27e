import type { Visibility } from "@quarterlight/core/workbook";
import {
  Area,
  areaAt,
  type Book,
  HostError,
  type Sheet,
  addSheet,
  removeSheet,
  renameSheet,
} from "../workbook/index.ts";
import { type Definition, found, listening, readOnly, readWrite, textIn, textField } from "./definition.ts";
import { type Handle, handle } from "./handle.ts";
import { range, rangeOrNull, usedPart } from "./range.ts";

/** Core's words for Office.js's. */
const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very hidden",
};

function visibilityWord(visibility: Visibility): string {
  return found(Object.keys(VISIBILITIES).find((word) => VISIBILITIES[word] === visibility));
}

function worksheet(sheet: Sheet): Handle<"Worksheet"> {
  return handle("Worksheet", sheet);
}

function move(sheet: Sheet, position: number): void {
  const { book } = sheet;
  book.sheets = book.sheets.filter((other) => other !== sheet).toSpliced(position, 0, sheet);
}

function show(sheet: Sheet, word: string): void {
  const visibility = VISIBILITIES[word];
  if (visibility === undefined) throw new HostError("InvalidArgument");
  sheet.visibility = visibility;
}

export const sheetsDefinition: Definition<Book> = {
  items: ({ sheets }) => sheets.map(worksheet),
  objects: {
    "[]": (book, given) => worksheet(found(book.sheet(given.text(0)))),
    GetItemOrNullObject: (book, given) => {
      const sheet = book.sheet(given.text(0));
      return sheet === null ? null : worksheet(sheet);
    },
    Add: (book, given) => {
      const name = given.text(0, "");
      return worksheet(name === "" ? addSheet(book) : addSheet(book, name));
    },
    GetActiveWorksheet: ({ active }) => worksheet(active),
    GetFirst: ({ sheets }, given) => worksheet(found(shown(sheets, given.isSet(0)).at(0))),
    GetLast: ({ sheets }, given) => worksheet(found(shown(sheets, given.isSet(0)).at(-1))),
  },
  actions: {
    GetCount: ({ sheets }, given) => shown(sheets, given.isSet(0)).length,
    ...listening(
      "Activated",
      "Added",
      "Calculated",
      "DataChanged",
      "Deactivated",
      "Deleted",
      "ProtectionChanged",
      "SelectionChanged",
    ),
  },
  clearsUndo: ["AddFromBase64"],
};

function shown(sheets: readonly Sheet[], visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? sheets.filter(({ visibility }) => visibility === "visible") : sheets;
}

export const sheetDefinition: Definition<Sheet> = {
  id: ({ id }) => id,
  properties: {
    Id: readOnly(({ id }) => id),
    Name: readWrite(
      ({ name }) => name,
      (sheet, value) => renameSheet(sheet, textIn(value)),
    ),
    Position: readWrite(
      (sheet) => sheet.book.sheets.indexOf(sheet),
      (sheet, value) => move(sheet, Number(value)),
    ),
    Visibility: readWrite(
      ({ visibility }) => visibilityWord(visibility),
      (sheet, value) => show(sheet, textIn(value)),
    ),
    TabColor: textField("tabColour"),
  },
  navigations: {
    Tables: (sheet) => handle("TableCollection", { book: sheet.book, sheet }),
    Names: (sheet) => handle("NamedItemCollection", { book: sheet.book, sheet }),
    FreezePanes: (sheet) => handle("WorksheetFreezePanes", sheet),
    Protection: (sheet) => handle("WorksheetProtection", sheet),
  },
  objects: {
    GetRange: (sheet, given) => range(given.area(0, sheet)),
    GetRanges: (sheet, given) =>
      handle(
        "RangeAreas",
        given
          .text(0)
          .split(",")
          .map((part) => areaAt(sheet.book, part.trim(), sheet)),
      ),
    GetCell: (sheet, given) => range(new Area(sheet, given.number(0), given.number(1))),
    GetRangeByIndexes: (sheet, given) =>
      range(new Area(sheet, given.number(0), given.number(1), given.number(2), given.number(3))),
    GetUsedRange: (sheet, given) =>
      range(usedPart(Area.whole(sheet), given.isSet(0)) ?? new Area(sheet, 0, 0)),
    GetUsedRangeOrNullObject: (sheet, given) => rangeOrNull(usedPart(Area.whole(sheet), given.isSet(0))),
  },
  actions: {
    Activate: (sheet) => {
      if (sheet.visibility !== "visible") throw new HostError("InvalidOperation");
      if (sheet !== sheet.book.active) sheet.book.select(new Area(sheet, 0, 0));
    },
    Calculate: (sheet) => sheet.book.calculate(true),
    Delete: (sheet) => removeSheet(sheet),
    ...listening(
      "Activated",
      "Calculated",
      "DataChanged",
      "Deactivated",
      "ProtectionChanged",
      "SelectionChanged",
    ),
  },
  clearsUndo: ["Copy"],
};

export const freezeDefinition: Definition<Sheet> = {
  actions: {
    FreezeRows: (sheet, given) => {
      sheet.frozen = { rows: given.number(0, 1), columns: 0 };
    },
    FreezeColumns: (sheet, given) => {
      sheet.frozen = { rows: 0, columns: given.number(0, 1) };
    },
    Unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
  },
};

/** Passwords are not modelled: protecting and unprotecting always succeeds. */
export const protectionDefinition: Definition<Sheet> = {
  properties: { Protected: readOnly(({ isProtected }) => isProtected) },
  actions: {
    Protect: (sheet) => sheet.book.protect(sheet, true),
    Unprotect: (sheet) => sheet.book.protect(sheet, false),
  },
};
