import type { Commentary } from "../../register/index.ts";
import { type Sheet, addressAt, textAt } from "../../workbook/index.ts";
import { marksAlone } from "../../tables/index.ts";
import type { RowPeriod } from "./periods.ts";
import { type FigureColumn, type Plan, figureWithParts } from "./plan.ts";

const COMMENT = /comment|narrative|explanation|story behind|^why$/iu;

/** The column in which the owner of a figure writes about it; none where it is not clear whose it would be. */
export function commentColumn(plan: Plan, figure: FigureColumn): number | undefined {
  const found = plan.table.columns.find(({ role, heading }) => role === "note" && COMMENT.test(heading));
  return figureWithParts(plan) === figure ? found?.column : undefined;
}

/** What the owner of a figure wrote in its row. */
export function commentsOf(
  sheet: Sheet,
  plan: Plan,
  row: number,
  figure: FigureColumn,
  { period }: RowPeriod,
): readonly Commentary[] {
  const column = commentColumn(plan, figure);
  const text = column === undefined ? "" : textAt(sheet, row, column);
  if (column === undefined || text === "" || marksAlone(text)) return [];
  const author = plan.one("reporter") ?? plan.one("lead");
  return [
    {
      period,
      text,
      author: author === undefined ? "" : textAt(sheet, row, author),
      at: addressAt(sheet, row, column),
    },
  ];
}
