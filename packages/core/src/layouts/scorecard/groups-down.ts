import { isBlankRow, nameKey } from "../../workbook/index.ts";
import type { Desk } from "./desk.ts";
import type { FoundTable } from "./headings.ts";
import { labelText, nameOf } from "./row-name.ts";

type Place = Pick<Desk, "sheet" | "columns" | "through">;

/**
 * What a column of groups says of each row. A group that stands once over its rows, with the cells under it left empty, is that of
 * those whose names come again under another, up to a blank row: nothing else tells them apart. Where groups are said again row by
 * row, an empty cell says nothing.
 */
export function groupsDown(
  place: Place,
  { headingBottom, lastRow }: FoundTable,
): ReadonlyMap<number, string> {
  const rows: { readonly row: number; readonly text: string; readonly isApart: boolean }[] = [];
  const times = new Map<string, number>();
  for (let row = headingBottom + 1; row <= lastRow; row += 1) {
    if (isBlankRow(place.sheet, row)) continue;
    rows.push({ row, text: labelText(place, row, "group"), isApart: isBlankRow(place.sheet, row - 1) });
    const name = nameKey(nameOf(place, row).id);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const isAgain = rows.some(({ text }, at) => at > 0 && text !== "" && text === rows[at - 1]?.text);
  const found = new Map<number, string>();
  let last = "";
  for (const { row, text, isApart } of rows) {
    last = text !== "" || isAgain || isApart ? text : last;
    const comesAgain = (times.get(nameKey(nameOf(place, row).id)) ?? 0) > 1;
    found.set(row, comesAgain ? last : text);
  }
  return found;
}
