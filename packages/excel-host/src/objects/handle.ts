import type { Area, Book, ConditionalFormat, NamedItem, Sheet, Table } from "../workbook/index.ts";

/** For each class of the real API that is answered here: what stands behind its objects. */
export type Kinds = {
  Application: Book;
  CellValueConditionalFormat: ConditionalFormat;
  ConditionalFormat: ConditionalFormat;
  ConditionalFormatCollection: Area;
  ConditionalFormatRule: ConditionalFormat;
  ConditionalRangeFill: ConditionalFormat;
  ConditionalRangeFont: ConditionalFormat;
  ConditionalRangeFormat: ConditionalFormat;
  CustomConditionalFormat: ConditionalFormat;
  CustomXmlPart: { readonly book: Book; readonly id: string };
  CustomXmlPartCollection: Book;
  CustomXmlPartScopedCollection: { readonly book: Book; readonly namespace: string };
  DataValidation: Area;
  DocumentProperties: Book;
  FunctionResult: number;
  Functions: Book;
  NamedItem: NamedItem;
  NamedItemCollection: Scope;
  Range: Area;
  RangeAreas: readonly Area[];
  RangeBorder: { readonly area: Area; readonly side: string };
  RangeBorderCollection: Area;
  RangeCollection: readonly Area[];
  RangeFill: Area;
  RangeFont: Area;
  RangeFormat: Area;
  Runtime: Book;
  Setting: { readonly book: Book; readonly key: string };
  SettingCollection: Book;
  Table: Table;
  TableCollection: Scope;
  TableColumn: { readonly table: Table; readonly index: number };
  TableColumnCollection: Table;
  TableRow: { readonly table: Table; readonly index: number };
  TableRowCollection: Table;
  TableScopedCollection: readonly Table[];
  WacWorkbook: Book;
  Workbook: Book;
  WorkbookCreated: { readonly book: Book; readonly base64: string };
  Worksheet: Sheet;
  WorksheetCollection: Book;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
  "Microsoft.AppRuntime.AppRuntimeService": Book;
  "Microsoft.DynamicRibbon.DynamicRibbon": Book;
  "Microsoft.InternalService.AddinInternalService": Book;
};

/** A whole workbook, or one sheet of it. */
export type Scope = { readonly book: Book; readonly sheet: Sheet | null };

export type Kind = keyof Kinds;

/** An object as the library refers to it: its class, and what stands behind it. */
export type Handle<K extends Kind = Kind> = {
  readonly [Each in K]: { readonly type: Each; readonly data: Kinds[Each] };
}[K];

export function handle<K extends Kind>(
  type: K,
  data: Kinds[K],
): { readonly type: K; readonly data: Kinds[K] } {
  return { type, data };
}
