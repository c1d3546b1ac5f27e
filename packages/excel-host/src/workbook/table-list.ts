import type { Area } from "./area.ts";
import type { Source } from "./happening.ts";
import { HostError } from "./host-error.ts";
import { Table } from "./table.ts";

/** How a table begins. */
type Begun = {
  readonly showsHeaders?: boolean;
  /** By default a number of its own, as Excel gives it. */
  readonly name?: string | undefined;
  readonly source?: Source;
};

/** Makes a table of an area. Throws `InvalidOperation` where another table has a part of it, `AccessDenied` on a protected sheet. */
export function addTable(area: Area, { showsHeaders = true, name, source = "Local" }: Begun = {}): Table {
  const { book } = area.sheet;
  book.allow(area.sheet);
  if (book.tables.some((table) => table.area.intersection(area) !== null)) {
    throw new HostError("InvalidOperation", "A table cannot overlap another table.");
  }
  const number = (book.made.tables += 1);
  const table = new Table(String(number), name ?? `Table${number}`, area, showsHeaders);
  book.step(
    () => {
      book.tables = [...book.tables, table];
    },
    null,
    source,
  );
  book.tell({ kind: "tableAdded", table, source });
  return table;
}

/** Removes a table; its cells stay. */
export function removeTable(table: Table, source: Source = "Local"): void {
  const { book } = table;
  book.step(
    () => {
      book.tables = book.tables.filter((other) => other !== table);
    },
    null,
    source,
  );
  book.tell({ kind: "tableDeleted", table, source });
}
