import { nameKey } from "../../workbook/index.ts";
import { type Row, leaveOut, text } from "./row.ts";

/** Finds an id as its own sheet writes it, from any way of typing it; the id as typed where it is not known. */
export type FindId = (typed: string) => string;

export function idFinder(ids: readonly string[]): FindId {
  const known = new Map(ids.map((id) => [nameKey(id), id]));
  return (typed) => known.get(nameKey(typed)) ?? typed;
}

/** Records by id, the first of each; a row without an id or with one already taken is written down. */
export function distinct<Item extends { readonly id: string }>(
  rows: readonly Row[],
  field: string,
  build: (row: Row, id: string) => Item | undefined,
): Item[] {
  const items = new Map<string, Item>();
  for (const row of rows) {
    const id = text(row, field);
    if (id === "") {
      leaveOut(row, field, "no id");
    } else if (items.has(nameKey(id))) {
      leaveOut(row, field, "repeated id");
    } else {
      const item = build(row, id);
      if (item !== undefined) items.set(nameKey(id), item);
    }
  }
  return [...items.values()];
}
