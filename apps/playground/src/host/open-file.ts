import type { Book } from "@quarterlight/excel-host/workbook";
import { dressOpened } from "./dress-opened.ts";

/** A workbook from the bytes of a file, or why it cannot be opened, in words. */
export async function openFile(name: string, bytes: Uint8Array): Promise<Book | string> {
  const { openXlsx } = await import("@quarterlight/excel-host/xlsx");
  const opened = await openXlsx(name, bytes);
  if (!opened.ok) return opened.because;
  dressOpened(opened.book);
  return opened.book;
}
