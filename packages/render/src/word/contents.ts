import { BookmarkEnd, TableOfContents } from "docx";
import { words } from "../outline/index.ts";
import { paragraph } from "./runs.ts";
import type { Block } from "./setting.ts";

/**
 * The stretch of the document whose headings the contents name: it begins in the first chapter's heading. Bookmarks are
 * counted anew when the document is settled; until then no other has this number.
 */
export const CHAPTERS = { name: "chapters", number: 1_000_000 } as const;

/** The contents as a field of Word's over the chapters' headings, which docx fills in with links and page numbers. */
export function contents(): readonly Block[] {
  return [
    paragraph("TOCHeading", words.contents),
    new TableOfContents(words.contents, {
      headingStyleRange: "2-2",
      hyperlink: true,
      entriesFromBookmark: CHAPTERS.name,
      tabLeader: "dot",
    }),
  ];
}

/** Where that stretch ends: between the blocks, where docx has no form for a mark but Word has. */
export function endOfChapters(): Block {
  return Object.assign(new BookmarkEnd(CHAPTERS.number), { fileChild: Symbol("mark") });
}
