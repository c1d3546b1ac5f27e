import { type Period, periodLabel, readPeriod } from "../period/index.ts";
import { type Cell, type Sheet, type Workbook, addressName, addressAt, textAt } from "../workbook/index.ts";
import type { Mapping } from "../answers/index.ts";
import { keepsKpis } from "../layouts/index.ts";
import type { Assumption, Contradicted, Question } from "../reading/index.ts";
import { yearsOverTheirs } from "./years-over-theirs.ts";
import {
  type BareParts,
  type BlockTitle,
  type PartsOverTurn,
  blockTitles,
  findBareParts,
  overTheTurn,
  partsAmongDated,
  partReader,
  type YearAbout,
  yearAbout,
} from "../tables/index.ts";

/** A workbook whose bare quarters and months name their year, what stood there before, and what that rests on. */
export type Completed = {
  readonly workbook: Workbook;
  /** What stood in a cell that now names its year, by address. */
  readonly before: ReadonlyMap<string, string>;
  readonly assumptions: readonly Assumption[];
  readonly questions: readonly Question[];
  readonly refused: readonly Contradicted[];
};

type Notes = {
  readonly before: Map<string, string>;
  readonly assumptions: Assumption[];
  readonly questions: Question[];
  readonly refused: Contradicted[];
};

/**
 * Gives quarters and months that name no year the one that a title, the sheet's name or the file's says,
 * so that every layout can read them. Where nothing says it, it is asked.
 */
export function completeYears(workbook: Workbook, mapping: Mapping): Completed {
  if (workbook.sheets.some(keepsKpis)) {
    return { workbook, before: new Map(), assumptions: [], questions: [], refused: [] };
  }
  const notes: Notes = { before: new Map(), assumptions: [], questions: [], refused: [] };
  const over = workbook.sheets.map((sheet) => yearsOverTheirs(sheet));
  const isMoved = over.some(({ sheet }, place) => sheet !== workbook.sheets[place]);
  const sheets = over.map(({ sheet: placed, open }) => {
    const sheet = besideDated(placed, workbook, mapping, notes);
    notes.questions.push(...open.map((at) => ({ asks: "current period" as const, at })));
    const bareParts = findBareParts(sheet).filter(
      ({ headingRow }) => !open.some(({ row }) => row === headingRow),
    );
    const rows = bareParts.map(({ headingRow }) => headingRow);
    return bareParts.reduce((completed, bare) => {
      const { headingRow: row, cells } = bare;
      const alike = bareParts.filter((other) => isAcross(bare) && namesAlike(other, bare));
      const year = yearAbout(
        workbook,
        sheet,
        { row, column: cells[0]?.column ?? 0 },
        mapping,
        alike.map(({ headingRow }) => headingRow),
      );
      const blocks = isAcross(bare) ? blockTitles(sheet, bare, rows, mapping) : [];
      if (year !== undefined)
        return withBlocks(complete(completed, bare, year, mapping, notes), bare, blocks, mapping, notes);
      const [first] = bare.cells;
      const at = addressAt(sheet, first?.row ?? row, first?.column ?? 0);
      notes.questions.push({ asks: "current period", at, part: first?.part ?? "" });
      return completed;
    }, sheet);
  });
  return {
    ...notes,
    workbook: notes.before.size === 0 && !isMoved ? workbook : { ...workbook, sheets },
  };
}

/** The sheet with its year in each part of one that stands among headings that name theirs. */
function besideDated(sheet: Sheet, { date1904 }: Workbook, mapping: Mapping, notes: Notes): Sheet {
  const answered = mapping.period === undefined ? undefined : readPeriod(mapping.period, "financial");
  const period = answered?.kind === "period" ? answered.period : undefined;
  const parts = partsAmongDated(sheet, { basis: mapping.quarters, period }, date1904);
  if (parts.length === 0) return sheet;
  const rows = sheet.rows.map((row) => [...row]);
  for (const { may, ...cell } of parts) {
    const [own, ...others] = may;
    const at = addressAt(sheet, cell.row, cell.column);
    if (own === undefined) continue;
    if (others.length > 0) notes.questions.push({ asks: "quarters", at, label: cell.part, choices: may });
    else {
      notes.assumptions.push({
        kind: "relative heading",
        at,
        heading: textAt(sheet, at.row, at.column),
        period: own,
      });
      writeDown(rows, cell, own, sheet, notes);
    }
  }
  return { ...sheet, rows };
}

function isAcross({ headingRow, cells }: BareParts): boolean {
  return cells.every(({ row }) => row === headingRow);
}

/** Whether the same parts of a year head the same columns: the tables of places or services, one below the other. */
function namesAlike(one: BareParts, other: BareParts): boolean {
  const said = ({ cells }: BareParts) =>
    cells.map(({ column, part }) => `${column} ${part.toLowerCase()}`).join();
  return isAcross(one) && said(one) === said(other);
}

/** The headings again, with its year, in each line that names one of its own for the rows under it. */
function withBlocks(
  sheet: Sheet,
  bare: BareParts,
  blocks: readonly BlockTitle[],
  mapping: Mapping,
  notes: Notes,
): Sheet {
  let titled = sheet;
  for (const { row, column, ...block } of blocks) {
    const { headingRow } = bare;
    const parts = new Set(bare.cells.map((cell) => cell.column));
    const line = (sheet.rows[headingRow] ?? []).map((cell, at) => (parts.has(at) ? null : cell));
    for (const cell of bare.cells) line[cell.column] = { value: cell.part };
    const rows = titled.rows.map((cells, at) => (at === row ? line : cells));
    notes.before.set(addressName(addressAt(sheet, row, column)), block.text);
    const again = { headingRow: row, cells: bare.cells.map((cell) => ({ ...cell, row })) };
    titled = complete({ ...titled, rows }, again, { ...block, from: "title" }, mapping, notes);
  }
  return titled;
}

function complete(
  sheet: Sheet,
  { headingRow, cells }: BareParts,
  about: YearAbout,
  mapping: Mapping,
  notes: Notes,
) {
  if (about.refused !== undefined) notes.refused.push(about.refused);
  if (about.oneYear !== undefined) {
    const at = addressAt(sheet, headingRow, cells[0]?.column ?? 0);
    const name = about.from === "title" ? {} : { name: about.text };
    notes.questions.push({ asks: "one year", at, label: about.oneYear, ...name, sheets: [sheet.name] });
  }
  const parts = [...new Set(cells.map(({ part }) => part))];
  const turn = overTheTurn(parts);
  if (turn !== undefined) return completeOverTurn(sheet, { headingRow, cells }, turn, mapping, notes);
  const readPart = partReader(parts, mapping.quarters);
  const rows = sheet.rows.map((row) => [...row]);
  for (const { row, column, part, role } of cells) {
    const read = readPart(about.year, part);
    const at = addressAt(sheet, row, column);
    if (read.kind === "ambiguous") {
      const choices = read.choices.map(({ period }) => period);
      notes.questions.push({ asks: "quarters", at, label: `${part} ${about.year}`, choices });
    }
    if (read.kind === "period") writeDown(rows, { row, column, role }, read.period, sheet, notes);
  }
  if (about.from !== "saved answers") {
    const { year, from, text } = about;
    notes.assumptions.push({
      kind: "year",
      at: addressAt(sheet, headingRow, cells[0]?.column ?? 0),
      year,
      from,
      text,
    });
  }
  return { ...sheet, rows };
}

/**
 * Parts that run over the end of a year get their years from the newest one, which only a person can say: a title that
 * names a year may mean the one in which they begin, or the one in which they end.
 */
function completeOverTurn(
  sheet: Sheet,
  { headingRow, cells }: BareParts,
  turn: PartsOverTurn,
  { period }: Mapping,
  notes: Notes,
): Sheet {
  const isTwice = new Set(cells.map(({ row, part, role }) => `${row} ${part} ${role}`)).size < cells.length;
  const said = period === undefined || isTwice ? undefined : readPeriod(period, "financial");
  const rows = sheet.rows.map((row) => [...row]);
  const dated = cells.map((cell) => {
    const own = said?.kind === "period" ? turn.read(said.period, cell.part) : undefined;
    if (own !== undefined) writeDown(rows, cell, own, sheet, notes);
    return own;
  });
  if (!dated.includes(undefined)) return { ...sheet, rows };
  const newest = cells.find(({ part }) => part === turn.newest);
  notes.questions.push({ asks: "current period", at: addressAt(sheet, headingRow, newest?.column ?? 0) });
  return sheet;
}

function writeDown(
  rows: (Cell | null)[][],
  { row, column, role }: Pick<BareParts["cells"][number], "row" | "column" | "role">,
  period: Period,
  sheet: Sheet,
  { before }: Notes,
): void {
  before.set(addressName(addressAt(sheet, row, column)), textAt(sheet, row, column));
  const value = [periodLabel(period), role].filter(Boolean).join(" ");
  const line = rows[row];
  if (line !== undefined) line[column] = { ...line[column], value } satisfies Cell;
}
