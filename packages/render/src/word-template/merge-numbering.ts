import { type Element, element, elements, renamed } from "./xml.ts";

/** The template's lists with those of ours that an added style hangs on; `ids` says what each of ours is there. */
export type MergedNumbering = { readonly numbering: Element; readonly ids: ReadonlyMap<string, string> };

export function mergeNumbering(
  theirs: Element,
  ours: Element,
  used: ReadonlySet<string>,
  rename: (each: Element) => Element["attributes"] | undefined,
): MergedNumbering {
  const lists = elements(ours, "w:num").filter((list) => used.has(list.attributes["w:numId"] ?? ""));
  const shapes = new Set(lists.map(shapeOf));
  const firstShape = highest(theirs, "w:abstractNum", "w:abstractNumId") + 1;
  const firstList = highest(theirs, "w:num", "w:numId") + 1;
  const shapeIds = new Map([...shapes].map((shape, order) => [shape, String(firstShape + order)]));
  const ids = new Map(
    lists.map((list, order) => [list.attributes["w:numId"] ?? "", String(firstList + order)] as const),
  );
  const addedShapes = elements(ours, "w:abstractNum")
    .filter(({ attributes }) => shapes.has(attributes["w:abstractNumId"] ?? ""))
    .map((shape) => renamed(withoutMark(shape), (each) => shapeName(each, shapeIds) ?? rename(each)));
  const addedLists = lists.map((list) => renamed(list, (each) => listName(each, ids, shapeIds)));
  const of = (...names: readonly string[]) => elements(theirs).filter(({ name }) => names.includes(name));
  const known = new Set(["w:numPicBullet", "w:abstractNum", "w:num"]);
  const numbering = element(
    theirs.name,
    theirs.attributes,
    ...of("w:numPicBullet", "w:abstractNum"),
    ...addedShapes,
    ...of("w:num"),
    ...addedLists,
    ...elements(theirs).filter(({ name }) => !known.has(name)),
  );
  return { numbering, ids };
}

function shapeOf(list: Element): string {
  return elements(list, "w:abstractNumId")[0]?.attributes["w:val"] ?? "";
}

function shapeName({ name, attributes }: Element, ids: ReadonlyMap<string, string>) {
  const id = name === "w:abstractNum" ? ids.get(attributes["w:abstractNumId"] ?? "") : undefined;
  return id === undefined ? undefined : { ...attributes, "w:abstractNumId": id };
}

function listName(
  { name, attributes }: Element,
  ids: ReadonlyMap<string, string>,
  shapes: ReadonlyMap<string, string>,
): Element["attributes"] | undefined {
  if (name === "w:num") return { ...attributes, "w:numId": ids.get(attributes["w:numId"] ?? "") ?? "" };
  return name === "w:abstractNumId" ? { "w:val": shapes.get(attributes["w:val"] ?? "") ?? "" } : undefined;
}

/** Word takes two lists with one mark for the same list. */
function withoutMark(shape: Element): Element {
  return {
    ...shape,
    children: shape.children.filter(
      (each) => typeof each === "string" || !("name" in each) || each.name !== "w:nsid",
    ),
  };
}

function highest(numbering: Element, name: string, attribute: string): number {
  return Math.max(
    0,
    ...elements(numbering, name).map(({ attributes }) => Number(attributes[attribute] ?? 0)),
  );
}
