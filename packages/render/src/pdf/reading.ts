import { strFromU8, unzlibSync } from "fflate";

/**
 * The words of a PDF as Typst writes it, in the order they are painted; for the tests.
 * Reads what the tests need of ISO 32000-1: plain objects, Flate streams, two-byte fonts with a ToUnicode map.
 */
export function wordsIn(pdf: Uint8Array): string {
  const file = new PdfFile(pdf);
  return file
    .pages()
    .map((page) => file.wordsOn(page))
    .join("\n");
}

/** A tagged PDF of Typst's, taken apart. */
export class PdfFile {
  readonly #bytes: Uint8Array;
  readonly #text: string;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#text = strFromU8(bytes, true);
  }

  pages(): readonly string[] {
    return [...this.#text.matchAll(/\n(\d+) 0 obj\n<<\s+\/Type \/Page\s[\s\S]*?\nendobj/g)].map(
      ([page]) => page,
    );
  }

  /** Every object that is a dictionary, by its number. */
  dictionaries(): ReadonlyMap<number, string> {
    return new Map(
      [...this.#text.matchAll(/\n(\d+) 0 obj\n(<<[\s\S]*?)\nendobj/g)].map((found) => [
        Number(found[1]),
        found[2] ?? "",
      ]),
    );
  }

  wordsOn(page: string): string {
    return this.marked(page)
      .map(({ words }) => words)
      .join(" ");
  }

  /** What a page paints, in its order, by the content it is marked as; an artifact is no content and has no number. */
  marked(page: string): readonly { readonly content: number | undefined; readonly words: string }[] {
    const fonts = new Map(
      [...(/\/Font <<([\s\S]*?)>>/.exec(page)?.[1] ?? "").matchAll(/\/(\w+) (\d+) 0 R/g)].map((found) => [
        found[1] ?? "",
        this.#letters(Number(found[2])),
      ]),
    );
    const content = this.#stream(Number(/\/Contents (\d+)/.exec(page)?.[1]));
    let letters: ReadonlyMap<number, string> = new Map();
    const open: (number | undefined)[] = [];
    const painted: { content: number | undefined; words: string }[] = [];
    for (const [token, font, shown] of content.matchAll(PAINTED)) {
      if (font !== undefined) letters = fonts.get(font) ?? letters;
      else if (shown !== undefined) painted.push({ content: open.at(-1), words: decoded(shown, letters) });
      else if (token === "EMC") open.pop();
      else open.push(numberOf(token));
    }
    return painted;
  }

  #letters(font: number): ReadonlyMap<number, string> {
    const map = this.#stream(Number(/\/ToUnicode (\d+)/.exec(this.#object(font))?.[1]));
    return new Map(
      [...map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)].map((found) => [
        Number.parseInt(found[1] ?? "", 16),
        (found[2]?.match(/.{4}/g) ?? [])
          .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
          .join(""),
      ]),
    );
  }

  #object(number: number): string {
    const start = this.#text.lastIndexOf(`\n${number} 0 obj`);
    return this.#text.slice(start, this.#text.indexOf("\nendobj", start));
  }

  #stream(number: number): string {
    const start = this.#text.lastIndexOf(`\n${number} 0 obj`);
    const data = this.#text.indexOf("stream\n", start) + 7;
    const head = this.#text.slice(start, data);
    const bytes = this.#bytes.subarray(data, data + Number(/\/Length (\d+)/.exec(head)?.[1]));
    return strFromU8(head.includes("/FlateDecode") ? unzlibSync(bytes) : bytes, true);
  }
}

/** A string in brackets, which may hold brackets that are balanced (ISO 32000-1, 7.3.4.2), here to a depth of four. */
export const LITERAL = [0, 1, 2, 3].reduce(
  (inner) => String.raw`\((?:\\[\s\S]|[^\\()]${inner === "" ? "" : `|${inner}`})*\)`,
  "",
);

/** The tokens of a content stream that matter: marks, their ends, fonts and strings that are shown. */
const PAINTED = new RegExp(
  [
    String.raw`\/\w+\s+(?:<<(?:${LITERAL}|<<[\s\S]*?>>|<[0-9A-F]+>|[^()<>])*>>\s*BDC|BMC)`,
    String.raw`\bEMC\b`,
    String.raw`\/(\w+) [\d.]+ Tf`,
    String.raw`((?:\[(?:${LITERAL}|[^\]()])*\]\s*TJ|${LITERAL}\s*Tj))`,
  ].join("|"),
  "g",
);

function numberOf(mark: string): number | undefined {
  const found = /\/MCID (\d+)/.exec(mark)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** A string of a dictionary, as it is read. */
export function stringOf(written: string): string {
  if (written.startsWith("<")) {
    const units = (written.match(/[0-9A-Fa-f]{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
    return String.fromCharCode(...units).replace(/^\uFEFF/, "");
  }
  const bytes = unescaped(written.slice(1, -1));
  if (!bytes.startsWith("\u00FE\u00FF")) return bytes;
  let text = "";
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  }
  return text;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The strings of a showing operator, two bytes a letter. */
function decoded(shown: string, letters: ReadonlyMap<number, string>): string {
  const strings = [...shown.matchAll(new RegExp(LITERAL, "g"))].map(([found]) =>
    unescaped(found.slice(1, -1)),
  );
  const codes = strings.join("");
  let words = "";
  for (let at = 0; at + 1 < codes.length; at += 2) {
    words += letters.get(codes.charCodeAt(at) * 256 + codes.charCodeAt(at + 1)) ?? "�";
  }
  return words;
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]+$/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );
}
