/** Charts and signs as strings of SVG, drawn from the report's data for each size: no DOM and no library. */
export { draw, drawTiny, isAcross } from "./draw.ts";
export type { Drawing } from "./draw.ts";
export { chartStyle, palette } from "./palette.ts";
export { changeSign, sign } from "./sign.ts";
export type { ChangeKind, SignKind } from "./sign.ts";
export { ACROSS, COLUMN, NARROW, PAPER, TINY, WIDE } from "./size.ts";
export type { Size } from "./size.ts";
