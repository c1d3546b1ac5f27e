import { longestText } from "../limits.ts";
import { attribute } from "../markup/attribute.ts";
import { serialFrom } from "../serial.ts";
import { Stop } from "../stop.ts";
import type { Cell, CellValue } from "@quarterlight/core/workbook";
import { RichText, type TextLook, unescaped } from "./rich-text.ts";
import type { Styles } from "./styles.ts";
import type { SharedTexts } from "./texts.ts";

/** What cells point into, and how the workbook counts its dates. */
export type Workshop = {
  readonly shared: SharedTexts;
  readonly styles: Styles;
  readonly date1904: boolean;
};

/** A formula as its element gives it: its words, or where to find them. */
export type FormulaElement = { readonly text: string; readonly tag: string };

/** Reads one cell after another from their elements. */
export class SheetCell {
  readonly #workshop: Workshop;
  readonly #at: () => string;
  readonly #rich: RichText;
  #tag = "";
  #value: string | undefined;
  #formula: { text: string; tag: string } | undefined;
  #collects: "v" | "f" | "is" | undefined;
  #isEmpty = true;
  #look: TextLook = "cell's";

  /** `at` says where the cell is, for the sentence about one that cannot be read. */
  constructor(workshop: Workshop, at: () => string) {
    this.#workshop = workshop;
    this.#at = at;
    this.#rich = new RichText(at);
  }

  begin(tag: string): void {
    this.#tag = tag;
    this.#value = undefined;
    this.#formula = undefined;
    this.#collects = undefined;
    this.#isEmpty = true;
    this.#look = "cell's";
  }

  open(name: string, tag: string): void {
    if (this.#collects === "is") return this.#rich.open(name, tag);
    if (name === "v") this.#value = "";
    else if (name === "f") this.#formula = { text: "", tag };
    else if (name !== "is") return;
    this.#collects = name;
    this.#isEmpty = false;
  }

  text(text: string): void {
    if (this.#collects === "is") this.#rich.text(text);
    else if (this.#collects === "v") this.#value = this.#short((this.#value ?? "") + text);
    else if (this.#collects === "f" && this.#formula !== undefined) {
      this.#formula.text = this.#short(this.#formula.text + text);
    }
  }

  close(name: string): void {
    if (name === this.#collects) this.#collects = undefined;
    else if (this.#collects === "is") this.#rich.close(name);
  }

  /** Whether nothing but a style has come of it. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  get formula(): FormulaElement | undefined {
    return this.#formula;
  }

  /** The style's place in the workbook's list. */
  get style(): number {
    return Number(attribute(this.#tag, "s") ?? "0");
  }

  /**
   * The value as stored; null where nothing is. A formula that came to an empty text has the value "", one that was
   * never worked out has none.
   */
  value(): CellValue {
    const inline = this.#rich.take();
    const type = attribute(this.#tag, "t") ?? "n";
    if (type === "inlineStr") {
      this.#look = inline.look;
      return inline.text === "" ? null : inline.text;
    }
    const stored = this.#value;
    if (stored === undefined) return null;
    if (type === "str") return textOr(unescaped(stored), this.#formula === undefined ? null : "");
    return stored.trim() === "" ? null : this.#typed(type, stored);
  }

  /** The cell's number format, where it is not General. */
  format(): Cell["format"] {
    return this.#workshop.styles.formats[this.style];
  }

  /** Whether all that it holds is struck through; known once its value is. */
  get isStruck(): boolean {
    return this.#look === "cell's" ? this.#workshop.styles.struck.has(this.style) : this.#look === "struck";
  }

  #typed(type: string, stored: string): CellValue {
    switch (type) {
      case "s":
        return textOr(this.#shared(stored), null);
      case "b":
        return stored === "1" || stored === "true";
      case "e":
        return { error: stored };
      case "d":
        return serialFrom(stored, this.#workshop.date1904) ?? stored;
      default: {
        const number = Number(stored);
        return Number.isNaN(number) ? stored : number;
      }
    }
  }

  #shared(place: string): string {
    const text = /^\d{1,9}$/.test(place) ? this.#workshop.shared.texts[Number(place)] : undefined;
    if (text === undefined) throw new Stop({ kind: "damaged", part: this.#at() });
    this.#look = this.#workshop.shared.looks.get(Number(place)) ?? "cell's";
    return text;
  }

  #short(text: string): string {
    if (text.length > longestText) throw new Stop({ kind: "longText", at: this.#at() });
    return text;
  }
}

function textOr<Empty>(text: string, empty: Empty): string | Empty {
  return text === "" ? empty : text;
}
