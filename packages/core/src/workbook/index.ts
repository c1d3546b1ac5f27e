/** A workbook as plain data: what every adapter produces, and all that core ever sees of Excel. */
export type { Beside, Comment, Holder, TextBeside } from "./beside.ts";
export { type Address, type Block, addressName, cellName, columnName } from "./address.ts";
export {
  type Cell,
  type CellError,
  type CellValue,
  type Edit,
  isCellError,
  plainSpaces,
  textOf,
} from "./cell.ts";
export { isDateFormat } from "./date-text.ts";
export { matchesOf } from "./matches.ts";
export { isPrintable, printable } from "./printable.ts";
export { printableCell, printableWorkbook } from "./printable-workbook.ts";
export { roundNumber, shownText } from "./shown-text.ts";
export { formatWords } from "./format-words.ts";
export {
  type ShortRow,
  addressAt,
  cellAt,
  isBlankRow,
  isFilled,
  shortRows,
  textAt,
  usedBlock,
} from "./grid.ts";
export { headingKey, nameKey } from "./heading-key.ts";
export { onceEach, remembering } from "./remembering.ts";
export { type Sheet, type Table, type Visibility, type Workbook, sheetOf } from "./workbook.ts";
