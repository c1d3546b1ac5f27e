import { printable } from "@quarterlight/core/workbook";
import { attribute } from "../markup/attribute.ts";
import { Stop } from "../stop.ts";
import { NumberStyle } from "./number-style.ts";

/** What a style says of the cells, letters or sheets that have it. */
export type Look = {
  /** The number format as Excel writes it; undefined for General. */
  readonly format: string | undefined;
  /** Whether writing has the colour of what is behind it. */
  readonly isUnseen: boolean;
  readonly isRaised: boolean;
  readonly isStruck: boolean;
  /** Whether a sheet is kept from view. */
  readonly isHidden: boolean;
};

type Style = {
  readonly parent: string | undefined;
  readonly data: string | undefined;
  colour: string | undefined;
  behind: string | undefined;
  isRaised: boolean;
  isStruck: boolean;
  isHidden: boolean;
};

const mostStyles = 100_000;
const mostParents = 10;
const WHITE = "#ffffff";

/** The styles of an OpenDocument file, put together from the elements of both parts that hold some. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #numbers = new Map<string, NumberStyle>();
  readonly #looks = new Map<string, Look>();
  #style: Style | undefined;
  #number: NumberStyle | undefined;

  open(name: string, tag: string): void {
    if (this.#number !== undefined) this.#number.open(name, tag);
    else if (dataStyles.has(name)) this.#number = this.#kept(this.#numbers, tag, new NumberStyle(name, tag));
    else if (name === "style") {
      this.#style = this.#kept(this.#styles, tag, {
        parent: attribute(tag, "style:parent-style-name"),
        data: attribute(tag, "style:data-style-name"),
        colour: undefined,
        behind: undefined,
        isRaised: false,
        isStruck: false,
        isHidden: false,
      });
    } else if (this.#style !== undefined) describe(this.#style, name, tag);
  }

  text(text: string): void {
    this.#number?.text(text);
  }

  close(name: string): void {
    if (dataStyles.has(name)) this.#number = undefined;
    else if (name === "style") this.#style = undefined;
    else this.#number?.close(name);
  }

  look(name: string): Look {
    const known = this.#looks.get(name);
    if (known !== undefined) return known;
    const line = this.#line(name);
    const first = <Value>(of: (style: Style) => Value | undefined) =>
      line.map(of).find((value) => value !== undefined);
    const format = this.#numbers.get(first(({ data }) => data) ?? "")?.format(this.#numbers);
    const colour = first((style) => style.colour);
    const look: Look = {
      format: format === undefined ? undefined : printable(format),
      isUnseen: colour !== undefined && colour === (first(({ behind }) => behind) ?? WHITE),
      isRaised: line.some(({ isRaised }) => isRaised),
      isStruck: line.some(({ isStruck }) => isStruck),
      isHidden: line.some(({ isHidden }) => isHidden),
    };
    this.#looks.set(name, look);
    return look;
  }

  /** A style, and those it takes after. */
  #line(name: string): readonly Style[] {
    const line: Style[] = [];
    let at: string | undefined = name;
    while (at !== undefined && line.length < mostParents) {
      const style: Style | undefined = this.#styles.get(at);
      if (style === undefined) break;
      line.push(style);
      at = style.parent;
    }
    return line;
  }

  #kept<Kind>(list: Map<string, Kind>, tag: string, style: Kind): Kind {
    list.set(attribute(tag, "style:name") ?? "", style);
    if (list.size > mostStyles) throw new Stop({ kind: "damaged", part: "list of styles" });
    return style;
  }
}

const dataStyles: ReadonlySet<string> = new Set(
  ["number", "percentage", "currency", "date", "time", "text", "boolean"].map((kind) => `${kind}-style`),
);

function describe(style: Style, name: string, tag: string): void {
  switch (name) {
    case "text-properties":
      style.colour = attribute(tag, "fo:color")?.toLowerCase();
      style.isRaised = attribute(tag, "style:text-position")?.startsWith("super") ?? false;
      style.isStruck = (attribute(tag, "style:text-line-through-style") ?? "none") !== "none";
      return;
    case "table-cell-properties": {
      const behind = attribute(tag, "fo:background-color")?.toLowerCase();
      style.behind = behind === "transparent" ? undefined : behind;
      return;
    }
    case "table-properties":
      style.isHidden = attribute(tag, "table:display") === "false";
      return;
    default:
  }
}
