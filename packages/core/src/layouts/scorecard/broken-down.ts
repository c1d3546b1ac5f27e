import { type Sheet, isBlankRow, nameKey, textOf } from "../../workbook/index.ts";
import type { Lookup } from "../../tables/index.ts";
import type { Role } from "../../reading/index.ts";
import type { Columns } from "./columns.ts";
import type { FoundTable } from "./headings.ts";
import type { FoundColumn } from "./name-columns.ts";
import type { PartRows } from "./part-rows.ts";
import { partsUnder } from "./parts-under.ts";
import { labelText } from "./row-name.ts";

/** A row of a KPI that stands in several, such as one for men and one for women. */
export type Part = {
  /** The row that names it. */
  readonly named: number;
  /** What tells it apart; empty for the row of the whole. */
  readonly text: string;
  /** The row of the whole that it is a part of, where there is one. */
  readonly whole?: number;
};

/** The rows of KPIs that stand in several, and the columns whose words tell them apart. */
export type Apart = { readonly rows: ReadonlyMap<number, Part>; readonly columns: ReadonlySet<number> };

export type Place = {
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly through: Lookup;
  readonly parts: PartRows;
};

/**
 * Rows of one name, said once or in each, all with figures and each with words of its own in one other column: where one of
 * them says that it is the whole, such as All ages or Total, it is the KPI and the others are parts of it; else the first is no
 * more the KPI than those under it are, so that each is told by its name and its words. Rows named for whom they count are
 * parts of the indicator above them.
 */
export function brokenDown(
  place: Place,
  table: FoundTable,
  named: (row: number) => { readonly id: string; readonly title: string },
): Apart {
  const nameAt = (row: number) => named(row).id;
  const figures = figuresIn(place);
  const hasFigures = (row: number) => figures.some((column) => !isBlankRow(place.sheet, row, column, column));
  const rows = new Map(partsUnder(place, table, named, hasFigures));
  const columns = new Set<number>();
  const others = table.columns.filter((found) => mayTellApart(found, place.columns));
  if (others.length === 0) return { rows, columns };
  const first = Math.min(...figures);
  for (const block of blocksIn(place, table, nameAt)) {
    const [head] = block;
    if (head === undefined || block.length < 2) continue;
    const isNamedOnce = block.slice(1).every((row) => nameAt(row) === "" || joinsName(place, head, row));
    const found = others
      .filter(({ column }) => isNamedOnce || column < first)
      .map(({ column }) => ({ column, words: wordsOf(place, block, column, isNamedOnce) }))
      .find(({ words }) => words !== undefined);
    if (found?.words === undefined) continue;
    columns.add(found.column);
    for (const [row, part] of partsOf(block, found.words)) rows.set(row, part);
  }
  return { rows, columns };
}

/** Whether a column is one of those that nothing else is made of: of no known heading, a second one of names, or of categories. */
function mayTellApart({ column, meaning }: FoundColumn, { labels }: Columns): boolean {
  if (meaning.means === "nothing known" || meaning.means === "no heading") return true;
  if (meaning.means !== "role" || meaning.period !== undefined) return false;
  return SORTS.has(meaning.role) || (meaning.role === "title" && labels.get("title") !== column);
}

const SORTS: ReadonlySet<Role> = new Set<Role>(["category", "data type"]);

/** Whether a row's name is that of another in whose cell it stands. */
function joinsName({ columns, through }: Place, named: number, row: number): boolean {
  const column = columns.labels.get("code") ?? columns.labels.get("title");
  return column !== undefined && through(row, column) === through(named, column);
}

/**
 * The words of each row of a block in a column, all of them other ones; the row that alone has the name may have none. Nothing
 * where they do not tell the rows apart.
 */
function wordsOf(
  place: Place,
  block: readonly number[],
  column: number,
  isNamedOnce: boolean,
): readonly string[] | undefined {
  const words = block.map((row) => wordsAt(place, row, column));
  const [first, ...more] = words;
  if (more.includes("") || (first === "" && !isNamedOnce)) return undefined;
  if (new Set(words.map(nameKey)).size < words.length) return undefined;
  return isNamedOnce || words.every((text) => text.length <= LONGEST) ? words : undefined;
}

/** Longer words beside a name that is said again are a remark, and tell nothing apart. */
const LONGEST = 40;

/** The row that is the whole, by its words or by having none, and those that are parts of it. */
function partsOf(block: readonly number[], words: readonly string[]): readonly (readonly [number, Part])[] {
  const named = block[0] ?? 0;
  const wholes = block.filter((_, place) => isWhole(words[place] ?? ""));
  const [whole] = wholes;
  return block.map((row, place): readonly [number, Part] => {
    const text = words[place] ?? "";
    if (wholes.length !== 1 || whole === undefined) return [row, { named, text }];
    return [row, row === whole ? { named, text: "" } : { named, text, whole }];
  });
}

const WHOLE =
  /^(?:(?:grand |overall |hscp |partnership )?totals?|all(?: (?:ages?|age groups?|people|persons|groups?|genders?|sexes|clients?|service users|patients|teams?|services?|types?|categories|localities|care groups?|tenures?))?|overall|both(?: sexes| genders)?|persons|everyone|combined)$/u;

/** Whether words beside a name say that a row is of all there is. */
export function isWhole(words: string): boolean {
  return words === "" || WHOLE.test(nameKey(words));
}

/** Each row with a name of its own, or an area, and the rows with figures under it that have none or the same. */
function blocksIn(
  place: Place,
  { headingBottom, lastRow }: FoundTable,
  nameAt: (row: number) => string,
): readonly (readonly number[])[] {
  const { sheet, columns, through, parts } = place;
  const blocks: number[][] = [];
  const figures = figuresIn(place);
  const hasFigures = (row: number) => figures.some((column) => !isBlankRow(sheet, row, column, column));
  let area = "";
  let last = "";
  for (let row = headingBottom + 1; row <= lastRow; row += 1) {
    if (isBlankRow(sheet, row) || parts.rows.has(row)) continue;
    const own = labelText({ columns, through }, row, "area");
    const name = nameAt(row);
    const isOther = (name !== "" && name !== last) || (own !== "" && own !== area);
    if (isOther) area = own;
    if (name !== "") last = name;
    if (isOther) blocks.push(hasFigures(row) ? [row] : []);
    else if (hasFigures(row) && (blocks.at(-1)?.length ?? 0) > 0) blocks.at(-1)?.push(row);
  }
  return blocks;
}

function figuresIn({ columns }: Place): readonly number[] {
  return columns.dated.filter(({ role }) => role === "value").map(({ column }) => column);
}

/** Words that may tell a row apart: a name, a band of ages or a unit, and no figure. */
function wordsAt({ through }: Place, row: number, column: number): string {
  const cell = through(row, column);
  return typeof cell?.value === "string" &&
    /\p{L}|^%$|^\d+\s*(?:\+|[-–—]\s*\d+)$|^[<>≤≥]\s*\d+$/u.test(cell.value)
    ? textOf(cell).replaceAll(/\s+/gu, " ")
    : "";
}
