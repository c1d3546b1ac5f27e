/** The attributes of an XML element by their names, prefixes included. */
export type Attributes = ReadonlyMap<string, string>;

/**
 * Every element of a name in a part of an Office file, with its attributes. Office files are written by
 * machines, without comments or nesting of an element in itself, so that looking for tags is enough here.
 */
export function elements(xml: string, name: string): readonly Attributes[] {
  const tag = new RegExp(`<(?:\\w+:)?${name}((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*/?>`, "g");
  return Array.from(xml.matchAll(tag), (match) => attributes(match[1] ?? ""));
}

function attributes(text: string): Attributes {
  const pairs = text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(Array.from(pairs, (pair) => [pair[1] ?? "", plainText(pair[2] ?? pair[3] ?? "")]));
}

/** The part of the text inside the first element of a name; empty where there is none. */
export function inside(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}[\\s>][^]*?</(?:\\w+:)?${name}>`).exec(xml)?.[0] ?? "";
}

/**
 * The XML with the prefix of its main namespace taken off. Some programs write `<x:row>`, which is the
 * same as `<row>`; ExcelJS knows only the second.
 */
export function withoutPrefix(xml: string): string {
  const root = /<(\w+):(?:worksheet|sst)[\s>]/.exec(xml.slice(0, 2000));
  return root === null ? xml : xml.replaceAll(new RegExp(`(</?)${root[1]}:`, "g"), "$1");
}

/** What an XML flag says: `1` and `true` are yes. */
export function flag(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plainText(text: string): string {
  return text.replaceAll(/&(#x[\da-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith("#x")) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number.parseInt(name.slice(1), 10));
    return entities[name] ?? whole;
  });
}
