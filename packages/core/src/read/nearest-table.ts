import { readPeriod } from "../period/index.ts";
import type { NearestTable } from "../reading/index.ts";
import { formatKind, headingText, roleOf } from "../tables/index.ts";
import { type Sheet, isBlankRow, shownText, textOf } from "../workbook/index.ts";

const ROWS_TO_SEARCH = 40;
const ROWS_BELOW = 6;
const FEWEST_HEADINGS = 2;

/** The row that comes nearest to the headings of a table: words over numbers. None in a sheet without figures. */
export function nearestTable(sheet: Sheet): NearestTable | undefined {
  const rows = sheet.rows.slice(0, ROWS_TO_SEARCH).keys();
  return [...rows]
    .filter((row) => !isBlankRow(sheet, row))
    .map((row) => headingsAt(sheet, row))
    .reduce<Scored | undefined>((best, next) => (next.score > (best?.score ?? 0) ? next : best), undefined)
    ?.table;
}

type Scored = { readonly table: NearestTable; readonly score: number };

function headingsAt(sheet: Sheet, row: number): Scored {
  const periods: string[] = [];
  const notPeriods: string[] = [];
  const names: string[] = [];
  for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
    const isDate = typeof cell?.value === "number" && formatKind(cell.format) === "date";
    const text = isDate ? shownText(cell) : textOf(cell);
    if (text === "" || text.length > LONGEST) continue;
    const role = roleOf(text);
    const said = isDate ? headingText((at, across) => sheet.rows[at]?.[across] ?? null, row, column) : text;
    if (readPeriod(said, "financial").kind === "period") periods.push(text);
    else if (role === "title" || role === "code" || role === "code and title") names.push(text);
    else if (
      (isDate || typeof cell?.value === "string") &&
      role === undefined &&
      holdsNumbers(sheet, row, column)
    ) {
      notPeriods.push(text);
    }
  }
  const count = periods.length + notPeriods.length;
  const score =
    count + names.length < FEWEST_HEADINGS || count === 0 ? 0 : count + 2 * names.length + periods.length;
  return { table: { row, periods, notPeriods, names }, score };
}

const LONGEST = 60;

function holdsNumbers(sheet: Sheet, row: number, column: number): boolean {
  return sheet.rows
    .slice(row + 1, row + 1 + ROWS_BELOW)
    .some(
      (cells) => typeof cells[column]?.value === "number" || /^[\d£][\d.,]*%?$/u.test(textOf(cells[column])),
    );
}
