import { type Period, monthsOf, readPeriod } from "../../period/index.ts";
import { type Sheet, isBlankRow, textAt } from "../../workbook/index.ts";
import { MAY_STAND_BESIDE } from "../heading/beside-period.ts";
import { roleOf } from "../heading/synonyms.ts";
import { isPartOfYear } from "./part-in-year.ts";

/** Cells that name quarters or months and no year, in one row of headings or in one column of periods. */
export type BareParts = {
  /** The row of headings they belong to. */
  readonly headingRow: number;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly part: string;
    /** What else the heading says, such as Actual in `Q1 Actual`; empty where it says no more. */
    readonly role: string;
  }[];
};

const ROWS_TO_SEARCH = 200;
const FEWEST = 2;
const TOTAL = /\b(?:total|average|ytd|year to date)\b/iu;

/** Every row and column of bare quarters or months in a sheet, where no year stands beside or above them. */
export function findBareParts(sheet: Sheet): BareParts[] {
  const found: BareParts[] = [];
  for (let row = 0; row < Math.min(sheet.rows.length, ROWS_TO_SEARCH); row += 1) {
    const bare = acrossAt(sheet, row) ?? downFrom(sheet, row);
    if (bare !== undefined) found.push(bare);
  }
  return found;
}

function acrossAt(sheet: Sheet, row: number): BareParts | undefined {
  const cells = partsAcross(sheet, row);
  const [first] = cells;
  if (first === undefined) return undefined;
  const above = (sheet.rows[row - 1] ?? []).map((_, column) => textAt(sheet, row - 1, column));
  if (above.filter(isPeriod).length > 0 && above.filter((text) => text !== "").length !== 1) return undefined;
  if (isOverYears(sheet, cells)) return undefined;
  for (let column = 0; column < first.column; column += 1) {
    if (isPeriod(textAt(sheet, row + 1, column))) return undefined;
  }
  return { headingRow: row, cells };
}

/** Whether the year of each part stands under it, as in `Q2` over `25/26`; a cell joined to the one before it is empty. */
function isOverYears(sheet: Sheet, cells: BareParts["cells"]): boolean {
  const under = cells.map(({ row, column }) => textAt(sheet, row + 1, column));
  return under[0] !== "" && under.every((text) => text === "" || (isPeriod(text) && !/^\d+$/u.test(text)));
}

/** The cells of a row that name a quarter or a month and no year; none where another names its year, or no two parts. A whole year may stand beside. */
export function partsAcross(sheet: Sheet, row: number): BareParts["cells"] {
  const texts = (sheet.rows[row] ?? []).map((_, column) => textAt(sheet, row, column));
  const cells = texts.flatMap((text, column) => {
    const found = partIn(text);
    return found === undefined ? [] : [{ row, column, ...found }];
  });
  if (new Set(cells.map(({ part }) => part.toLowerCase())).size < FEWEST) return [];
  // Question 5 and up are no quarters, and then Q1 to Q4 are none either.
  return texts.some((text) => /^q(?:[5-9]|\d\d)$/iu.test(text) || isShort(text)) ? [] : cells;
}

/** A column headed Month, Quarter or Period with no year in any other column. */
function downFrom(sheet: Sheet, headingRow: number): BareParts | undefined {
  const roles = (sheet.rows[headingRow] ?? []).map((cell) =>
    typeof cell?.value === "string" ? roleOf(cell.value) : undefined,
  );
  if (roles.includes("year")) return undefined;
  const column = roles.findIndex((role) => role === "month" || role === "quarter" || role === "period");
  if (column === -1) return undefined;
  const cells: { row: number; column: number; part: string; role: string }[] = [];
  for (let row = headingRow + 1; row < sheet.rows.length && !isBlankRow(sheet, row); row += 1) {
    const part = textAt(sheet, row, column);
    if (isPartOfYear(part)) cells.push({ row, column, part, role: "" });
    else if (part !== "" && !TOTAL.test(part)) return undefined;
  }
  return cells.length < FEWEST ? undefined : { headingRow, cells };
}

function isPeriod(text: string): boolean {
  return periodIn(text) !== undefined;
}

/** Whether a text names part of a year, and which year. */
function isShort(text: string): boolean {
  const period = periodIn(text);
  return period !== undefined && period.months < monthsOf("year");
}

function periodIn(text: string): Period | undefined {
  const read = /\d{2}/u.test(text) ? readPeriod(text, "financial") : undefined;
  return read?.kind === "period" ? read.period : undefined;
}

/** The part of a year that a heading names, alone or with what its column holds. */
export function partIn(heading: string): { readonly part: string; readonly role: string } | undefined {
  if (isPartOfYear(heading)) return { part: heading, role: "" };
  const [first = "", ...others] = heading.split(/[\s:–-]+/u);
  const last = others.at(-1) ?? "";
  for (const [part, role] of [
    [first, others.join(" ")],
    [last, [first, ...others.slice(0, -1)].join(" ")],
  ] as const) {
    const known = roleOf(role);
    if (known !== undefined && MAY_STAND_BESIDE.includes(known) && isPartOfYear(part)) return { part, role };
  }
  return undefined;
}
