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

class PdfFile {
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

  wordsOn(page: string): string {
    const fonts = new Map(
      [...(/\/Font <<([\s\S]*?)>>/.exec(page)?.[1] ?? "").matchAll(/\/(\w+) (\d+) 0 R/g)].map((found) => [
        found[1] ?? "",
        this.#letters(Number(found[2])),
      ]),
    );
    const content = this.#stream(Number(/\/Contents (\d+)/.exec(page)?.[1]));
    let letters: ReadonlyMap<number, string> = new Map();
    const words: string[] = [];
    for (const [, font, shown] of content.matchAll(
      /\/(\w+) [\d.]+ Tf|((?:\[(?:\((?:\\[\s\S]|[^\\)])*\)|[^\]()])*\]\s*TJ|\((?:\\[\s\S]|[^\\)])*\)\s*Tj))/g,
    )) {
      if (font !== undefined) letters = fonts.get(font) ?? letters;
      if (shown !== undefined) words.push(decoded(shown, letters));
    }
    return words.join(" ");
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

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The strings of a showing operator, two bytes a letter. */
function decoded(shown: string, letters: ReadonlyMap<number, string>): string {
  const strings = [...shown.matchAll(/\(((?:\\[\s\S]|[^\\)])*)\)/g)].map((found) =>
    unescaped(found[1] ?? ""),
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
