import type { ICharacterStyleOptions } from "docx";
import { palette } from "../../chart/index.ts";
import { hex } from "./colour.ts";
import { characterStyle } from "./make.ts";

/** The styles of words in a paragraph. */
export const characters: readonly ICharacterStyleOptions[] = [
  characterStyle("Strong", { bold: true }),
  characterStyle("Soft", { color: hex(palette.soft), size: 16 }),
  characterStyle("CellUnder", { color: hex(palette.soft), size: 15 }),
  characterStyle("GlossWords", { color: hex(palette.soft) }),
  characterStyle("QuoteBy", { bold: false, color: hex(palette.soft), size: 16 }),
  characterStyle("OnTarget", { bold: true, color: hex(palette.good) }),
  characterStyle("CloseToTarget", { bold: true, color: hex(palette.aim) }),
  characterStyle("OffTarget", { bold: true, color: hex(palette.bad) }),
  characterStyle("NoStatus", { bold: true, color: hex(palette.soft) }),
  characterStyle("GettingBetter", { bold: true, color: hex(palette.good) }),
  characterStyle("GettingWorse", { bold: true, color: hex(palette.bad) }),
  characterStyle("Changing", { bold: true }),
  characterStyle("PeopleSaid", { bold: true, color: hex(palette.voice) }),
];
