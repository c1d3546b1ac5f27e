/** Node's way in: the genuine Office.js from node_modules, on a simulated Excel. */
export { installedCatalogue, libraryFolder } from "./library.ts";
export { openExcel, type OpenExcel } from "./open-excel.ts";
export type { OfficeInfo, OfficeInNode } from "./window.ts";
