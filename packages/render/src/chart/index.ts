/** Charts and signs as strings of SVG, drawn from the report's data for each size: no DOM and no library. */
export { draw } from "./draw.ts";
export type { Drawing } from "./draw.ts";
export { palette } from "./palette.ts";
export { sign } from "./sign.ts";
export type { SignKind } from "./sign.ts";
export type { Size } from "./size.ts";
