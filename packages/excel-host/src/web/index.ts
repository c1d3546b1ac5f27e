/** Excel on the web, as an add-in's frame sees it: for a parent page in a browser. Nothing here needs Node. */
export { frameIdentity, type FrameIdentity } from "./frame.ts";
export { mountAddin, type Mounted } from "./mount.ts";
export { WebExcel, type WebExcelOptions } from "./web-excel.ts";
