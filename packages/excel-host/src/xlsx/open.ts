import { noticeInWords, readFile, refusalInWords } from "@quarterlight/files/read";
import { type Book, bookOf } from "../workbook/index.ts";

/** A file as the simulated Excel opens it, or why it does not, in words. */
export type Opened =
  | { readonly ok: true; readonly book: Book; readonly notices: readonly string[] }
  | { readonly ok: false; readonly because: string };

/**
 * Opens an .xlsx file: values, formulas with their saved results, number formats, sheets, tables, joined cells
 * and what is hidden. Looks, names, validation and charts stay behind, as the file reader leaves them.
 */
export async function openXlsx(name: string, bytes: Uint8Array): Promise<Opened> {
  const result = await readFile(name, bytes);
  if (!result.ok) return { ok: false, because: refusalInWords(result.refusal) };
  return { ok: true, book: bookOf(result.workbook), notices: result.notices.map(noticeInWords) };
}
