import type { Observation } from "@quarterlight/core/register";
import { type Address, type Workbook, addressName, shownText } from "@quarterlight/core/workbook";
import type { NotedCell } from "@quarterlight/files/write";

/** Says of a cell which cell of the adopted workbook it came from, and what a person sees there. */
export type Origin = (cell: NotedCell, at: Address) => NotedCell;

export function originIn({ name, sheets, date1904 }: Workbook): Origin {
  const rows = new Map(sheets.map((sheet) => [sheet.name, sheet.rows]));
  return (cell, at) => {
    const shown = shownText(rows.get(at.sheet)?.[at.row]?.[at.column], date1904).slice(0, LONGEST);
    const shows = shown === "" ? "an empty cell" : `“${shown}”`;
    return { ...cell, note: `From ${addressName(at)} of ${name}: ${shows}` };
  };
}

/** A note is for a glance. */
const LONGEST = 200;

/** The letters that stand in the column Marks, by the flag. */
const MARKS = {
  provisional: "[p]",
  revised: "[r]",
  estimated: "[e]",
  forecast: "[f]",
  break: "[b]",
} as const;

export function marksOf({ flags }: Observation): string {
  return flags.map((flag) => MARKS[flag]).join(" ");
}
