import { type Text, plain } from "@quarterlight/core/report";
import { Paragraph, type ParagraphChild, TextRun } from "docx";
import type { SignKind } from "../chart/index.ts";
import { type Pictures, signPicture } from "./picture.ts";

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

/** The style of the words beside each sign. */
const STYLES: Readonly<Record<SignKind, string>> = {
  met: "OnTarget",
  good: "OnTarget",
  close: "CloseToTarget",
  watch: "CloseToTarget",
  missed: "OffTarget",
  none: "NoStatus",
  people: "PeopleSaid",
  plain: "Strong",
};

/** A word beside its sign: the sign says nothing that the word does not. */
export function signed(kind: SignKind, word: string, pictures: Pictures): readonly ParagraphChild[] {
  return [...signPicture(kind, pictures), run(`\u00A0${word}`, STYLES[kind])];
}
