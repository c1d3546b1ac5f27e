import type { Book } from "./book.ts";
import type { NamedItem } from "./named-item.ts";
import type { Sheet } from "./sheet.ts";
import type { Table } from "./table.ts";

/** What a step may change beside cells: sheets, joined cells, tables and names. */
export type Structure = {
  readonly sheets: ReadonlyMap<Sheet, Pick<Sheet, "name" | "merges" | "names">>;
  readonly tables: ReadonlyMap<Table, Pick<Table, "name" | "area">>;
  readonly names: readonly NamedItem[];
};

export function structureOf(book: Book): Structure {
  return {
    sheets: new Map(
      book.sheets.map((sheet) => [sheet, { name: sheet.name, merges: sheet.merges, names: sheet.names }]),
    ),
    tables: new Map(book.tables.map((table) => [table, { name: table.name, area: table.area }])),
    names: book.names,
  };
}

/** Takes back what happened between two structures; what others did since then stays. */
export function revert(book: Book, before: Structure, after: Structure): void {
  book.sheets = revertList(book.sheets, [...before.sheets.keys()], [...after.sheets.keys()]);
  book.tables = revertList(book.tables, [...before.tables.keys()], [...after.tables.keys()]);
  book.names = revertList(book.names, before.names, after.names);
  for (const [sheet, fields] of before.sheets) revertFields(sheet, fields, after.sheets.get(sheet));
  for (const [table, fields] of before.tables) revertFields(table, fields, after.tables.get(table));
}

/** Without what was added between, and with what was taken away. */
function revertList<Thing>(
  now: readonly Thing[],
  before: readonly Thing[],
  after: readonly Thing[],
): readonly Thing[] {
  const kept = now.filter((thing) => before.includes(thing) || !after.includes(thing));
  return [...kept, ...before.filter((thing) => !after.includes(thing) && !kept.includes(thing))];
}

function revertFields(thing: object, before: object, after: object | undefined): void {
  const then = new Map(Object.entries(after ?? before));
  const changed = Object.entries(before).filter(([name, value]) => then.get(name) !== value);
  Object.assign(thing, Object.fromEntries(changed));
}
