import type { Holder } from "@quarterlight/core/workbook";
import { placeFrom } from "../../block.ts";
import { attribute } from "../../markup/attribute.ts";
import { unescaped } from "../rich-text.ts";

type Place = { readonly row: number; readonly column: number };
type Told = (holder: Holder, place: Place, text: string) => void;

const first: Place = { row: 0, column: 0 };

/** The elements of a sheet outside its cells that hold words: headers and footers, data validation, links, scenarios. */
export class SheetTexts {
  readonly #tell: Told;
  /** The element whose text is being read, and the cell it goes with. */
  #within = "";
  #place = first;
  #text = "";

  constructor(tell: Told) {
    this.#tell = tell;
  }

  open(name: string, tag: string): void {
    if (HEADERS.has(name) || LISTS.has(name)) {
      this.#within = name;
      this.#text = "";
    } else if (name === "dataValidation") {
      this.#place = placeOf(attribute(tag, "sqref"));
      this.#tellOf(tag, "list of choices", ["promptTitle", "prompt", "errorTitle", "error"]);
    } else if (name === "hyperlink") {
      this.#place = placeOf(attribute(tag, "ref"));
      this.#tellOf(tag, "link", ["display", "tooltip"]);
    } else if (name === "scenario") {
      this.#place = first;
      this.#tellOf(tag, "defined name", ["name", "comment"]);
    }
  }

  text(text: string): void {
    if (this.#within !== "") this.#text += text;
  }

  close(name: string): void {
    if (name !== this.#within) return;
    this.#within = "";
    if (HEADERS.has(name)) this.#tell("header or footer", first, withoutCodes(this.#text));
    else {
      for (const text of quotedIn(this.#text)) this.#tell("list of choices", this.#place, text);
    }
  }

  #tellOf(tag: string, holder: Holder, attributes: readonly string[]): void {
    for (const name of attributes) {
      const text = attribute(tag, name);
      if (text !== undefined) this.#tell(holder, this.#place, unescaped(text));
    }
  }
}

const HEADERS = new Set(["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"]);
const LISTS = new Set(["formula1", "formula2"]);

function placeOf(reference = ""): Place {
  const place = placeFrom(reference.replaceAll("$", "").split(/[ :]/)[0] ?? "");
  return place === null || place.row < 0 ? first : place;
}

/** The words of a header without Excel's codes for fonts, sizes, colours, places and page numbers. */
function withoutCodes(text: string): string {
  return text
    .replaceAll(/&"[^"]*"|&K[\dA-Fa-f]{6}|&K\d\d[+-]\d{3}|&\d{1,3}|&[LCR]/g, " ")
    .replaceAll(/&[A-JM-QS-Za-z]/g, "")
    .replaceAll("&&", "&");
}

/** What a formula says in quotation marks: choices stand with commas between. */
export function quotedIn(formula: string): readonly string[] {
  return Array.from(formula.matchAll(/"((?:[^"]|"")*)"/g), ([, text = ""]) =>
    text.replaceAll('""', '"'),
  ).flatMap((text) => text.split(","));
}
