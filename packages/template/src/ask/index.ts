/** The forms on which owners say what lies behind their figures. */
export { askFiles } from "./files.ts";
export { askBytes } from "./form.ts";
