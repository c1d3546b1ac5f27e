import { type SpanLine, spanSaid } from "../settle/index.ts";
import type { Kpi } from "../register/index.ts";
import {
  type Address,
  type Block,
  type Sheet,
  type Workbook,
  addressAt,
  isFilled,
  shortRows,
  textAt,
  textOf,
} from "../workbook/index.ts";
import type { Notebook } from "../reading/index.ts";

const MOST_ROWS = 10;
const LONGEST = 120;
const NUMBER = /^[<>≤≥~£(−-]*\d[\d,.]*/u;

/** A table as it lies on its sheet: where its figures stand, and where it may begin anew. */
type Lie = {
  readonly sheet: Sheet;
  readonly block: Block;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  /** The columns of which the table's reader made something else. */
  readonly others: ReadonlySet<number>;
};

/**
 * The lines above the tables that were read and within them, and the words in their headings, that say of which time the
 * figures under them are, each with the cells it is said of: what stands over columns of figures is of those up to the
 * next words in its row, what heads a column of its own of that alone, whether it is read or not, what heads a section of
 * that, and what stands elsewhere of the whole table, unless a nearer line says otherwise.
 */
export function spanLines(
  { sheets }: Workbook,
  { sheets: read }: Pick<Notebook, "sheets">,
  kpis: readonly Kpi[],
): readonly SpanLine[] {
  const figures = kpis.flatMap(({ observations, monthly }) => [...observations, ...monthly]);
  return read.flatMap((table) => {
    const { block, layout, columns: known } = table;
    const sheet = sheets.find(({ name }) => name === table.sheet);
    if (sheet === undefined || block === undefined || layout === "settings" || layout === "people") return [];
    const cells = figures.flatMap(({ at }) => (at.sheet === sheet.name && isIn(at, block) ? [at] : []));
    if (cells.length === 0) return [];
    const rows = new Set(cells.map(({ row }) => row));
    const firstRow = cells.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY);
    // A column of figures of which each stands in another as well is one of figures all the same.
    const ofFigures = known.flatMap(({ at, became }) => (became === "value" ? [at.column] : []));
    const columns = new Set([...cells.map(({ column }) => column), ...ofFigures]);
    const lie: Lie = {
      sheet,
      block,
      rows,
      columns,
      others: new Set(known.map(({ at }) => at.column)),
    };
    const others = read.filter((each) => each.sheet === sheet.name && each !== table);
    const isOthers = (row: number) => others.some((each) => each.block && isRowOf(row, each.block));
    const above = rowsDown(block.top - 1, Math.max(0, block.top - MOST_ROWS));
    const end = above.findIndex(isOthers);
    // Under the first figures only a row of few cells may be one of words.
    const short = shortRows(sheet).flatMap(({ row }) => (row > firstRow && row <= block.bottom ? [row] : []));
    const within = [...short.toReversed(), ...rowsDown(Math.min(firstRow, block.bottom), block.top)].filter(
      (row) => !rows.has(row),
    );
    return nearest(
      [...within, ...above.slice(0, end === -1 ? above.length : end)].flatMap((row) => linesIn(row, lie)),
    );
  });
}

/** The lines of a row: above a table, one with a number is one of figures. */
function linesIn(row: number, lie: Lie): readonly SpanLine[] {
  const { sheet, block, columns } = lie;
  const cells = sheet.rows[row] ?? [];
  if (row < block.top && cells.some((cell) => typeof cell?.value === "number")) return [];
  return cells.flatMap((cell, column): readonly SpanLine[] => {
    const text = typeof cell?.value === "string" ? textOf(cell).replaceAll(/\s+/gu, " ") : "";
    const said = text === "" || text.length > LONGEST ? undefined : spanSaid(text);
    if (said === undefined) return [];
    const next = cells.findIndex((other, at) => at > column && isFilled(other));
    const isOver = columns.has(column) || headsItsOwn(row, column, lie);
    const last = lastRow(row, lie);
    const governs = (at: Address): boolean =>
      at.sheet === sheet.name &&
      isIn(at, block) &&
      at.row > row &&
      at.row <= last &&
      (!isOver || (at.column >= column && (next === -1 || at.column < next)));
    return [{ text, at: addressAt(sheet, row, column), said, governs }];
  });
}

/** Whether words stand where headings do, over a column of numbers of which nothing was made, or beyond the first of figures. */
function headsItsOwn(row: number, column: number, { sheet, block, rows, columns, others }: Lie): boolean {
  if (row < block.top && (sheet.rows[row] ?? []).filter(isFilled).length === 1) return false;
  if (others.has(column)) return false;
  if ([...columns].some((each) => each < column) && isHeadingRow(row, { sheet, columns })) return true;
  return [...rows].some((under) => under > row && NUMBER.test(textAt(sheet, under, column)));
}

/** The last row that a line speaks of: the next headings end it, and where it heads a section the next section does. */
function lastRow(line: number, { sheet, block, rows, columns }: Lie): number {
  const isHeading = (row: number) => !rows.has(row) && isHeadingRow(row, { sheet, columns });
  const isSection = (row: number) => !rows.has(row) && (sheet.rows[row] ?? []).filter(isFilled).length === 1;
  let hasFigures = false;
  let isOfTable = line < block.top || isHeading(line);
  for (let row = line + 1; row <= block.bottom; row += 1) {
    if (rows.has(row)) hasFigures = true;
    else if (!hasFigures) isOfTable ||= isHeading(row);
    else if (isHeading(row) || (!isOfTable && isSection(row))) return row - 1;
  }
  return block.bottom;
}

function isHeadingRow(row: number, { sheet, columns }: Pick<Lie, "sheet" | "columns">): boolean {
  return [...columns].some((column) => isFilled(sheet.rows[row]?.[column] ?? null));
}

/** Each line for the cells of which no nearer one says anything. */
function nearest(lines: readonly SpanLine[]): readonly SpanLine[] {
  return lines.map((line, place) => ({
    ...line,
    governs: (at) => line.governs(at) && !lines.slice(0, place).some((nearer) => nearer.governs(at)),
  }));
}

function rowsDown(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, at) => from - at);
}

function isIn({ row, column }: Address, block: Block): boolean {
  return isRowOf(row, block) && column >= block.left && column <= block.right;
}

function isRowOf(row: number, { top, bottom }: Block): boolean {
  return row >= top && row <= bottom;
}
