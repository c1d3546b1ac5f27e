import { bodyAnew, highest, looks, sectionAlone } from "./merge-body.ts";
import { footParagraph, footPart, kindsShown, saysPage } from "./merge-foot.ts";
import { mergeNumbering } from "./merge-numbering.ts";
import { mergeStyles, renaming } from "./merge-styles.ts";
import { ownReport, stylesIn } from "./own-report.ts";
import { PackageParts } from "./package-parts.ts";
import type { Template } from "./read-template.ts";
import type { Relation } from "./relations.ts";
import { at, type Element, element, elements, type Node, swapped, within, written } from "./xml.ts";

/** Points to something on somebody's computer or network, which a report has no business to reach for. */
const ELSEWHERE = new Set(["attachedTemplate", "mailMergeSource", "mailMergeHeaderSource"]);
const SETTINGS_LEFT_OUT = ["w:attachedTemplate", "w:mailMerge", "w:updateFields"];
/** Settings that name notes of a text which is not kept. */
const OF_TEXT = ["w:footnotePr", "w:endnotePr"];
const EMPTY_NUMBERING = element("w:numbering", {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
});
const FOOT_STYLE = "Footer";

/**
 * Puts a report of ours into a template, part by part: styles, theme, headers, footers and the sheet are the template's;
 * text, pictures and the styles it has not got are ours. `foot` is said at the foot of every page.
 */
export function merged(
  docx: Uint8Array,
  template: Template,
  foot: string,
): Readonly<Record<string, Uint8Array>> {
  const ours = ownReport(docx);
  const isAlone = template.marker === undefined;
  const parts = new PackageParts(template, isAlone ? looks : (all) => all);
  const used = new Set([...stylesIn(ours.body), FOOT_STYLE]);
  const { styles, ids, added } = mergeStyles(template.styles, ours.styles, used);
  const numbers = numbered(parts, ours.numbering, added, renaming(ids));
  parts.put(parts.find("styles") ?? "", written(withNumbers(styles, added, numbers)));
  const settings = settled(parts, isAlone);
  const section = footed(parts, template, { foot, style: ids.get(FOOT_STYLE) ?? FOOT_STYLE, settings });
  const body = bodyAnew(ours.body, {
    styles: ids,
    relations: related(parts, ours.relations, ours.files),
    bookmark: isAlone ? 0 : highest(template.document, "w:bookmarkStart", "w:id") + 1,
    drawing: isAlone ? 0 : highest(template.document, "wp:docPr", "id") + 1,
  });
  parts.put(template.main, written(withSpaces(placed(template, body, section), ours.spaces)));
  parts.describe(ours.files["docProps/core.xml"] ?? new Uint8Array());
  return parts.whole();
}

/** The template's text with the report in the marker's place, or the report alone. */
function placed({ document, marker, section }: Template, body: string, own: Element): Element {
  const text = at(document, "w:body");
  if (text === undefined) return document;
  if (marker === undefined) {
    const alone = { ...text, children: [{ raw: body }, own] };
    return swapped(document, new Map<Element, readonly Node[]>([[text, [alone]]]));
  }
  const ends = within(marker, "w:sectPr");
  const kept = ends.length === 0 ? [] : [element("w:p", {}, element("w:pPr", {}, ...ends))];
  const here = swapped(document, new Map<Element, readonly Node[]>([[marker, [{ raw: body }, ...kept]]]));
  return swapped(here, new Map<Element, readonly Node[]>([[section.settings, [own]]]));
}

/** The template's section with a foot that says whose report it is, and for whom, on every page that it has. */
function footed(
  parts: PackageParts,
  { section, marker }: Template,
  { foot, style, settings }: { foot: string; style: string; settings: Element | undefined },
): Element {
  const kinds = kindsShown(section.settings, settings);
  const shown = [...section.references].filter(([name]) => kinds.some((kind) => name.endsWith(` ${kind}`)));
  const paths = shown.map(
    ([name, { attributes }]) => [name, parts.target(attributes["r:id"] ?? "") ?? ""] as const,
  );
  const isNumbered = !paths.some(([, path]) => saysPage(parts.xml(path)));
  const paragraph = footParagraph(foot, style, isNumbered);
  for (const path of new Set(paths.flatMap(([name, each]) => (name.startsWith("w:footer") ? [each] : [])))) {
    const part = parts.xml(path);
    parts.put(path, written({ ...part, children: [...part.children, paragraph] }));
  }
  const missing = kinds.filter((kind) => !section.references.has(`w:footerReference ${kind}`));
  const id = missing.length === 0 ? "" : parts.add("footer", "word/footer-report.xml", footPart(paragraph));
  const further = missing.map((kind) => element("w:footerReference", { "w:type": kind, "r:id": id }));
  if (marker === undefined)
    return sectionAlone(section.settings, [...section.references.values(), ...further]);
  return { ...section.settings, children: [...further, ...section.settings.children] };
}

function numbered(
  parts: PackageParts,
  ours: Element,
  added: readonly Element[],
  rename: ReturnType<typeof renaming>,
): ReadonlyMap<string, string> {
  const used = new Set(
    added.flatMap((style) => within(style, "w:numId").map(({ attributes }) => attributes["w:val"] ?? "")),
  );
  if (used.size === 0) return new Map();
  const path = parts.find("numbering");
  const theirs = path === undefined ? EMPTY_NUMBERING : parts.xml(path);
  const { numbering, ids } = mergeNumbering(withSpaces(theirs, spacesOf(ours)), ours, used, rename);
  if (path === undefined) parts.add("numbering", "word/numbering-report.xml", written(numbering));
  else parts.put(path, written(numbering));
  return ids;
}

/** The styles with those that were added hanging on the lists that were added. */
function withNumbers(styles: Element, added: readonly Element[], ids: ReadonlyMap<string, string>): Element {
  const swaps = added.flatMap((style) =>
    within(style, "w:numId").map((each): readonly [Element, readonly Node[]] => [
      each,
      [element("w:numId", { "w:val": ids.get(each.attributes["w:val"] ?? "") ?? "0" })],
    ]),
  );
  return swapped(styles, new Map(swaps));
}

function settled(parts: PackageParts, isAlone: boolean): Element | undefined {
  const path = parts.find("settings");
  if (path === undefined) return undefined;
  const settings = parts.xml(path);
  const left = new Set([...SETTINGS_LEFT_OUT, ...(isAlone ? OF_TEXT : [])]);
  const kept = { ...settings, children: elements(settings).filter(({ name }) => !left.has(name)) };
  parts.put(path, written(kept));
  parts.relateOf(path, ({ type }) => !ELSEWHERE.has(type));
  return kept;
}

/** Our pictures and links among the template's: what each of our relations is called there. */
function related(
  parts: PackageParts,
  relations: readonly Relation[],
  files: Readonly<Record<string, Uint8Array>>,
): ReadonlyMap<string, string> {
  const ours = relations.filter(({ type }) => type === "image" || type === "hyperlink");
  const anew = ours.map((relation) => {
    const id = `report${relation.id}`;
    if (relation.isOutside) return { ...relation, id };
    const target = relation.target.replace(/^(.*\/)/, "$1report-");
    parts.put(target, files[relation.target] ?? new Uint8Array());
    return { ...relation, id, target };
  });
  parts.relate(anew);
  return new Map(ours.map(({ id }) => [id, `report${id}`]));
}

function withSpaces(root: Element, spaces: Readonly<Record<string, string>>): Element {
  return { ...root, attributes: { ...spaces, ...root.attributes } };
}

function spacesOf({ attributes }: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name.startsWith("xmlns:")));
}
