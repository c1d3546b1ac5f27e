import { type Remark, notUnderstood } from "../../reading/index.ts";
import { addressAt } from "../../workbook/index.ts";
import type { Desk } from "./desk.ts";
import { nameOf } from "./row-name.ts";

/** The rows beside a KPI's figures that say how these differ or move, of which nothing is made. */
export function rowsOfMoves({ sheet, columns, through, parts }: Desk): readonly Remark[] {
  return [...parts.of].flatMap(([figures, of]) => {
    const row = of.get("trend");
    if (row === undefined) return [];
    const name = nameOf({ columns, through }, row);
    const { title } =
      name.id === "" ? nameOf({ columns, through }, parts.named.get(figures) ?? figures) : name;
    return [notUnderstood("row", addressAt(sheet, row, name.column), title, "how figures move")];
  });
}
