/** Draws the data file of a report as an Excel workbook. */
export { readyForData, toData } from "./to-data.ts";
