import type { Hush } from "../../protect/index.ts";
import { type Address, type Workbook, textOf } from "../../workbook/index.ts";

const MOST = 6;

/** What cells hold, as an acceptance records it: their values, or for many a checksum that changes with any of them. */
export function heldValue(workbook: Workbook, hush: Hush): (at: readonly Address[]) => string {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return (at) => {
    const texts = at.map(({ sheet, row, column }) => hush(textOf(sheets.get(sheet)?.rows[row]?.[column])));
    return heldTexts(texts, "cells", " | ");
  };
}

/** Texts short enough to stand in a cell: a few as they are, many as their number and a checksum that changes with any of them. */
export function heldTexts(texts: readonly string[], what: string, between: string): string {
  if (texts.length <= MOST) return texts.join(between);
  return `${texts.length} ${what}, ${checksum(texts.join("\u0000"))}`;
}

/** FNV-1a, 32 bits: enough to notice a change, short enough to stand in a cell. */
function checksum(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
