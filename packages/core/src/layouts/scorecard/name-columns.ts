import { type Cell, textOf } from "../../workbook/index.ts";
import type { ColumnMeaning } from "../../tables/index.ts";
import type { Role } from "../../reading/index.ts";
import { directionOrTarget, oftenByCells } from "../../settle/index.ts";

export type FoundColumn = {
  readonly column: number;
  readonly heading: string;
  readonly meaning: ColumnMeaning;
};

type CellsUnder = (column: number) => readonly (Cell | null)[];

/** The roles that name a KPI. */
export const LABELS: ReadonlySet<Role> = new Set(["code", "title", "code and title"]);

const FEWEST_PERIODS = 2;
const CODE = /^[a-z&]{0,8}[\s._/-]{0,3}\d[\w./-]{0,7}$/iu;

/** The columns, with those that name the KPIs settled by what stands under them; `mayGuess` where nothing else is above. */
export function withNames(
  columns: readonly FoundColumn[],
  cellsUnder: CellsUnder,
  mayGuess: boolean,
): readonly FoundColumn[] {
  const named = columns.map((each) => byCells(each, cellsUnder));
  if (!named.some(hasLabel)) return mayGuess ? nameFirst(named, cellsUnder) : named;
  return nameBesideCode(codesFirst(named, cellsUnder), cellsUnder);
}

/** Where codes are headed and nothing is headed as their names, a column of words of its own in each row before the periods is. */
function nameBesideCode(columns: readonly FoundColumn[], cellsUnder: CellsUnder): readonly FoundColumn[] {
  const isNamed = columns.some((column) => hasRole(column, "title") || hasRole(column, "code and title"));
  if (isNamed || !columns.some((column) => hasRole(column, "code"))) return columns;
  const dated = columns.find(({ meaning }) => meaning.means === "role" && meaning.period !== undefined);
  const title = columns.find(({ column, meaning }) => {
    if (meaning.means !== "nothing known" || (dated !== undefined && column > dated.column)) return false;
    return areNames(cellsUnder(column));
  });
  return title === undefined ? columns : giveRole(columns, title, "title");
}

/** A column headed Aim, or as a direction, holds targets where its cells are figures, and one headed Reported may say how often. */
function byCells(found: FoundColumn, cellsUnder: CellsUnder): FoundColumn {
  const { meaning, heading, column } = found;
  const known = meaning.means === "role" && meaning.period === undefined ? meaning.role : undefined;
  if (known !== undefined || meaning.means === "nothing known") {
    const often = oftenByCells(known, heading, () => cellsUnder(column));
    if (often === "frequency") return { ...found, meaning: { means: "role", role: often } };
  }
  if (meaning.means !== "role" || (meaning.role !== "polarity" && meaning.role !== "target")) return found;
  const role = directionOrTarget(meaning.role, heading, cellsUnder(column));
  return role === meaning.role ? found : { ...found, meaning: { ...meaning, role } };
}

export function hasLabel({ meaning }: FoundColumn): boolean {
  return meaning.means === "role" && LABELS.has(meaning.role);
}

export function isKnown(meaning: ColumnMeaning): boolean {
  return meaning.means !== "nothing known" && meaning.means !== "no heading";
}

/**
 * Where periods stand across and nothing names the KPIs, the first column of words before them does; else one headed as a
 * team or a service, where each of its words stands once.
 */
function nameFirst(columns: readonly FoundColumn[], cellsUnder: CellsUnder): readonly FoundColumn[] {
  const dated = columns.filter(({ meaning }) => meaning.means === "role" && meaning.period !== undefined);
  const before = dated[0]?.column ?? 0;
  const title =
    columns.find(
      ({ column, meaning }) => !isKnown(meaning) && column < before && areWords(cellsUnder(column)),
    ) ??
    columns.find(
      (each) => each.column < before && hasRole(each, "group") && areNames(cellsUnder(each.column)),
    );
  return dated.length < FEWEST_PERIODS || title === undefined ? columns : giveRole(columns, title, "title");
}

/**
 * Where two columns are headed as titles and none as codes, such as Indicator and Title, the first is the
 * codes' if codes are all it holds.
 */
function codesFirst(columns: readonly FoundColumn[], cellsUnder: CellsUnder): readonly FoundColumn[] {
  const [first, second] = columns.filter((column) => hasRole(column, "title"));
  const hasCodes = columns.some((column) => hasRole(column, "code") || hasRole(column, "code and title"));
  if (first === undefined || second === undefined || hasCodes) return columns;
  const titles = cellsUnder(second.column);
  // A line alone in the first column, such as a footnote under the table, names no KPI.
  const texts = cellsUnder(first.column)
    .filter((_, row) => textOf(titles[row] ?? null) !== "")
    .map(textOf)
    .filter((text) => text !== "");
  const areCodes = texts.length > 0 && texts.every((text) => CODE.test(text));
  return areCodes ? giveRole(columns, first, "code") : columns;
}

function giveRole(columns: readonly FoundColumn[], to: FoundColumn, role: Role): readonly FoundColumn[] {
  return columns.map((each) => (each === to ? { ...each, meaning: { means: "role", role } } : each));
}

function hasRole({ meaning }: FoundColumn, role: Role): boolean {
  return meaning.means === "role" && meaning.role === role;
}

/** Whether cells are words of which none stands twice. */
function areNames(cells: readonly (Cell | null)[]): boolean {
  const texts = cells.map(textOf).filter((text) => text !== "");
  return areWords(cells) && texts.length > 1 && new Set(texts).size === texts.length;
}

function areWords(cells: readonly (Cell | null)[]): boolean {
  const filled = cells.filter((cell) => textOf(cell) !== "");
  const words = filled.filter((cell) => typeof cell?.value === "string" && /\p{L}{2}/u.test(cell.value));
  return words.length > 0 && words.length * 2 > filled.length;
}
