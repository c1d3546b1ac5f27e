import { type Sheet, textOf } from "../../workbook/index.ts";
import { areaKey } from "./area-key.ts";

/** Whether any cell, or the tab of a sheet, names an area, under any of the names it goes by. */
export function holdsArea(sheets: readonly Sheet[], area: string): boolean {
  const wanted = areaKey(area);
  const known = new Map<string, boolean>();
  const names = (text: string) => {
    const key = text.length > LONGEST ? "" : areaKey(text);
    return key === wanted || ` ${key} `.includes(` ${wanted} `);
  };
  const isNamed = (text: string) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = names(text);
    known.set(text, found);
    return found;
  };
  return sheets.some(
    ({ name, rows }) =>
      isNamed(name) ||
      rows.some((cells) => cells.some((cell) => typeof cell?.value === "string" && isNamed(textOf(cell)))),
  );
}

/** A longer text tells a story, and whose figures are beside it is another matter. */
const LONGEST = 120;
