import type { Paper } from "../word/paper.ts";
import { type Files, openPackage, type Package, partOf } from "./open-package.ts";
import { Refused, type TemplateRefusal } from "./refusal.ts";
import { isUpright, paperOf, type Section, sectionsOf } from "./sections.ts";
import { at, type Element, elements, textIn, within } from "./xml.ts";

/** A partnership's own document, read: what a report in its look is made from. */
export type Template = Package & {
  readonly document: Element;
  /** The section that the report stands in, and its sheet. */
  readonly section: Section;
  readonly paper: Paper;
  /** The paragraph that the report takes the place of; without one it takes the place of all the text. */
  readonly marker: Element | undefined;
  readonly styles: Element;
};

export type TemplateRead =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly refusal: TemplateRefusal };

const MARKER = "{{report}}";
/** The names that a report is written in, which must mean the same in its template. */
const SPACES = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
};
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/** Reads a document as a template, or says why it cannot be one. */
export function readTemplate(bytes: Uint8Array): TemplateRead {
  try {
    return { ok: true, template: templateIn(openPackage(bytes)) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function templateIn(opened: Package): Template {
  const { files, main, relations } = opened;
  const document = partOf(files, main);
  const spaces = Object.values(document.attributes);
  if (spaces.includes(STRICT)) throw new Refused({ kind: "strict" });
  const body = at(document, "w:body");
  const isUsual = Object.entries(SPACES).every(([prefix, space]) =>
    [undefined, space].includes(document.attributes[prefix]),
  );
  if (!isUsual || document.name !== "w:document" || body === undefined)
    throw new Refused({ kind: "unusual" });
  const marker = elements(body, "w:p").find((paragraph) => textIn(paragraph).includes(MARKER));
  if (marker === undefined && textIn(body).includes(MARKER)) throw new Refused({ kind: "markerInside" });
  const section = sectionFor(body, marker);
  return {
    ...opened,
    document,
    marker,
    section,
    paper: paperOf(section),
    styles: stylesIn(files, relations.find(({ type }) => type === "styles")?.target),
  };
}

function stylesIn(files: Files, path: string | undefined): Element {
  if (path === undefined) throw new Refused({ kind: "unusual" });
  return partOf(files, path);
}

/** The section that the marker stands in; without one the last upright section. */
function sectionFor(body: Element, marker: Element | undefined): Section {
  const sections = sectionsOf(body);
  const blocks = elements(body);
  const before = marker === undefined ? [] : blocks.slice(0, blocks.indexOf(marker));
  const ended = before.flatMap((block) => within(block, "w:sectPr")).length;
  const found = marker === undefined ? (sections.findLast(isUpright) ?? sections.at(-1)) : sections[ended];
  if (found === undefined) throw new Refused({ kind: "unusual" });
  return found;
}
