import { isDateSerial } from "../../period/index.ts";
import {
  type Cell,
  type Sheet,
  cellAt,
  headingKey,
  isBlankRow,
  isFilled,
  textAt,
  textOf,
  usedBlock,
} from "../../workbook/index.ts";
import { formatKind, roleOf } from "../../tables/index.ts";
import { type Field, HEADINGS, type Kind, NEEDS } from "./kinds.ts";

/** A table of words: what kind it is of, where it stands, and what each of its columns holds. */
export type WordTable = {
  readonly kind: Kind;
  readonly headingRow: number;
  readonly rows: readonly number[];
  readonly columns: ReadonlyMap<Field, number>;
  /** Columns with a heading that nobody knows. */
  readonly unknown: readonly number[];
};

/** Whether a text names an indicator that the workbook keeps. */
export type IsKnown = (text: string) => boolean;

const ROWS_TO_SEARCH = 20;
const MOST_COLUMNS = 40;
const LONGEST_HEADING = 60;
/** Comments come before remarks: both may be headed so, and only the first name indicators. */
const KINDS: readonly Kind[] = ["comments", "stories", "actions", "feedback", "consents"];

/** The table of words in a sheet, if that is what it keeps. */
export function findWords(sheet: Sheet, isKnown: IsKnown | undefined): WordTable | undefined {
  const used = usedBlock(sheet);
  if (used === undefined || used.right - used.left > MOST_COLUMNS) return undefined;
  const last = Math.min(used.bottom - 1, used.top + ROWS_TO_SEARCH);
  for (let row = used.top; row <= last; row += 1) {
    if ((sheet.rows[row] ?? []).filter(isFilled).length < 2) continue;
    let under: readonly number[] | undefined;
    const rows = () => (under ??= rowsUnder(sheet, row, used.bottom));
    for (const kind of KINDS) {
      const table = tableOf(sheet, kind, row, rows, isKnown);
      if (table !== undefined) return table;
    }
  }
  return undefined;
}

function rowsUnder(sheet: Sheet, headingRow: number, bottom: number): number[] {
  const rows: number[] = [];
  for (let row = headingRow + 1; row <= bottom; row += 1) if (!isBlankRow(sheet, row)) rows.push(row);
  return rows;
}

function tableOf(
  sheet: Sheet,
  kind: Kind,
  headingRow: number,
  rowsOf: () => readonly number[],
  isKnown: IsKnown | undefined,
): WordTable | undefined {
  const cellsUnder = (column: number) => rowsOf().map((row) => cellAt(sheet, row, column));
  const { columns, unknown } = columnsOf(sheet, kind, headingRow, cellsUnder);
  const hasAll = NEEDS[kind].every((group) => group.some((field) => columns.has(field)));
  if (!hasAll) return undefined;
  const table = { kind, headingRow, rows: rowsOf(), columns, unknown };
  if (!holdsWords(table, cellsUnder)) return undefined;
  if (unknown.some((column) => areFigures(cellsUnder(column)))) return undefined;
  return FITS[kind](table, cellsUnder, { sheet, isKnown }) ? table : undefined;
}

type CellsUnder = (column: number) => readonly (Cell | null)[];

function columnsOf(sheet: Sheet, kind: Kind, headingRow: number, cellsUnder: CellsUnder) {
  const columns = new Map<Field, number>();
  const unknown: number[] = [];
  for (const [column] of (sheet.rows[headingRow] ?? []).entries()) {
    const heading = textAt(sheet, headingRow, column);
    if (heading === "") continue;
    const field = heading.length > LONGEST_HEADING ? undefined : fieldOf(kind, heading, columns);
    if (field === undefined) unknown.push(column);
    else columns.set(field, column);
  }
  return { columns: settleConsent(columns, cellsUnder), unknown };
}

function fieldOf(kind: Kind, heading: string, taken: ReadonlyMap<Field, number>): Field | undefined {
  const key = headingKey(heading);
  const known = HEADINGS[kind].find(([field, pattern]) => !taken.has(field) && pattern.test(key))?.[0];
  if (kind !== "comments" || known === "text") return known;
  const role = roleOf(heading);
  if (role === "code" && !taken.has("code")) return "code";
  if (role === "title" && !taken.has("name")) return "name";
  return known;
}

/** "Consent given" may head a date or a word, and "Consent" likewise: what stands under it tells. */
function settleConsent(columns: Map<Field, number>, cellsUnder: CellsUnder): ReadonlyMap<Field, number> {
  const areDates = (column: number | undefined) =>
    column !== undefined && filled(cellsUnder(column)).every(isDate) && filled(cellsUnder(column)).length > 0;
  const [scope, given] = [columns.get("scope"), columns.get("given")];
  if (scope === undefined && given !== undefined && !areDates(given)) {
    columns.delete("given");
    columns.set("scope", given);
  } else if (given === undefined && scope !== undefined && areDates(scope)) {
    columns.delete("scope");
    columns.set("given", scope);
  }
  return columns;
}

function filled(cells: readonly (Cell | null)[]): readonly (Cell | null)[] {
  return cells.filter((cell) => textOf(cell) !== "");
}

function isDate(cell: Cell | null): boolean {
  if (typeof cell?.value === "number") return formatKind(cell.format) === "date" && isDateSerial(cell.value);
  return (
    /\d/u.test(textOf(cell)) && /^[\d\s/.-]+$|^\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9} \d{4}$/u.test(textOf(cell))
  );
}

function areFigures(cells: readonly (Cell | null)[]): boolean {
  const numbers = filled(cells).filter((cell) => typeof cell?.value === "number" && !isDate(cell));
  return numbers.length > 0 && numbers.length * 2 > filled(cells).length;
}

const FEWEST_LETTERS = 12;

/** Whether the column of words holds words: several to a cell, mostly. */
function holdsWords({ kind, columns }: WordTable, cellsUnder: CellsUnder): boolean {
  const text = columns.get("text");
  if (text === undefined) return kind === "consents";
  const texts = filled(cellsUnder(text)).map(textOf);
  const sentences = texts.filter((each) => each.length >= FEWEST_LETTERS && /\S\s+\S/u.test(each));
  return texts.length > 0 && sentences.length * 2 > texts.length;
}

type Beside = { readonly sheet: Sheet; readonly isKnown: IsKnown | undefined };

/** What tells one kind from another where their headings are alike. */
const FITS: Readonly<Record<Kind, (table: WordTable, cellsUnder: CellsUnder, beside: Beside) => boolean>> = {
  comments: ({ columns }, cellsUnder, { isKnown }) => {
    const names = [columns.get("code"), columns.get("name")].filter((column) => column !== undefined);
    if (isKnown === undefined) return columns.has("period") || columns.has("author");
    return names.some((column) => {
      const texts = filled(cellsUnder(column)).map(textOf);
      return texts.length > 0 && texts.filter(isKnown).length * 2 >= texts.length;
    });
  },
  consents: () => true,
  stories: ({ columns, headingRow }, _, { sheet }) => {
    const text = columns.get("text");
    const heading = text === undefined ? "" : textAt(sheet, headingRow, text);
    const isCalledSo = /stor(?:y|ies)|case stud|experience/iu.test(`${heading} ${sheet.name}`);
    return isCalledSo || (columns.has("title") && (columns.has("person") || columns.has("scope")));
  },
  actions: () => true,
  feedback: ({ columns }, _, { sheet }) =>
    (["source", "scope", "person", "tone", "theme", "response"] as const).some((field) =>
      columns.has(field),
    ) || /feedback|heard|said|voice|quote|comment|remark/iu.test(sheet.name),
};
