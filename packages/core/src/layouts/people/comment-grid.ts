import { type Period, readPeriod } from "../../period/index.ts";
import { columnMeaning } from "../../tables/index.ts";
import {
  type Sheet,
  type Workbook,
  addressAt,
  isBlankRow,
  isFilled,
  textAt,
  usedBlock,
} from "../../workbook/index.ts";
import type { TableRead } from "../layout.ts";
import { isNamedElsewhere } from "../named-elsewhere.ts";
import type { LooseComment } from "../words.ts";
import type { IsKnown } from "./find-words.ts";

/** Comments with an indicator in each row and a quarter in each column. */
export type CommentGrid = {
  readonly headingRow: number;
  readonly rows: readonly number[];
  readonly code: number | undefined;
  readonly title: number | undefined;
  readonly columns: readonly { readonly column: number; readonly period: Period }[];
};

const ROWS_TO_SEARCH = 20;
const MOST_COLUMNS = 40;
/** Fewer words are a status or a marker, and no comment. */
const FEWEST_WORDS = 3;

/** A sheet never changes, so that what was found in it once holds. */
const remembered = new WeakMap<Sheet, CommentGrid | undefined>();

/** The grid of comments in a sheet of a workbook, if that is what it keeps. */
export function gridIn(sheet: Sheet, workbook: Workbook): CommentGrid | undefined {
  if (!remembered.has(sheet)) {
    remembered.set(sheet, findCommentGrid(sheet, isNamedElsewhere(sheet, workbook)));
  }
  return remembered.get(sheet);
}

/** The grid of comments in a sheet, if that is what it keeps: words under quarters, beside names that other sheets know. */
function findCommentGrid(sheet: Sheet, isKnown: IsKnown): CommentGrid | undefined {
  const used = usedBlock(sheet);
  if (used === undefined || used.right - used.left > MOST_COLUMNS) return undefined;
  for (let row = used.top; row <= Math.min(used.bottom - 1, used.top + ROWS_TO_SEARCH); row += 1) {
    if ((sheet.rows[row] ?? []).filter(isFilled).length < 2) continue;
    const grid = gridAt(sheet, row, used.bottom);
    if (grid !== undefined && grid.rows.some((each) => namesIn(sheet, grid, each).some(isKnown))) return grid;
  }
  return undefined;
}

function gridAt(sheet: Sheet, headingRow: number, bottom: number): CommentGrid | undefined {
  const dated: { column: number; period: Period }[] = [];
  const named = new Map<string, number>();
  for (const column of (sheet.rows[headingRow] ?? []).keys()) {
    const meaning = columnMeaning([textAt(sheet, headingRow, column)], (label) =>
      readPeriod(label, "financial"),
    );
    if (meaning.means !== "role") continue;
    const { role, period } = meaning;
    const mayBeComments = period !== undefined && (role === "note" || role === "value");
    if (mayBeComments) dated.push({ column, period });
    else if (period !== undefined) return undefined;
    else if (role === "code" || role === "title") named.set(role, column);
  }
  const [code, title] = [named.get("code"), named.get("title")];
  if (dated.length === 0 || (code === undefined && title === undefined)) return undefined;
  // A long sheet is gone through only once its headings are those of a grid.
  const rows: number[] = [];
  for (let row = headingRow + 1; row <= bottom; row += 1) if (!isBlankRow(sheet, row)) rows.push(row);
  const isGrid = dated.every(({ column }) => areComments(sheet, rows, column));
  return isGrid ? { headingRow, rows, code, title, columns: dated } : undefined;
}

function areComments(sheet: Sheet, rows: readonly number[], column: number): boolean {
  const filled = rows.map((row) => textAt(sheet, row, column)).filter((text) => text !== "");
  const long = filled.filter((text) => (text.match(/\p{L}{2,}/gu) ?? []).length >= FEWEST_WORDS);
  return long.length > 0 && long.length * 2 > filled.length;
}

function namesIn(sheet: Sheet, { code, title }: CommentGrid, row: number): readonly string[] {
  return [code, title]
    .map((column) => (column === undefined ? "" : textAt(sheet, row, column)))
    .filter(Boolean);
}

/** Every comment of a grid, each about the quarter that it stands under. */
export function commentsInGrid(sheet: Sheet, grid: CommentGrid): readonly LooseComment[] {
  const text = (row: number, column: number | undefined) =>
    column === undefined ? "" : textAt(sheet, row, column);
  return grid.rows.flatMap((row) =>
    grid.columns
      .filter(({ column }) => text(row, column) !== "" && namesIn(sheet, grid, row).length > 0)
      .map(({ column, period }) => ({
        of: { code: text(row, grid.code), name: text(row, grid.title), parts: [], sheet: sheet.name },
        text: text(row, column),
        author: "",
        at: addressAt(sheet, row, column),
        period,
        written: "",
      })),
  );
}

export function gridRead(sheet: Sheet, { headingRow, rows, code, title, columns }: CommentGrid): TableRead {
  const fields = [
    ...(code === undefined ? [] : [{ column: code, field: "the KPI's code" }]),
    ...(title === undefined ? [] : [{ column: title, field: "the KPI's name" }]),
    ...columns.map(({ column }) => ({ column, field: "what was written" })),
  ].toSorted((a, b) => a.column - b.column);
  const numbers = fields.map(({ column }) => column);
  return {
    of: sheet,
    keeps: "comments",
    block: {
      top: headingRow,
      bottom: rows.at(-1) ?? headingRow,
      left: Math.min(...numbers),
      right: Math.max(...numbers),
    },
    columns: fields.map(({ column, field }) => ({
      at: addressAt(sheet, headingRow, column),
      heading: textAt(sheet, headingRow, column),
      became: "a field",
      field,
    })),
    rows: rows.length,
    areas: [],
  };
}
