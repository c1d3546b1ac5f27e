import type { Area } from "./area.ts";
import type { Json } from "./json.ts";

/** A rule that colours cells by what they hold; kept, never drawn. */
export type ConditionalFormat = {
  readonly id: string;
  /** Office.js's word: `CellValue`, `Custom` and so on. */
  readonly type: string;
  readonly area: Area;
  /** In Office.js's own form; null until it is set. */
  rule: Json;
  stopIfTrue: boolean;
  fill: string;
  fontColour: string;
  bold: boolean;
};
