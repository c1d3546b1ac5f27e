import { printable, type Address, type Comment } from "@quarterlight/core/workbook";
import type { TextsBeside } from "../beside/texts-beside.ts";
import type { Budget } from "../budget.ts";
import type { Parts } from "../container/parts.ts";
import { mostColumns, mostRows } from "../limits.ts";
import { attribute } from "../markup/attribute.ts";
import { placeFrom } from "../block.ts";
import type { SheetPart } from "./contents.ts";
import { threadsOf } from "./beside/threads.ts";
import { RichText } from "./rich-text.ts";

/**
 * The comments and notes on the cells of a sheet, in the file's order. Excel begins a note with the name of whoever
 * writes it, which is taken off; beside a thread it keeps a note for older versions, in place of which the thread is
 * given.
 */
export function commentsOf(
  parts: Parts,
  { name: sheet, comments: part, threads }: SheetPart,
  { budget, beside }: { readonly budget: Budget; readonly beside: TextsBeside },
): readonly Comment[] {
  const said = new Map(threadsOf(threads, beside));
  const comments: Comment[] = [];
  const keep = (reference: string, given: string) => {
    const at = addressOf(sheet, reference);
    if (at === undefined) return;
    const text = said.get(reference) ?? given;
    said.delete(reference);
    budget.takeCell(sheet, text.length);
    comments.push({ at, text: printable(text).trim() });
  };
  if (part !== undefined) scanNotes(parts, { sheet, part }, keep);
  for (const [reference, text] of said) keep(reference, text);
  return comments;
}

function scanNotes(
  parts: Parts,
  { sheet, part }: { readonly sheet: string; readonly part: string },
  keep: (reference: string, text: string) => void,
): void {
  const authors: string[] = [];
  let reference = "";
  let author = "";
  let isAuthor = false;
  const rich = new RichText(() => `comment on cell ${reference} of its sheet "${sheet}"`);
  parts.scan(part, {
    open: (element, tag) => {
      isAuthor = element === "author" && authors.push("") <= MOST_AUTHORS;
      if (element === "comment") {
        reference = attribute(tag, "ref")?.slice(0, 20) ?? "";
        author = authors[Number(attribute(tag, "authorId") ?? "")] ?? "";
      } else rich.open(element, tag);
    },
    text: (text) => {
      if (isAuthor) authors[authors.length - 1] += text;
      else rich.text(text);
    },
    close: (element) => {
      isAuthor = false;
      rich.close(element);
      if (element === "comment") keep(reference, withoutAuthor(rich.take().text, author));
    },
  });
}

const MOST_AUTHORS = 10_000;

function withoutAuthor(text: string, author: string): string {
  const begins = `${author}:`;
  return author !== "" && text.startsWith(begins) ? text.slice(begins.length) : text;
}

function addressOf(sheet: string, reference: string): Address | undefined {
  const place = placeFrom(reference);
  const isOnSheet = place !== null && place.row >= 0 && place.row < mostRows && place.column < mostColumns;
  return isOnSheet ? { sheet, ...place } : undefined;
}
