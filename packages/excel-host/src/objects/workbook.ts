import type { Book } from "../workbook/index.ts";
import { type Definition, found, readOnly, textField, flagField } from "./definition.ts";
import { eventRange } from "./event-ranges.ts";
import type { Given } from "./given.ts";
import { handle, type Kinds } from "./handle.ts";
import { range, rangeOrNull } from "./range.ts";

function openCreated(book: Book, given: Given): void {
  book.created.push(given.text(0, ""));
}

export const workbookDefinition: Definition<Book> = {
  properties: {
    Name: readOnly(({ name }) => name),
    ReadOnly: readOnly(({ isReadOnly }) => isReadOnly),
    AutoSave: readOnly(() => true),
    PreviouslySaved: readOnly(() => true),
  },
  navigations: {
    Application: (book) => handle("Application", book),
    Functions: (book) => handle("Functions", book),
    Worksheets: (book) => handle("WorksheetCollection", book),
    Tables: (book) => handle("TableCollection", { book, sheet: null }),
    Names: (book) => handle("NamedItemCollection", { book, sheet: null }),
    Settings: (book) => handle("SettingCollection", book),
    CustomXmlParts: (book) => handle("CustomXmlPartCollection", book),
    Properties: (book) => handle("DocumentProperties", book),
    _Runtime: (book) => handle("Runtime", book),
  },
  objects: {
    GetSelectedRange: ({ selection }) => range(selection),
    GetActiveCell: ({ selection }) => range(selection.part(0, 0)),
    _GetRangeForEventByReferenceId: (book, given) => range(found(eventRange(book, given.text(0)))),
    _GetRangeOrNullObjectForEventByReferenceId: (book, given) => rangeOrNull(eventRange(book, given.text(0))),
  },
  actions: {
    _RemoveAllReferences: () => null,
    GetIsActiveCollabSession: () => false,
    // Meant for the object below; the bridge in Node does not carry the word that tells them apart.
    CreateAndOpenWorkbook: openCreated,
  },
  clearsUndo: ["InsertWorksheetsFromBase64"],
};

export const applicationDefinition: Definition<Book> = {
  properties: {
    CalculationMode: textField("calculationMode"),
    CalculationState: readOnly(() => "Done"),
    CalculationEngineVersion: readOnly(() => 191_029),
    DecimalSeparator: readOnly(() => "."),
    ThousandsSeparator: readOnly(() => ","),
    UseSystemSeparators: readOnly(() => true),
  },
  objects: {
    CreateWorkbook: (book, given) => handle("WorkbookCreated", { book, base64: given.text(0, "") }),
  },
  actions: {
    Calculate: (book) => book.calculate(true),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const runtimeDefinition: Definition<Book> = {
  properties: {
    EnableEvents: flagField("tellsEvents"),
  },
};

export const documentDefinition: Definition<Book> = {
  properties: {
    Title: textField("title"),
  },
};

/** Worksheet functions that an add-in may ask for: of these, only the serial number of a day, in the book's own count. */
export const functionsDefinition: Definition<Book> = {
  objects: {
    Date: ({ date1904 }, given) => {
      const day = Date.UTC(given.number(0), given.number(1) - 1, given.number(2)) / 86_400_000;
      return handle("FunctionResult", day + (date1904 ? 24_107 : 25_569));
    },
  },
};

export const functionResultDefinition: Definition<number> = {
  properties: { Value: readOnly((value) => value), Error: readOnly(() => "") },
};

/** A workbook that an add-in made, before it is opened. */
export const createdDefinition: Definition<Kinds["WorkbookCreated"]> = {
  actions: { Open: ({ book, base64 }) => void book.created.push(base64) },
};

/** Excel on the web opens another workbook through an object of its own. */
export const webWorkbookDefinition: Definition<Book> = {
  actions: { CreateAndOpenWorkbook: openCreated },
};
