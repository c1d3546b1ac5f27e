/** .xlsx in and out of the simulated Excel, through the house's own reader and writer. */
export { openXlsx, type Opened } from "./open.ts";
export { saveXlsx } from "./save.ts";
