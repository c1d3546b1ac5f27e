import { SaxesParser } from "saxes";

/** An element of a part: names have their prefixes, texts are as they are read. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
};

/** What stands in an element; `raw` is XML that is put there as it is. */
export type Node = Element | string | { readonly raw: string };

/** A part that is no sound XML, or has a document type, which Office never writes. */
export class Unsound extends Error {
  override readonly name = "Unsound";
}

/** Deeper than Office nests elements. */
const DEEPEST = 500;

type Open = { readonly name: string; readonly attributes: Record<string, string>; readonly children: Node[] };

/** The outermost element of a part. */
export function parsed(xml: string): Element {
  const parser = new SaxesParser();
  const root: Open = { name: "", attributes: {}, children: [] };
  const path = [root];
  const refuse = (what: string) => {
    throw new Unsound(what);
  };
  parser.on("error", ({ message }) => refuse(message));
  parser.on("doctype", () => refuse("a document type"));
  parser.on("opentag", ({ name, attributes }) => {
    const open: Open = { name, attributes, children: [] };
    path.at(-1)?.children.push(open);
    if (path.push(open) > DEEPEST) refuse("elements within elements without an end");
  });
  parser.on("closetag", () => path.pop());
  const text = (said: string) => path.length > 1 && path.at(-1)?.children.push(said);
  parser.on("text", text);
  parser.on("cdata", text);
  parser.write(xml).close();
  return root.children.find(isElement) ?? refuse("no element");
}

export function written(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlOf(root)}`;
}

export function xmlOf(node: Node): string {
  if (typeof node === "string") return escaped(node);
  if ("raw" in node) return node.raw;
  const { name, attributes, children } = node;
  const said = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', "&quot;")}"`)
    .join("");
  return children.length === 0
    ? `<${name}${said}/>`
    : `<${name}${said}>${children.map(xmlOf).join("")}</${name}>`;
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export function isElement(node: Node): node is Element {
  return typeof node !== "string" && "name" in node;
}

/** The elements in an element, or those of one name. */
export function elements(parent: Element | undefined, name?: string): readonly Element[] {
  const all = parent?.children.filter(isElement) ?? [];
  return name === undefined ? all : all.filter((each) => each.name === name);
}

/** The first element of a name along a path of names. */
export function at(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((here, name) => elements(here, name)[0], parent);
}

/** Every element of a name within an element, itself included, in reading order, but for those within another of them. */
export function within(parent: Element, name: string): readonly Element[] {
  if (parent.name === name) return [parent];
  return elements(parent).flatMap((each) => within(each, name));
}

/** The text in an element. */
export function textIn(node: Node): string {
  if (typeof node === "string") return node;
  return "raw" in node ? "" : node.children.map(textIn).join("");
}

export function element(
  name: string,
  attributes: Element["attributes"] = {},
  ...children: readonly Node[]
): Element {
  return { name, attributes, children };
}

/** The element with some of those within it swapped for others, or for none. */
export function swapped(parent: Element, swaps: ReadonlyMap<Element, readonly Node[]>): Element {
  return {
    ...parent,
    children: parent.children.flatMap((child): readonly Node[] => {
      if (!isElement(child)) return [child];
      return swaps.get(child) ?? [swapped(child, swaps)];
    }),
  };
}

/** The element with an attribute of every element within it, itself included, said anew; undefined leaves it as it is. */
export function renamed(
  node: Element,
  rename: (each: Element) => Element["attributes"] | undefined,
): Element {
  return {
    ...node,
    attributes: rename(node) ?? node.attributes,
    children: node.children.map((child) => (isElement(child) ? renamed(child, rename) : child)),
  };
}
