import type { Paper } from "../word/paper.ts";
import { at, type Element, elements, within } from "./xml.ts";

/** The kinds of header and footer that a section may have. */
export type FootKind = "default" | "first" | "even";

/** A section of the template: its own settings, and the headers and footers it shows, its own or those of one before. */
export type Section = {
  readonly settings: Element;
  /** By element and kind, such as "w:footerReference default". */
  readonly references: ReadonlyMap<string, Element>;
};

/** Letter paper with an inch about it: what Word takes where a section does not say. */
const UNSAID = { width: 12240, height: 15840, side: 1440, edge: 720 };

/** Every section of a body, in order: each ends in a paragraph, the last one at the end of the body. */
export function sectionsOf(body: Element): readonly Section[] {
  const known = new Map<string, Element>();
  return within(body, "w:sectPr").map((settings) => {
    for (const reference of elements(settings)) {
      if (/^w:(?:header|footer)Reference$/.test(reference.name)) {
        known.set(`${reference.name} ${reference.attributes["w:type"] ?? "default"}`, reference);
      }
    }
    return { settings, references: new Map(known) };
  });
}

/** The sheet of a section. Where it has columns, one of them is as wide as the sheet's text is taken to be. */
export function paperOf({ settings }: Section): Paper {
  const size = at(settings, "w:pgSz");
  const margin = at(settings, "w:pgMar");
  const columns = at(settings, "w:cols");
  const width = number(size, "w:w", UNSAID.width);
  const left = number(margin, "w:left", UNSAID.side) + number(margin, "w:gutter", 0);
  const right = number(margin, "w:right", UNSAID.side);
  const count = Math.max(1, number(columns, "w:num", 1));
  const column = (width - left - right - (count - 1) * number(columns, "w:space", UNSAID.edge)) / count;
  return {
    width,
    height: number(size, "w:h", UNSAID.height),
    margin: {
      left,
      right: width - left - Math.floor(column),
      top: Math.abs(number(margin, "w:top", UNSAID.side)),
      bottom: Math.abs(number(margin, "w:bottom", UNSAID.side)),
      header: number(margin, "w:header", UNSAID.edge),
      footer: number(margin, "w:footer", UNSAID.edge),
    },
  };
}

function number(from: Element | undefined, name: string, unsaid: number): number {
  const said = Number(from?.attributes[name] ?? Number.NaN);
  return Number.isFinite(said) ? said : unsaid;
}

export function isUpright({ settings }: Section): boolean {
  return at(settings, "w:pgSz")?.attributes["w:orient"] !== "landscape";
}
