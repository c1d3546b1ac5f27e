import { type Relation } from "./relations.ts";
import { type Element, elements, isElement } from "./xml.ts";

/** What a report's text must not share with the template's, and what it says in place of it. */
export type Anew = {
  readonly styles: ReadonlyMap<string, string>;
  readonly relations: ReadonlyMap<string, string>;
  /** The highest numbers of bookmarks and of drawings in the template's text. */
  readonly bookmark: number;
  readonly drawing: number;
};

/** The text of a report of ours with its names and numbers said anew. */
export function bodyAnew(body: string, { styles, relations, bookmark, drawing }: Anew): string {
  return body
    .replaceAll(
      /(<w:(?:p|r|tbl)Style w:val=")([^"]*)"/g,
      (_, tag: string, id: string) => `${tag}${styles.get(id) ?? id}"`,
    )
    .replaceAll(
      /(\sr:(?:embed|link|id)=")([^"]*)"/g,
      (_, tag: string, id: string) => `${tag}${relations.get(id) ?? id}"`,
    )
    .replaceAll(/<w:bookmark(?:Start|End) [^>]*>/g, (tag) =>
      tag.replace(/(?<=w:id=")\d+/, (id) => String(Number(id) + bookmark)),
    )
    .replaceAll(/(?<=<wp:docPr id=")\d+/g, (id) => String(Number(id) + drawing));
}

/** The highest number that an element of a name has within another. */
export function highest(parent: Element, name: string, attribute: string): number {
  let found = 0;
  const visit = (each: Element) => {
    if (each.name === name) found = Math.max(found, Number(each.attributes[attribute] ?? 0) || 0);
    for (const child of each.children) if (isElement(child)) visit(child);
  };
  visit(parent);
  return found;
}

/** What is kept of a section's settings where the report takes the place of all the text. */
export function sectionAlone(settings: Element, references: readonly Element[]): Element {
  const own = new Set([
    "w:headerReference",
    "w:footerReference",
    "w:cols",
    "w:type",
    "w:sectPrChange",
    "w:footnotePr",
    "w:endnotePr",
  ]);
  return {
    ...settings,
    children: [...references, ...elements(settings).filter(({ name }) => !own.has(name))],
  };
}

/** The relations of the template's text that stay where that text goes: what gives it its look. */
export function looks(relations: readonly Relation[]): readonly Relation[] {
  const kept = new Set([
    "styles",
    "stylesWithEffects",
    "theme",
    "settings",
    "webSettings",
    "fontTable",
    "numbering",
    "header",
    "footer",
    "customXml",
  ]);
  return relations.filter(({ type }) => kept.has(type));
}
