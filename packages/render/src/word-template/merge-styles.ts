import { at, type Element, element, elements, renamed } from "./xml.ts";

/** Styles put together: the template's own come first, those it has not are added; `ids` says what each of ours is called there. */
export type MergedStyles = {
  readonly styles: Element;
  readonly ids: ReadonlyMap<string, string>;
  readonly added: readonly Element[];
};

/** Styles are the same where they are of one type and have one name, whatever their ids: Word's are in the user's language. */
export function mergeStyles(theirs: Element, ours: Element, used: ReadonlySet<string>): MergedStyles {
  const twins = new Map(elements(theirs, "w:style").map((style) => [keyOf(style), idOf(style)]));
  const needed = neededOf(elements(ours, "w:style"), used, twins);
  const taken = new Set(twins.values());
  const names = new Set(elements(theirs, "w:style").map((style) => nameOf(style).toLowerCase()));
  const ids = new Map<string, string>();
  for (const style of needed) {
    const twin = twins.get(keyOf(style));
    ids.set(idOf(style), twin ?? freeId(idOf(style), taken));
  }
  const added = needed
    .filter((style) => !twins.has(keyOf(style)))
    .map((style) => renamed(alone(style, names), renaming(ids)));
  return { styles: element(theirs.name, theirs.attributes, ...theirs.children, ...added), ids, added };
}

/** The styles of ours that a document uses, and those that these are based on where the template has not got them. */
function neededOf(
  ours: readonly Element[],
  used: ReadonlySet<string>,
  twins: ReadonlyMap<string, string>,
): readonly Element[] {
  const byId = new Map(ours.map((style) => [idOf(style), style]));
  const found = new Set<string>();
  const visit = (id: string) => {
    const style = byId.get(id);
    if (style === undefined || found.has(id)) return;
    found.add(id);
    if (twins.has(keyOf(style))) return;
    for (const name of ["w:basedOn", "w:next", "w:link"]) visit(at(style, name)?.attributes["w:val"] ?? "");
  };
  for (const id of used) visit(id);
  return ours.filter((style) => found.has(idOf(style)));
}

const REFERENCES = new Set(["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link"]);

/** Says anew which styles an element names, and what a style itself is called. */
export function renaming(ids: ReadonlyMap<string, string>) {
  return ({ name, attributes }: Element): Element["attributes"] | undefined => {
    const key = name === "w:style" ? "w:styleId" : REFERENCES.has(name) ? "w:val" : "";
    const id = ids.get(attributes[key] ?? "");
    return id === undefined ? undefined : { ...attributes, [key]: id };
  };
}

/** One style of a type holds where none is named, and Word knows a style by its name alone, whatever its type. */
function alone(style: Element, names: ReadonlySet<string>): Element {
  const { "w:default": _, ...attributes } = style.attributes;
  const name = nameOf(style);
  const isTaken = names.has(name.toLowerCase());
  const renamedTo = isTaken ? { "w:val": `${name} of the report` } : undefined;
  return { ...renamed(style, (each) => (each.name === "w:name" ? renamedTo : undefined)), attributes };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  return taken.has(id) ? freeId(`Report${id}`, taken) : id;
}

export function keyOf(style: Element): string {
  return `${style.attributes["w:type"]} ${nameOf(style).toLowerCase()}`;
}

function nameOf(style: Element): string {
  return at(style, "w:name")?.attributes["w:val"] ?? "";
}

function idOf(style: Element): string {
  return style.attributes["w:styleId"] ?? "";
}
