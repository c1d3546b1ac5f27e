/** The simulated workbook: what a person and an add-in change, and what happens when they do. */
export { areaAt, columnIndex } from "./address.ts";
export { Area, MAX_COLUMNS, MAX_ROWS } from "./area.ts";
export { Book, type EditManner } from "./book.ts";
export type { ConditionalFormat } from "./conditional-format.ts";
export {
  contentKind,
  emptyCell,
  isBlank,
  plainContent,
  type Content,
  type HostCell,
  type Style,
} from "./content.ts";
export { isDateFormat } from "@quarterlight/core/workbook";
export { shownText } from "./display.ts";
export { bookOf } from "./from-workbook.ts";
export type { ChangeKind, Happening, Source, Trigger } from "./happening.ts";
export { growTables } from "./grow-tables.ts";
export { HostError } from "./host-error.ts";
export { isRecord, type Json } from "./json.ts";
export { NamedItem } from "./named-item.ts";
export { addSheet, removeSheet, renameSheet } from "./sheet-list.ts";
export { Sheet } from "./sheet.ts";
export { insertCells, removeCells } from "./shift.ts";
export { addTable, removeTable } from "./table-list.ts";
export { Table } from "./table.ts";
export { workbookOf } from "./to-workbook.ts";
export { REPORTED_TO_CLEAR_UNDO, type UndoLost } from "./undo.ts";
