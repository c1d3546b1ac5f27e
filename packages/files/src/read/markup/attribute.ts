import { characters } from "./references.ts";

/**
 * The value of an attribute, looked for in the text between an element's name and its end. Its name is given with
 * its prefix, as in `office:value`; with none, an attribute under a prefix is another one.
 */
export function attribute(tag: string, name: string): string | undefined {
  let at = 0;
  for (;;) {
    const equals = tag.indexOf("=", at);
    if (equals === -1) return undefined;
    const start = quoteAfter(tag, equals);
    const end = start === -1 ? -1 : tag.indexOf(tag.charAt(start), start + 1);
    if (end === -1) return undefined;
    if (isNamed(tag, equals, name)) return characters(tag.slice(start + 1, end));
    at = end + 1;
  }
}

/** An attribute that is a whole number; undefined where it is missing or none. */
export function wholeNumber(tag: string, name: string): number | undefined {
  const text = attribute(tag, name);
  return text !== undefined && /^[+-]?\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** What an XML flag says: `1` and `true` are yes. */
export function flag(tag: string, name: string): boolean {
  const text = attribute(tag, name);
  return text === "1" || text === "true";
}

const SPACE = 0x20;

function quoteAfter(tag: string, equals: number): number {
  let at = equals + 1;
  while (tag.charCodeAt(at) <= SPACE) at += 1;
  const mark = tag.charAt(at);
  return mark === '"' || mark === "'" ? at : -1;
}

/** Whether the word before the equals sign is this name, and no longer one that ends in it. */
function isNamed(tag: string, equals: number, name: string): boolean {
  let end = equals;
  while (end > 0 && tag.charCodeAt(end - 1) <= SPACE) end -= 1;
  const start = end - name.length;
  return start >= 0 && tag.startsWith(name, start) && (start === 0 || tag.charCodeAt(start - 1) <= SPACE);
}
