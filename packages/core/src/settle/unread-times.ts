import { namesPartOfYear } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { type Address, nameKey, textOf } from "../workbook/index.ts";
import type { Pipeline } from "./pipeline.ts";

/**
 * Whether figures of a KPI were left unread because nobody can tell of which part of a year they are, such as those in a
 * column `Winter` or in a row of `Winter 2024`.
 */
export function hasUnreadTimes({ workbook, notebook }: Pipeline): (kpi: Kpi) => boolean {
  const unread = notebook.notUnderstood.filter(({ what, text }) => what !== "sheet" && namesPartOfYear(text));
  if (unread.length === 0) return () => false;
  const rowsOf = new Map(workbook.sheets.map(({ name, rows }) => [name, rows]));
  const cells = ({ sheet, row }: Pick<Address, "sheet" | "row">) => rowsOf.get(sheet)?.[row] ?? [];
  return ({ id, title, at, observations }) => {
    const places = [at, ...observations.map((each) => each.at)];
    return unread.some(({ what, at: place }) => {
      if (what === "column") {
        const beside = places.filter(({ sheet, row }) => sheet === place.sheet && row > place.row);
        return beside.some((each) => typeof cells(each)[place.column]?.value === "number");
      }
      return cells(place).some((cell) => [nameKey(id), nameKey(title)].includes(nameKey(textOf(cell))));
    });
  };
}
