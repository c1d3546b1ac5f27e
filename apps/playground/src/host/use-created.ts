import type { Book } from "@quarterlight/excel-host/workbook";
import { useEffect, useState } from "react";
import { type OpenBook, watchBook } from "./open-book.ts";
import { openFile } from "./open-file.ts";

/**
 * A workbook that the add-in made and asked Excel to open beside this one, until it is opened; Excel would open
 * a window of its own for it.
 */
export function useCreated(open: OpenBook): Book | null {
  const [created, setCreated] = useState<{ readonly by: OpenBook; readonly book: Book } | null>(null);
  useEffect(() => {
    let seen = open.book.created.length;
    const offer = async (name: string, base64: string) => {
      const book = await openFile(name, bytesOf(base64));
      if (typeof book !== "string") setCreated({ by: open, book });
    };
    return watchBook(open, () => {
      const base64 = open.book.created[seen];
      if (base64 === undefined) return;
      seen = open.book.created.length;
      void offer(`Book${seen + 1}.xlsx`, base64);
    });
  }, [open]);
  return created?.by === open ? created.book : null;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
}
