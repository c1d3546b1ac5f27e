import type { Area, Book } from "../workbook/index.ts";

/** The cells that each event was about, for handlers that ask for them afterwards. */
const ranges = new WeakMap<Book, Map<string, Area>>();

/** Remembers the cells of an event and gives the reference by which a handler may ask for them. */
export function rememberRange(book: Book, area: Area): string {
  const known = ranges.get(book) ?? new Map<string, Area>();
  const reference = `event-${known.size + 1}`;
  ranges.set(book, known.set(reference, area));
  return reference;
}

export function eventRange(book: Book, reference: string): Area | null {
  return ranges.get(book)?.get(reference) ?? null;
}
