import { printable, type Address, type Holder, type TextBeside } from "@quarterlight/core/workbook";
import type { Parts } from "../container/parts.ts";
import { longestText } from "../limits.ts";
import type { Listener } from "../markup/scanner.ts";
import { Stop } from "../stop.ts";

/** More different texts beside its cells, or letters in them, than a workbook that people keep has. */
const mostTexts = 200_000;
const mostLetters = 20_000_000;
/** So much of the parts that hold them is unpacked, in bytes. */
const mostBytes = 60_000_000;

type Extra = Pick<TextBeside, "heading" | "isNumber">;

/**
 * Collects the texts of a file that stand in no cell, each once. Nothing here can stop a workbook from being read:
 * what is damaged or too much is passed over, and that it was is kept.
 */
export class TextsBeside {
  isPartlyRead = false;
  readonly #parts: Parts;
  readonly #found = new Map<string, TextBeside>();
  #letters = 0;
  #bytes = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get texts(): readonly TextBeside[] {
    return Array.from(this.#found.values());
  }

  add(holder: Holder, at: Address, given: string, extra: Extra = {}): void {
    const text = printable(given).trim().slice(0, longestText);
    if (text === "") return;
    const key = [holder, at.sheet, at.row, at.column, extra.heading ?? "", text].join("\u0000");
    if (this.#found.has(key)) return;
    this.#letters += text.length;
    if (this.#found.size >= mostTexts || this.#letters > mostLetters) this.isPartlyRead = true;
    else this.#found.set(key, { holder, at, text, ...extra });
  }

  /** Tells the listener of the elements of a part, as far as it is sound and not too large. */
  scan(part: string, listener: Listener): void {
    const size = this.#parts.sizeOf(part);
    this.#bytes += size;
    if (this.#bytes > mostBytes || !this.#parts.hasRoomFor(size)) {
      this.isPartlyRead = true;
      return;
    }
    try {
      this.#parts.scan(part, listener);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      this.isPartlyRead = true;
    }
  }
}
