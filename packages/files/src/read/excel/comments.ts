import { printable, type Comment } from "@quarterlight/core/workbook";
import type { Budget } from "../budget.ts";
import type { Parts } from "../container/parts.ts";
import { mostColumns, mostRows } from "../limits.ts";
import { attribute } from "../markup/attribute.ts";
import { placeFrom } from "../block.ts";
import { RichText } from "./rich-text.ts";

/** The comments and notes on the cells of a sheet, in the file's order. */
export function commentsOf(
  parts: Parts,
  { sheet, part }: { readonly sheet: string; readonly part: string },
  budget: Budget,
): readonly Comment[] {
  const comments: Comment[] = [];
  let reference = "";
  const rich = new RichText(() => `comment on cell ${reference} of its sheet "${sheet}"`);
  parts.scan(part, {
    open: (element, tag) => {
      if (element === "comment") reference = attribute(tag, "ref")?.slice(0, 20) ?? "";
      else rich.open(element, tag);
    },
    text: (text) => rich.text(text),
    close: (element) => {
      rich.close(element);
      if (element !== "comment") return;
      const text = printable(rich.take()).trim();
      const place = placeFrom(reference);
      if (place === null || !isOnSheet(place)) return;
      budget.takeCell(sheet, text.length);
      comments.push({ at: { sheet, ...place }, text });
    },
  });
  return comments;
}

function isOnSheet({ row, column }: { row: number; column: number }): boolean {
  return row >= 0 && row < mostRows && column < mostColumns;
}
