import type { Catalogue, RequirementSets } from "@quarterlight/excel-host/engine";
import { currentSets, Host } from "@quarterlight/excel-host/engine";
import { type Book, bookOf } from "@quarterlight/excel-host/workbook";
import type { Prepared } from "../setup/setup.ts";
import { dress } from "./dress.ts";

/** A workbook in the simulated Excel, and the Excel that has it open. */
export type OpenBook = { readonly book: Book; readonly host: Host };

/** The oldest Excel that the manifest allows. */
export const OLD_EXCEL = "1.9";

export function openIn(book: Book, catalogue: Catalogue, isOld = false): OpenBook {
  const sets: RequirementSets = isOld ? { ...currentSets, ExcelApi: OLD_EXCEL } : currentSets;
  return { book, host: new Host({ book, catalogue, sets }) };
}

export function preparedBook({ workbook, looks }: Prepared): Book {
  const book = bookOf(workbook);
  for (const look of looks) dress(book, look);
  return book;
}

/** Calls the watcher whenever something may look different; the answer stops it. */
export function watchBook({ book, host }: OpenBook, watcher: () => void): () => void {
  const stops = [book.listen(watcher), host.watch(watcher)];
  return () => stops.forEach((stop) => stop());
}
