import type { ICharacterStyleOptions } from "docx";
import { palette } from "../../chart/index.ts";
import { hex } from "./colour.ts";
import { characterStyle } from "./make.ts";

/** The styles of words in a paragraph. */
export const characters: readonly ICharacterStyleOptions[] = [
  characterStyle("Strong", { bold: true }),
  characterStyle("Soft", { color: hex(palette.soft), size: 18 }),
  characterStyle("Hyperlink", { color: hex(palette.figure) }),
  characterStyle("OnTarget", { bold: true, color: hex(palette.good) }),
  characterStyle("CloseToTarget", { bold: true, color: hex(palette.aim) }),
  characterStyle("OffTarget", { bold: true, color: hex(palette.bad) }),
  characterStyle("NoStatus", { bold: true, color: hex(palette.soft) }),
  characterStyle("PeopleSaid", { bold: true, color: hex(palette.voice) }),
];
