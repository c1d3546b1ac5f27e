import { type Status, type Text, plain } from "@quarterlight/core/report";
import { type IRunOptions, Paragraph, type ParagraphChild, TextRun } from "docx";
import { palette, type SignKind } from "../chart/index.ts";
import { hex } from "./styles.ts";

export function run(text: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text });
}

export function bold(text: string, colour: string = palette.ink): TextRun {
  return run(text, { bold: true, color: hex(colour) });
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
  return texts.map((text) => new Paragraph({ children: [run(plain(text))] }));
}

/** Shapes that every Office font set has (they belong to the WGL4 character set), told apart without their colour. */
const GLYPHS: Readonly<Record<SignKind, { readonly glyph: string; readonly colour: string }>> = {
  met: { glyph: "●", colour: palette.good },
  good: { glyph: "●", colour: palette.good },
  close: { glyph: "▲", colour: palette.aim },
  watch: { glyph: "▲", colour: palette.aim },
  missed: { glyph: "■", colour: palette.bad },
  none: { glyph: "○", colour: palette.soft },
  people: { glyph: "◊", colour: palette.voice },
  plain: { glyph: "•", colour: palette.figure },
};

export function signRun(kind: SignKind): TextRun {
  const { glyph, colour } = GLYPHS[kind];
  return run(`${glyph} `, { font: "Arial", color: hex(colour) });
}

export function toneOf(kind: SignKind): string {
  return GLYPHS[kind].colour;
}

/** A status: its shape, its word and the reason for it. */
export function statusLine(status: Status, keepNext: boolean): Paragraph {
  const children = [
    signRun(status.kind),
    bold(`${status.word}.`, toneOf(status.kind)),
    run(` ${plain(status.because)}`),
  ];
  return new Paragraph({ style: "Status", keepNext, children });
}
