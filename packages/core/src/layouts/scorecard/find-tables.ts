import { periodKey } from "../../period/index.ts";
import {
  HOUSE_LEGEND,
  type Lookup,
  headingText,
  readFigure,
  roleOf,
  throughMerges,
} from "../../tables/index.ts";
import { type Block, type Cell, type Sheet, isBlankRow, textOf, usedBlock } from "../../workbook/index.ts";
import { type FoundTable, type Said, columnsHeaded, headings, holdsFigures } from "./headings.ts";
import type { Role } from "../../reading/index.ts";
import { LABELS } from "./name-columns.ts";
import { tellsTimesApart } from "./times-apart.ts";
import { isNamedUnder, isRowOfCounts } from "./row-of-counts.ts";
import { unitsIn } from "./units-row.ts";

const ROWS_TO_SEARCH = 3000;
const FEWEST_PERIODS = 2;

/** A sheet never changes, so that its tables are found once for each way of reading its labels. */
const remembered = new WeakMap<Sheet, Map<string, readonly FoundTable[]>>();

/** Every scorecard in a sheet, one below the other; a table ends where the next one's headings begin. */
export function findTables(sheet: Sheet, { quarters, dates, date1904 }: Said): readonly FoundTable[] {
  const known = remembered.get(sheet) ?? new Map<string, readonly FoundTable[]>();
  remembered.set(sheet, known);
  const way = `${quarters ?? ""} ${dates ?? ""} ${date1904}`;
  const found = known.get(way) ?? tablesIn(sheet, { quarters, dates, date1904 });
  known.set(way, found);
  return found;
}

function tablesIn(sheet: Sheet, said: Said): FoundTable[] {
  const used = usedBlock(sheet);
  if (used === undefined) return [];
  const through = throughMerges(sheet);
  const found: FoundTable[] = [];
  let row = used.top;
  const last = Math.min(used.bottom, used.top + ROWS_TO_SEARCH);
  while (row <= last) {
    const headed = !mayHoldLabels(sheet, row) ? undefined : headingsFrom(row, used, through, said);
    const table =
      headed !== undefined && isRowOfCounts(headed, found.at(-1), sheet, through) ? undefined : headed;
    if (table !== undefined) found.push(table);
    row = (table?.headingBottom ?? row) + 1;
  }
  return found.map((table, index) => ({
    ...table,
    lastRow: (found[index + 1]?.headingTop ?? used.bottom + 1) - 1,
  }));
}

/** Whether a row or the next may hold headings that name KPIs or mostly periods: else there is nothing more to try. */
function mayHoldLabels(sheet: Sheet, row: number): boolean {
  if (isBlankRow(sheet, row)) return false;
  return [row, row + 1].some((near) => {
    const cells = sheet.rows[near] ?? [];
    const isLabel = (cell: Cell | null) =>
      typeof cell?.value === "string" && LABELS.has(roleOf(cell.value) ?? "value");
    if (cells.some(isLabel)) return true;
    const texts = cells.map(textOf).filter((text) => text !== "");
    const years = texts.filter((text) => YEAR.test(text)).length;
    return years >= FEWEST_PERIODS && years * 2 >= texts.length;
  });
}

/** A year in four figures or two, alone or within a period's name; no part of a figure such as 90.25. */
const YEAR = /(?<![\d.,])(?:(?:19|20)\d\d|\d\d(?=[/\s-])|(?<=[/\s'’-])\d\d)(?![\d.,%])/u;

/** The headings that begin in a row: two rows together where the lower one holds headings too. */
function headingsFrom(row: number, used: Block, through: Lookup, said: Said): FoundTable | undefined {
  const one = headings(row, row, used, through, said);
  const whole = one === undefined ? undefined : withUnitsUnder(one, used, through, said);
  if (whole !== undefined) return whole;
  const found = withKindsUnder(inOneRowOrTwo(one, row, used, through, said), used, through, said);
  return (found && withUnitsUnder(found, used, through, said)) ?? found;
}

/**
 * The headings with the row of units under them, where there is one: a part of the headings where it tells columns of one
 * period apart, as `No.` and `%` under each quarter do, else what their figures are in.
 */
function withUnitsUnder(found: FoundTable, used: Block, through: Lookup, said: Said): FoundTable | undefined {
  const units = unitsIn(found.headingBottom + 1, used, through);
  if (units === undefined) return undefined;
  const more = headings(found.headingTop, units.row, used, through, said);
  const tellsApart =
    more !== undefined &&
    clashesIn(more) <= clashesIn(found) &&
    more.known - clashesIn(more) > found.known - clashesIn(found);
  return tellsApart ? more : { ...found, units };
}

/** The headings with a row under them that only says, of each period, what is its figure and what its target, where there is one. */
function withKindsUnder(
  found: FoundTable | undefined,
  used: Block,
  through: Lookup,
  said: Said,
): FoundTable | undefined {
  const row = (found?.headingBottom ?? used.bottom) + 1;
  if (found === undefined || row > used.bottom) return found;
  const texts: string[] = [];
  for (let column = used.left; column <= used.right; column += 1) texts.push(textOf(through(row, column)));
  const kinds = texts.filter((text) => text !== "" && !LABELS.has(roleOf(text) ?? "value"));
  if (kinds.length < FEWEST_PERIODS || !kinds.every((text) => KINDS.has(roleOf(text) ?? "title")))
    return found;
  const more = headings(found.headingTop, row, used, through, said);
  // Joined cells give every column the period above it, so that the kinds make no more columns known, only other ones.
  return more !== undefined && more.known >= found.known ? more : found;
}

const KINDS: ReadonlySet<Role> = new Set<Role>(["value", "target", "status", "trend", "note"]);

function inOneRowOrTwo(
  one: FoundTable | undefined,
  row: number,
  used: Block,
  through: Lookup,
  said: Said,
): FoundTable | undefined {
  const mayBeTwo = row < used.bottom && !holdsFiguresUnder(row, used, through, said);
  const two = mayBeTwo ? headings(row, row + 1, used, through, said) : undefined;
  if (one === undefined && two !== undefined) {
    const below = headings(row + 1, row + 1, used, through, said);
    const isWhole = below !== undefined && below.known >= two.known && clashesIn(below) <= clashesIn(two);
    return isWhole && !tellsTimesApart(row, below, used, through) ? undefined : two;
  }
  if (one === undefined || two === undefined) return one;
  const [clashes, left] = [clashesIn(one), clashesIn(two)];
  if (left < clashes && two.known >= one.known - clashes) return two;
  const lower = one.columns.filter(({ column }) => headingText(through, row + 1, column) !== "");
  return two.known > one.known || (two.known === one.known && lower.length >= 2) ? two : one;
}

/**
 * Whether the row under headings holds a figure, typed as a number or as text, in a column that the headings alone give
 * to figures or targets: it then is a row of data and no second row of headings.
 */
function holdsFiguresUnder(row: number, used: Block, through: Lookup, said: Said): boolean {
  return columnsHeaded(row, row, used, through, said).some(({ column, meaning }) => {
    if (!holdsFigures(meaning) && !(meaning.means === "role" && meaning.role === "target")) return false;
    const cell = through(row + 1, column);
    if (typeof cell?.value === "number")
      return headingText(through, row + 1, column) === "" || isNamedUnder(row, used, through);
    return !YEAR.test(textOf(cell)) && readFigure(cell, [HOUSE_LEGEND]).read === "number";
  });
}

/** How many columns are headed as an earlier one is: a band such as 2024/25 stands over several that a second row tells apart. */
function clashesIn({ columns }: FoundTable): number {
  const dated = columns.flatMap(({ meaning }) =>
    meaning.means === "role" && meaning.period !== undefined
      ? [`${meaning.role} ${meaning.area ?? meaning.apart ?? ""} ${periodKey(meaning.period)}`]
      : [],
  );
  return dated.length - new Set(dated).size;
}
