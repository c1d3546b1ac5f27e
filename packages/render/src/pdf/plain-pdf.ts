/** The number of an object and its text, from `n 0 obj` up to where `endobj` stands. */
type Changed = readonly [number: number, text: string];

/**
 * A PDF with a plain cross-reference table and no object streams, which is what Typst writes. Objects are written anew
 * by an incremental update (ISO 32000-1, 7.5.6): the file stays as it is, and what changed stands behind it.
 * Throws on files of another make.
 */
export class PlainPdf {
  readonly #bytes: Uint8Array;
  readonly #text: string;
  readonly #trailer: string;
  readonly #offsets: ReadonlyMap<number, number>;
  readonly #changed = new Map<number, string>();
  #size: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#text = latin(bytes);
    this.#trailer = this.#text.slice(this.#text.lastIndexOf("trailer"));
    this.#size = numberIn(this.#trailer, /\/Size (\d+)/);
    this.#offsets = offsetsIn(this.#text, numberIn(this.#trailer, /startxref\s+(\d+)/));
  }

  /** The object that the trailer names as the document's root. */
  get root(): number {
    return numberIn(this.#trailer, /\/Root (\d+) 0 R/);
  }

  /** All object numbers in use, in the file's order. */
  get numbers(): Iterable<number> {
    return this.#offsets.keys();
  }

  /** An object as it stands now. Throws when there is none of this number. */
  object(number: number): string {
    const changed = this.#changed.get(number);
    if (changed !== undefined) return changed;
    const start = this.#offsets.get(number);
    const end = start === undefined ? -1 : this.#text.indexOf("endobj", start);
    if (start === undefined || end === -1) throw new Error(`This PDF has no object ${number}.`);
    return this.#text.slice(start, end);
  }

  /** Writes an object anew: its text as `object` gave it, with what is to change changed. */
  replace(number: number, text: string): void {
    this.#changed.set(number, text);
  }

  /** Writes a new object, and gives its number; `body` is all between `obj` and `endobj`, a character a byte. */
  add(body: string): number {
    const number = this.#size;
    this.#size += 1;
    this.#changed.set(number, `${number} 0 obj\n${body}`);
    return number;
  }

  /** The file with all that was replaced and added. */
  written(): Uint8Array {
    if (this.#changed.size === 0) return this.#bytes;
    const changed = [...this.#changed].toSorted(([one], [other]) => one - other);
    return joined(this.#bytes, bytesOf(this.#update(changed)));
  }

  #update(changed: readonly Changed[]): string {
    const length = this.#bytes.length;
    let at = length + 1;
    const objects = changed.map(([, text]) => `${text.trimEnd()}\nendobj\n`);
    const entries = changed.map(([number], order) => {
      const entry = `${number} 1\n${String(at).padStart(10, "0")} 00000 n \n`;
      at += objects[order]?.length ?? 0;
      return entry;
    });
    const kept = [/\/Root \d+ 0 R/, /\/Info \d+ 0 R/, /\/ID \[[^\]]*\]/].flatMap(
      (part) => part.exec(this.#trailer)?.[0] ?? [],
    );
    const previous = numberIn(this.#trailer, /startxref\s+(\d+)/);
    const trailer = `trailer\n<< /Size ${this.#size} ${kept.join(" ")} /Prev ${previous} >>\nstartxref\n${at}\n%%EOF\n`;
    return `\n${objects.join("")}xref\n${entries.join("")}${trailer}`;
  }
}

/** Where each object in use begins, from a table of one section (ISO 32000-1, 7.5.4). */
function offsetsIn(text: string, table: number): ReadonlyMap<number, number> {
  const [head, first, count] = /^xref\s+(\d+) (\d+)\s+/.exec(text.slice(table, table + 60)) ?? [];
  if (head === undefined) throw new Error("This PDF has no plain cross-reference table.");
  const offsets = new Map<number, number>();
  const entries = table + head.length;
  for (let order = 0; order < Number(count); order += 1) {
    const entry = text.slice(entries + 20 * order, entries + 20 * order + 18);
    if (entry.endsWith("n")) offsets.set(Number(first) + order, Number(entry.slice(0, 10)));
  }
  return offsets;
}

/** The first group of a pattern, as a number. Throws where it is not found, which is a PDF of another make. */
export function numberIn(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`This PDF is not as Typst writes it: ${pattern.source}`);
  return Number(found);
}

/** A character a byte, so that offsets in the text are offsets in the file. */
function latin(bytes: Uint8Array): string {
  const step = 0x8000;
  let text = "";
  for (let start = 0; start < bytes.length; start += step) {
    text += String.fromCodePoint(...bytes.subarray(start, start + step));
  }
  return text;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
