import { Bookmark, HeadingLevel, Paragraph } from "docx";
import { bookmark } from "./bookmark.ts";
import { run } from "./runs.ts";
import type { Setting } from "./setting.ts";

/** The heading of a chapter, which the contents name; the first one begins a page. */
export function chapterHeading(id: string, title: string, { opening }: Pick<Setting, "opening">): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    pageBreakBefore: id === opening,
    children: [new Bookmark({ id: bookmark(id), children: [run(title)] })],
  });
}

/** A heading of the first pages, which the contents do not name. */
export function pageHeading(title: string): Paragraph {
  return new Paragraph({ style: "PageHeading", text: title });
}

/** A heading within a chapter. */
export function heading(title: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_3, text: title });
}

/** The heading of one indicator, to which tables and the first pages lead. */
export function indicatorHeading(id: string, title: string): Paragraph {
  return new Paragraph({
    style: "IndicatorHeading",
    children: [new Bookmark({ id: bookmark(id), children: [run(title)] })],
  });
}
