import { attribute } from "../markup/attribute.ts";
import { longestText } from "../limits.ts";
import { Stop } from "../stop.ts";
import { raised } from "../raised.ts";

/** Whether all of a text is struck through, by itself or as its cell is; pieces with a look of their own are not as their cell is. */
export type TextLook = "struck" | "not struck" | "cell's";

/**
 * The text of a cell that may be written in pieces of different looks, read from its elements as they come. A piece
 * struck through is taken back, and no part of it where another piece is left. How a word is said in Japanese, which
 * stands beside it, is no part of it either.
 */
export class RichText {
  #whole = "";
  #piece = "";
  #struck = "";
  #isRaised = false;
  #isStruck = false;
  #hasLook = false;
  #isPlain = true;
  #isText = false;
  #beside = 0;
  readonly #at: () => string;

  /** `at` says where the text stands, for the sentence about one that is too long. */
  constructor(at: () => string) {
    this.#at = at;
  }

  open(name: string, tag: string): void {
    if (name === "rPh") this.#beside += 1;
    else if (name === "t") this.#isText = this.#beside === 0;
    else if (name === "r") this.#endPiece();
    else if (name === "rPr") this.#hasLook = true;
    else if (name === "vertAlign") this.#isRaised = attribute(tag, "val") === "superscript";
    else if (name === "strike") this.#isStruck = isOn(tag);
  }

  text(text: string): void {
    if (!this.#isText) return;
    this.#piece += text;
    if (this.#piece.length + this.#whole.length + this.#struck.length > longestText)
      throw new Stop({ kind: "longText", at: this.#at() });
  }

  close(name: string): void {
    if (name === "rPh") this.#beside -= 1;
    else if (name === "t") this.#isText = false;
    else if (name === "r") this.#endPiece();
  }

  /** The whole text with its look, and ready for the next. */
  take(): { readonly text: string; readonly look: TextLook } {
    this.#endPiece();
    const isStruck = this.#whole.trim() === "" && this.#struck.trim() !== "";
    const text = isStruck ? this.#struck + this.#whole : this.#whole;
    const look = isStruck ? "struck" : this.#isPlain ? "cell's" : "not struck";
    this.#whole = "";
    this.#struck = "";
    this.#isPlain = true;
    return { text, look };
  }

  #endPiece(): void {
    const text = unescaped(this.#piece);
    const said = this.#isRaised ? raised(text) : text;
    if (this.#isStruck) this.#struck += said;
    else {
      this.#whole += said;
      if (this.#hasLook && said.trim() !== "") this.#isPlain = false;
    }
    this.#hasLook = false;
    this.#piece = "";
    this.#isRaised = false;
    this.#isStruck = false;
    if (this.#whole.length > longestText) throw new Stop({ kind: "longText", at: this.#at() });
  }
}

const isOff: ReadonlySet<string> = new Set(["0", "false"]);

/** Whether an element that switches a look on, such as `strike`, does not say that it is off. */
export function isOn(tag: string): boolean {
  return !isOff.has(attribute(tag, "val") ?? "");
}

/** Excel writes a character that XML has no place for, such as a carriage return, as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([\da-fA-F]{4})_/g, (_, code: string) => {
    return String.fromCharCode(Number.parseInt(code, 16));
  });
}
