import { longestText } from "../limits.ts";
import { attribute, wholeNumber } from "../markup/attribute.ts";
import { raised } from "../raised.ts";
import { Stop } from "../stop.ts";
import type { Look, Styles } from "./styles.ts";

/**
 * The text of a cell from its paragraphs, with the spaces, tabs and line breaks that stand as elements. A comment
 * on the cell is kept apart; drawings on it are passed over, and words struck through where others are left.
 */
export class CellText {
  readonly #styles: Styles;
  readonly #at: () => string;
  #text = "";
  #comment: string | undefined;
  #paragraphs = 0;
  /** Elements open within the cell, from the one right within it. */
  readonly #path: string[] = [];
  #raisedFrom: number | undefined;
  #struckFrom: number | undefined;
  #piece = "";
  #struck = "";

  constructor(styles: Styles, at: () => string) {
    this.#styles = styles;
    this.#at = at;
  }

  open(name: string, tag: string): void {
    this.#path.push(name);
    if (name === "p" && this.#path.length === 1) {
      if (this.#paragraphs > 0) this.#add("\n");
      this.#paragraphs += 1;
    } else if (name === "annotation") this.#comment ??= "";
    if (!this.#isInText) return;
    if (name === "s")
      this.#add(" ".repeat(Math.min(longestText, Math.max(1, wholeNumber(tag, "text:c") ?? 1))));
    else if (name === "tab") this.#add("\t");
    else if (name === "line-break") this.#add("\n");
    else if (name === "span") this.#look(this.#styles.look(attribute(tag, "text:style-name") ?? ""));
  }

  text(text: string): void {
    if (this.#isInText) this.#add(text.replaceAll(/[ \t\r\n]+/g, " "));
    else if (this.#path[0] === "annotation" && this.#path.includes("p") && this.#comment !== undefined) {
      this.#comment = this.#short(this.#comment + text);
    }
  }

  close(): void {
    if (this.#path.length === this.#struckFrom) this.#struckFrom = undefined;
    if (this.#path.length === this.#raisedFrom) {
      this.#raisedFrom = undefined;
      this.#text += raised(this.#piece);
      this.#piece = "";
    }
    if (this.#path.pop() === "p" && this.#path[0] === "annotation") this.#comment += "\n";
  }

  /** The whole text, whether all of it is struck through by itself, and the comment; and ready for the next cell. */
  take(): { readonly text: string; readonly isStruck: boolean; readonly comment: string | undefined } {
    const isStruck = this.#text.trim() === "" && this.#struck.trim() !== "";
    const text = isStruck ? this.#struck + this.#text : this.#text;
    const taken = { text, isStruck, comment: this.#comment?.trim() };
    this.#text = "";
    this.#struck = "";
    this.#comment = undefined;
    this.#paragraphs = 0;
    return taken;
  }

  get #isInText(): boolean {
    return this.#path[0] === "p" && !this.#path.includes("annotation");
  }

  #look({ isRaised, isStruck }: Look): void {
    if (isRaised) this.#raisedFrom ??= this.#path.length;
    if (isStruck) this.#struckFrom ??= this.#path.length;
  }

  #add(text: string): void {
    if (this.#struckFrom !== undefined) this.#struck = this.#short(this.#struck + text);
    else if (this.#raisedFrom === undefined) this.#text = this.#short(this.#text + text);
    else this.#piece = this.#short(this.#piece + text);
  }

  #short(text: string): string {
    if (text.length > longestText) throw new Stop({ kind: "longText", at: this.#at() });
    return text;
  }
}
