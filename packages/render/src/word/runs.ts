import { type Text, plain } from "@quarterlight/core/report";
import { Paragraph, type ParagraphChild, TextRun } from "docx";

/** Words in one of the document's character styles, or as their paragraph has them. */
export function run(text: string, style?: string): TextRun {
  return new TextRun(style === undefined ? text : { text, style });
}

export function strong(text: string): TextRun {
  return run(text, "Strong");
}

/** A paragraph in one of the document's styles. */
export function paragraph(style: string, ...children: readonly (string | ParagraphChild)[]): Paragraph {
  return new Paragraph({
    style,
    children: children.map((child) => (typeof child === "string" ? run(child) : child)),
  });
}

/** Sentences of the model, each a paragraph of plain text. */
export function sentences(texts: readonly Text[]): readonly Paragraph[] {
  return texts.map((text) => new Paragraph(plain(text)));
}

/** Sentences of the model one after the other in one paragraph. */
export function together(style: string, texts: readonly Text[]): readonly Paragraph[] {
  return texts.length === 0 ? [] : [paragraph(style, texts.map(plain).join(" "))];
}
