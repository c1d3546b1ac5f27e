import { strFromU8, unzipSync } from "fflate";
import type { Files } from "./open-package.ts";
import { type Relation, relationsIn } from "./relations.ts";
import { type Element, parsed } from "./xml.ts";

/** A report of ours taken apart, to be put into a template. */
export type OwnReport = {
  readonly files: Files;
  /** The blocks of its one section, as they are written. */
  readonly body: string;
  /** The names that its text is written in, by prefix. */
  readonly spaces: Readonly<Record<string, string>>;
  readonly styles: Element;
  readonly numbering: Element;
  readonly relations: readonly Relation[];
};

const MAIN = "word/document.xml";

export function ownReport(docx: Uint8Array): OwnReport {
  const files = unzipSync(docx);
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const [, root = "", inner = ""] = /(<w:document [^>]*>)<w:body>([\s\S]*)<\/w:body>/.exec(text(MAIN)) ?? [];
  const spaces = [...root.matchAll(/(xmlns:\w+)="([^"]*)"/g)].map(([, name = "", space = ""]) => [
    name,
    space,
  ]);
  return {
    files,
    // The one section's own settings come last.
    body: inner.slice(0, inner.lastIndexOf("<w:sectPr")),
    spaces: Object.fromEntries(spaces),
    styles: parsed(text("word/styles.xml")),
    numbering: parsed(text("word/numbering.xml")),
    relations: relationsIn(files, MAIN),
  };
}

/** The styles that a text names. */
export function stylesIn(body: string): ReadonlySet<string> {
  return new Set([...body.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]*)"/g)].map(([, id = ""]) => id));
}
