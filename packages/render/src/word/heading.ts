import { Bookmark, HeadingLevel, Paragraph } from "docx";
import { run } from "./runs.ts";
import { hex } from "./styles.ts";

/** The heading of a chapter, which the contents lead to. */
export function chapterHeading(id: string, title: string, colour?: string): Paragraph {
  const text = run(title, colour === undefined ? {} : { color: hex(colour) });
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    children: [new Bookmark({ id: bookmark(id), children: [text] })],
  });
}

export function heading(title: string, before = 0): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_3,
    text: title,
    ...(before === 0 ? {} : { spacing: { before } }),
  });
}

/** Word allows letters, digits and underscores in a bookmark, 40 characters at most. */
export function bookmark(id: string): string {
  return id.replaceAll("-", "_").slice(0, 40);
}
