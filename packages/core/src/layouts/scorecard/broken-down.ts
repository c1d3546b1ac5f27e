import { type Sheet, isBlankRow, textOf } from "../../workbook/index.ts";
import type { Lookup } from "../../tables/index.ts";
import type { Columns } from "./columns.ts";
import type { FoundTable } from "./headings.ts";
import type { PartRows } from "./part-rows.ts";
import { labelText } from "./row-name.ts";

/** A row of a KPI that stands in several, such as one for men and one for women: the row that names it, and what tells it apart. */
export type Part = { readonly named: number; readonly text: string };

type Place = {
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly through: Lookup;
  readonly parts: PartRows;
};

/**
 * Rows without a name under one that has it, all with figures and each with words of its own in one other column: the first is
 * no more the KPI than those under it are, so that each is told by its name and its words.
 */
export function brokenDown(
  place: Place,
  table: FoundTable,
  nameAt: (row: number) => string,
): ReadonlyMap<number, Part> {
  const found = new Map<number, Part>();
  const others = table.columns.flatMap(({ column, meaning }) =>
    meaning.means === "nothing known" || meaning.means === "no heading" ? [column] : [],
  );
  if (others.length === 0) return found;
  for (const [named, ...under] of blocksIn(place, table, nameAt)) {
    if (named === undefined || under.length === 0) continue;
    const rows = [named, ...under];
    const words = others
      .map((column) => rows.map((row) => wordsAt(place, row, column)))
      .find((texts) => texts.every(Boolean) && new Set(texts).size === rows.length);
    if (words === undefined) continue;
    for (const [index, row] of rows.entries()) found.set(row, { named, text: words[index] ?? "" });
  }
  return found;
}

/** Each row with a name, or an area of its own, and the rows with figures under it that have none. */
function blocksIn(
  { sheet, columns, through, parts }: Place,
  { headingBottom, lastRow }: FoundTable,
  nameAt: (row: number) => string,
): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  const figures = columns.dated.filter(({ role }) => role === "value").map(({ column }) => column);
  const hasFigures = (row: number) => figures.some((column) => !isBlankRow(sheet, row, column, column));
  let area = "";
  for (let row = headingBottom + 1; row <= lastRow; row += 1) {
    if (isBlankRow(sheet, row) || parts.rows.has(row)) continue;
    const own = labelText({ columns, through }, row, "area");
    const isOther = nameAt(row) !== "" || (own !== "" && own !== area);
    if (isOther) area = own;
    if (isOther) blocks.push(hasFigures(row) ? [row] : []);
    else if (hasFigures(row) && (blocks.at(-1)?.length ?? 0) > 0) blocks.at(-1)?.push(row);
  }
  return blocks;
}

function wordsAt({ through }: Place, row: number, column: number): string {
  const cell = through(row, column);
  return typeof cell?.value === "string" && /\p{L}/u.test(cell.value)
    ? textOf(cell).replaceAll(/\s+/gu, " ")
    : "";
}
