import { Malformed } from "./malformed.ts";
import { characters } from "./references.ts";

/** Told of a part's elements as they come. Names are without their prefix; `tag` is what `attribute` looks in. */
export type Listener = {
  readonly open: (name: string, tag: string) => void;
  readonly close?: (name: string) => void;
  /** Text within an element, perhaps in several pieces. */
  readonly text?: (text: string) => void;
};

/** Longer than any element that Office writes, with all its attributes. */
const longestTag = 100_000;
const deepest = 500;
/** No character reference in use is longer than this. */
const longestReference = 64;

/**
 * Reads the XML of an Office file piece by piece, in one pass, and keeps no more of it than one unfinished
 * element. What Office never writes (a document type and its entities, elements that do not close, endless
 * elements) is `Malformed`.
 */
export class Scanner {
  readonly #listener: Listener;
  readonly #path: string[] = [];
  #rest = "";
  /** Where we are, unless between elements: the mark that ends a remark, an instruction or raw text. */
  #until = "";
  #elements = 0;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  write(chunk: string): void {
    const xml = this.#rest === "" ? chunk : this.#rest + chunk;
    let at = 0;
    while (at < xml.length) {
      const next = this.#until === "" ? this.#step(xml, at) : this.#skip(xml, at);
      if (next === at) break;
      at = next;
    }
    this.#rest = xml.slice(at);
    if (this.#rest.length > longestTag) throw new Malformed("an element without an end");
  }

  /** Nothing comes after this. */
  end(): void {
    const isWhole = this.#rest.trim() === "" && this.#until === "" && this.#path.length === 0;
    if (!isWhole || this.#elements === 0) throw new Malformed("cut short");
  }

  /** Text up to the next element, or that element; the same place again where it has not all come yet. */
  #step(xml: string, at: number): number {
    const open = xml.indexOf("<", at);
    if (open !== at) {
      const end = open === -1 ? beforeReference(xml, at) : open;
      if (end > at && this.#path.length > 0) this.#listener.text?.(characters(xml.slice(at, end)));
      return end;
    }
    const kind = xml.charAt(at + 1);
    if (kind === "!" || kind === "?") return this.#begin(xml, at);
    const end = endOfTag(xml, at);
    if (end === -1) return at;
    if (end - at > longestTag) throw new Malformed("an element without an end");
    if (kind === "/") this.#close(xml.slice(at + 2, end).trimEnd());
    else this.#open(xml, at + 1, end);
    return end + 1;
  }

  /** The start of a remark, an instruction or raw text. */
  #begin(xml: string, at: number): number {
    const known = starts.find(([start]) => xml.startsWith(start, at));
    if (known !== undefined) {
      this.#until = known[1];
      return at + known[0].length;
    }
    if (xml.length - at < longestStart) return at;
    throw new Malformed("a document type");
  }

  #skip(xml: string, at: number): number {
    const end = xml.indexOf(this.#until, at);
    const isText = this.#until === "]]>" && this.#path.length > 0;
    const stop = end === -1 ? Math.max(at, xml.length - this.#until.length + 1) : end;
    if (isText && stop > at) this.#listener.text?.(xml.slice(at, stop));
    if (end === -1) return stop;
    const past = end + this.#until.length;
    this.#until = "";
    return past;
  }

  #open(xml: string, start: number, end: number): void {
    const isEmpty = xml.charAt(end - 1) === "/";
    const last = isEmpty ? end - 1 : end;
    const nameEnd = endOfName(xml, start, last);
    const name = xml.slice(start, nameEnd);
    const local = withoutPrefix(name);
    this.#elements += 1;
    this.#listener.open(local, xml.slice(nameEnd, last));
    if (isEmpty) {
      this.#listener.close?.(local);
      return;
    }
    if (this.#path.push(name) > deepest) throw new Malformed("elements within elements without an end");
  }

  #close(name: string): void {
    if (this.#path.pop() !== name) throw new Malformed("an element that does not close");
    this.#listener.close?.(withoutPrefix(name));
  }
}

const starts = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;
const longestStart = "<![CDATA[".length;

function withoutPrefix(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

/** Where the `>` of an element stands, past any within quotation marks; -1 where it has not come yet. */
function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return at;
    else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3c) throw new Malformed("an element within the name of another");
  }
  return -1;
}

function endOfName(xml: string, start: number, last: number): number {
  let at = start;
  while (at < last && xml.charCodeAt(at) > 0x20) at += 1;
  return at;
}

/** The end of a text, or the start of a reference at its end that has not all come yet. */
function beforeReference(xml: string, start: number): number {
  const reference = xml.lastIndexOf("&");
  const isOpen =
    reference >= start && xml.length - reference < longestReference && !xml.includes(";", reference);
  return isOpen ? reference : xml.length;
}
