import { type Lookup, headingText, roleOf } from "../../tables/index.ts";
import { type Block, type Sheet, isBlankRow, textOf } from "../../workbook/index.ts";
import { type FoundTable, holdsFigures } from "./headings.ts";
import { LABELS } from "./name-columns.ts";

const YEAR = /^(?:19|20)\d\d$/u;

/**
 * Whether a row under a table's headings holds counts such as 1950 and 1987 where those headings have figures, beside a
 * name that no heading has: years that head another table name no KPI, or stand under a blank row and rise by one.
 */
export function isRowOfCounts(
  { headingTop, headingBottom, columns }: FoundTable,
  above: FoundTable | undefined,
  sheet: Sheet,
  through: Lookup,
): boolean {
  if (above === undefined) return false;
  const figures = columns.filter(({ meaning }) => holdsFigures(meaning));
  const years = figures.map(({ column }) => yearsAt(headingTop, headingBottom, column, through));
  if (!years.every((year) => year !== undefined)) return false;
  const isUnderOther = figures.some(({ column }) =>
    above.columns.some((each) => each.column === column && holdsFigures(each.meaning)),
  );
  const name = columns.find(({ column }) => column < (figures[0]?.column ?? 0))?.column;
  if (!isUnderOther || name === undefined || !isName(textOf(through(headingBottom, name)))) return false;
  const rise = new Set(years.slice(1).map((year, place) => year - (years[place] ?? year)));
  const isApart = isBlankRow(sheet, headingTop - 1);
  return !(isApart && years.length > 1 && rise.size === 1 && [1, -1].some((step) => rise.has(step)));
}

/** The bare year that is all that heads a column. */
function yearsAt(top: number, bottom: number, column: number, through: Lookup): number | undefined {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row += 1) texts.push(headingText(through, row, column));
  const only = texts.filter((text) => text !== "");
  return only.length === 1 && YEAR.test(only[0] ?? "") ? Number(only[0]) : undefined;
}

/** Whether the row under some headings begins with a name of its own, as a row of figures does and headings do not. */
export function isNamedUnder(row: number, used: Block, through: Lookup): boolean {
  for (let column = used.left; column <= used.right; column += 1) {
    const [head, under] = [textOf(through(row, column)), textOf(through(row + 1, column))];
    if (under !== "") return under !== head && isName(under);
  }
  return false;
}

function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !LABELS.has(roleOf(text) ?? "value");
}
