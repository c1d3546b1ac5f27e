import { chapters, type Report } from "@quarterlight/core/report";
import { TableOfContents } from "docx";
import { words } from "../outline/index.ts";
import { paragraph } from "./runs.ts";
import type { Block } from "./setting.ts";

/** The contents as a field of Word's over the chapters' headings, which docx fills in with links and page numbers. */
export function contents(report: Report): readonly Block[] {
  if (chapters(report).length === 0) return [];
  return [
    paragraph("TOCHeading", words.contents),
    new TableOfContents(words.contents, { headingStyleRange: "2-2", hyperlink: true, tabLeader: "dot" }),
  ];
}
