import { keepsKpis } from "../layouts/index.ts";
import { roleOf } from "../tables/index.ts";
import {
  type Cell,
  type Sheet,
  type Workbook,
  addressAt,
  addressName,
  shortRows,
  textOf,
} from "../workbook/index.ts";

/** A workbook whose years say which kind they are, and what stood there before, by address. */
type YearsSaid = { readonly workbook: Workbook; readonly before: ReadonlyMap<string, string> };

type Kind = (label: string) => string | undefined;

const YEAR = /^(?:19|20)\d\d$/u;
const TWO_YEARS = /^(?<first>(?:19|20)\d\d)\s?[/–-]\s?(?:(?:19|20)\d\d|\d\d)$/u;
const FEWEST = 2;
const ROWS_TO_SEARCH = 200;
const LONGEST = 160;

/** A line that says of all years what they are, and does not just name one. */
function areOf(kind: string): RegExp {
  return new RegExp(
    String.raw`^\W*(?:all |the )?(?:figures? (?:are )?(?:for|by) )?(?:${kind}) years?(?: ?\([^()]*\))?\W*$|\byears?(?: \w+){0,2} (?:are|is|means?)(?: \w+)? (?:${kind}) years?\b|\b(?:by|per|each) (?:${kind}) year\b`,
    "iu",
  );
}

/** What a line says of the years in a table, and how it then writes them: the first that fits. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [
    areOf("academic|school"),
    (label) => {
      const first = TWO_YEARS.exec(label)?.groups?.["first"];
      if (first !== undefined) return `Aug ${first} to Jul ${Number(first) + 1}`;
      return YEAR.test(label) ? `Academic year ${label}` : undefined;
    },
  ],
  [
    /\byears?(?: \w+){0,4} (?:end(?:s|ed|ing)?|to)(?: (?:on|in|at))?(?: (?:the )?31(?:st)?)?(?: of)? mar(?:ch)?\b(?! (?:19|20)\d\d)|\b(?:31(?:st)? )?march year[- ]?ends?\b(?! (?:19|20)\d\d)/iu,
    (label) => (YEAR.test(label) ? `${Number(label) - 1}/${label.slice(2)}` : undefined),
  ],
  [areOf("financial|fiscal"), (label) => (YEAR.test(label) ? `FY ${label}` : undefined)],
];

/**
 * Gives the years that head a sheet's columns, or stand in one of years, the kind that a line of words above or below says they
 * are of: financial years, years that end in March, academic years. Which year a financial one of a single number is, is asked.
 */
export function withYearsSaid(workbook: Workbook): YearsSaid {
  if (workbook.sheets.some(keepsKpis)) return { workbook, before: new Map() };
  const before = new Map<string, string>();
  const sheets = workbook.sheets.map((sheet) => {
    const kind = kindSaid(sheet);
    return kind === undefined ? sheet : written(sheet, kind, before);
  });
  return before.size === 0 ? { workbook, before } : { workbook: { ...workbook, sheets }, before };
}

function kindSaid(sheet: Sheet): Kind | undefined {
  const lines = shortRows(sheet).flatMap(({ filled }) => {
    if (filled.some(({ cell }) => typeof cell.value === "number")) return [];
    return filled.map(({ cell }) => textOf(cell)).filter((text) => text !== "" && text.length <= LONGEST);
  });
  return KINDS.find(([said]) => lines.some((line) => said.test(line)))?.[1];
}

function written(sheet: Sheet, kind: Kind, before: Map<string, string>): Sheet {
  const yearColumns = new Map<number, number>();
  const rows = sheet.rows.map((cells, row) => {
    for (const [column, cell] of cells.entries())
      if (typeof cell?.value === "string" && roleOf(cell.value) === "year") yearColumns.set(column, row);
    const isHeading = row < ROWS_TO_SEARCH && isRowOfYears(cells, kind);
    return cells.map((cell, column) => {
      const isOfColumn = (yearColumns.get(column) ?? row) < row;
      const label = isHeading || isOfColumn ? kind(labelOf(cell)) : undefined;
      if (label === undefined) return cell;
      before.set(addressName(addressAt(sheet, row, column)), labelOf(cell));
      return { value: label };
    });
  });
  return { ...sheet, rows };
}

/** A row of two years or more that names no indicator, and holds nothing else but words. */
function isRowOfYears(cells: readonly (Cell | null)[], kind: Kind): boolean {
  const filled = cells.filter((cell) => textOf(cell) !== "");
  const years = filled.filter((cell) => kind(labelOf(cell)) !== undefined);
  const first = textOf(filled[0] ?? null);
  const isLed = filled[0] === years[0] || roleOf(first) !== undefined;
  return years.length >= FEWEST && isLed && filled.every((cell) => years.includes(cell) || !isFigure(cell));
}

function isFigure(cell: Cell | null): boolean {
  return typeof cell?.value === "number";
}

function labelOf(cell: Cell | null | undefined): string {
  return textOf(cell ?? null).trim();
}
