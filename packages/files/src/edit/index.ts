/** Changes single cells in a copy of an .xlsx file and leaves every other part of it as it was, byte for byte. */
export { checkedCopy } from "./checked-copy.ts";
export { type EditResult, editWorkbook } from "./edit-workbook.ts";
