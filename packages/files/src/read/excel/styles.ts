import { printable } from "@quarterlight/core/workbook";
import type { Parts } from "../container/parts.ts";
import { attribute, wholeNumber } from "../markup/attribute.ts";
import { Stop } from "../stop.ts";
import { isOn } from "./rich-text.ts";
import { builtInFormat, withoutNeedlessMarks } from "./formats.ts";

/** What the styles of a workbook say of its cells, by their place in the file's list. */
export type Styles = {
  /** The number format; undefined for General. */
  readonly formats: readonly (string | undefined)[];
  /** The styles whose writing has the colour of what is behind it. */
  readonly unseen: ReadonlySet<number>;
  /** The styles whose writing is struck through. */
  readonly struck: ReadonlySet<number>;
};

/** Excel keeps at most 64,000 styles and 255 letters of a format. */
const mostStyles = 100_000;
const longestFormat = 1000;

/** Reads the styles of a workbook, in one pass; none where it has no such part. */
export function stylesOf(parts: Parts, name: string | undefined): Styles {
  const own = new Map<number, string>();
  const formats: (string | undefined)[] = [];
  const unseen = new Set<number>();
  const struck = new Set<number>();
  const paints = new Paints();
  let list = "";
  const open = (element: string, tag: string) => {
    if (lists.has(element)) list = element;
    else if (element === "numFmt" && list === "numFmts") {
      own.set(wholeNumber(tag, "numFmtId") ?? -1, formatIn(tag));
    } else if (element === "xf" && list === "cellXfs") {
      const id = wholeNumber(tag, "numFmtId") ?? 0;
      const format = own.get(id) ?? builtInFormat(id);
      if (paints.isUnseen(tag)) unseen.add(formats.length);
      if (paints.isStruck(tag)) struck.add(formats.length);
      formats.push(format === "" || format === "General" ? undefined : format);
    } else paints.open(element, tag, list);
    if (Math.max(own.size, formats.length, paints.size) > mostStyles) throw tooMany;
  };
  if (name !== undefined) {
    parts.scan(name, {
      open,
      close: (element) => {
        if (lists.has(element)) list = "";
      },
    });
  }
  return { formats, unseen, struck };
}

const lists: ReadonlySet<string> = new Set(["numFmts", "fonts", "fills", "cellXfs", "cellStyleXfs", "dxfs"]);

const tooMany = new Stop({ kind: "damaged", part: "list of cell styles" });

function formatIn(tag: string): string {
  const format = printable(attribute(tag, "formatCode") ?? "");
  if (format.length > longestFormat) throw new Stop({ kind: "damaged", part: "list of number formats" });
  return withoutNeedlessMarks(format);
}

/** The colours of writing and of what is behind it, as far as they are white or stated. */
class Paints {
  readonly #fonts: string[] = [];
  readonly #fills: string[] = [];
  readonly #struckFonts = new Set<number>();

  get size(): number {
    return Math.max(this.#fonts.length, this.#fills.length);
  }

  open(element: string, tag: string, list: string): void {
    if (list === "fonts") {
      if (element === "font") this.#fonts.push("black");
      else if (element === "color") replaceLast(this.#fonts, colourIn(tag) ?? "black");
      else if (element === "strike" && isOn(tag)) this.#struckFonts.add(this.#fonts.length - 1);
    } else if (list === "fills") {
      if (element === "fill") this.#fills.push(WHITE);
      else if (
        element === "patternFill" &&
        !/^(?:none|solid)$/.test(attribute(tag, "patternType") ?? "none")
      ) {
        replaceLast(this.#fills, "pattern");
      } else if (element === "gradientFill") replaceLast(this.#fills, "pattern");
      else if (element === "fgColor" && this.#fills.at(-1) !== "pattern") {
        replaceLast(this.#fills, colourIn(tag) ?? "pattern");
      }
    }
  }

  isStruck(style: string): boolean {
    return this.#struckFonts.has(wholeNumber(style, "fontId") ?? 0);
  }

  isUnseen(style: string): boolean {
    const font = this.#fonts[wholeNumber(style, "fontId") ?? 0];
    const fill = this.#fills[wholeNumber(style, "fillId") ?? 0] ?? WHITE;
    return font !== undefined && font === fill;
  }
}

const WHITE = "FFFFFF";

/** A colour as its six digits, or as the place in a palette that gives it; undefined where it is left to Excel. */
function colourIn(tag: string): string | undefined {
  const digits = attribute(tag, "rgb")?.slice(-6).toUpperCase();
  if (digits !== undefined) return digits;
  const theme = attribute(tag, "theme");
  const tint = Number(attribute(tag, "tint") ?? "0");
  if (theme !== undefined) return theme === "0" && tint === 0 ? WHITE : `theme ${theme} ${tint}`;
  const indexed = attribute(tag, "indexed");
  if (indexed === "1" || indexed === "9" || indexed === "65") return WHITE;
  return indexed === undefined ? undefined : `indexed ${indexed}`;
}

function replaceLast(list: string[], value: string): void {
  list[list.length - 1] = value;
}
