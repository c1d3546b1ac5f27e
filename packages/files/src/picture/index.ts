/** A file that is to be a picture of the report, made safe to print or refused with the reason. */
export { cleanPicture } from "./clean.ts";
export { picturesOnSheets } from "./on-sheets.ts";
