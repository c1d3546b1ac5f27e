import { Bookmark, BookmarkStart, HeadingLevel, Paragraph } from "docx";
import { CHAPTERS } from "./contents.ts";
import { run } from "./runs.ts";
import type { Setting } from "./setting.ts";

/** The heading of a chapter, which the contents name; the first one begins a page. */
export function chapterHeading(id: string, title: string, { opening }: Setting): Paragraph {
  const children = [new Bookmark({ id: bookmark(id), children: [run(title)] })];
  const form = { heading: HeadingLevel.HEADING_2, children };
  return id === opening ? new Opening({ ...form, pageBreakBefore: true }) : new Paragraph(form);
}

/** The first chapter's heading, in which begins what the contents name; docx has no form for a mark without its end. */
class Opening extends Paragraph {
  constructor(options: ConstructorParameters<typeof Paragraph>[0]) {
    super(options);
    this.root.splice(1, 0, new BookmarkStart(CHAPTERS.name, CHAPTERS.number));
  }
}

export function heading(title: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_3, text: title });
}

/** Word allows letters, digits and underscores in a bookmark, 40 characters at most. */
function bookmark(id: string): string {
  return id.replaceAll("-", "_").slice(0, 40);
}
