import { attribute, flag, wholeNumber } from "../markup/attribute.ts";

/** A number format being put together from the elements of a data style, as Excel would write it. */
export class NumberStyle {
  readonly kind: string;
  #format = "";
  #isTruncated: boolean;
  #collects: "text" | "symbol" | undefined;
  #text = "";
  /** Other styles for some values, by their conditions. */
  readonly #maps: { readonly condition: string; readonly style: string }[] = [];

  constructor(kind: string, tag: string) {
    this.kind = kind;
    this.#isTruncated = attribute(tag, "number:truncate-on-overflow") !== "false";
  }

  open(name: string, tag: string): void {
    if (name === "map") {
      const style = attribute(tag, "style:apply-style-name");
      if (style !== undefined && this.#maps.length < mostSections) {
        this.#maps.push({ condition: attribute(tag, "style:condition") ?? "", style });
      }
    } else if (name === "text" || name === "currency-symbol") {
      this.#collects = name === "text" ? "text" : "symbol";
      this.#text = "";
    } else this.#format += this.#element(name, tag);
  }

  text(text: string): void {
    if (this.#collects !== undefined && this.#text.length < longestText) this.#text += text;
  }

  close(name: string): void {
    if (name !== "text" && name !== "currency-symbol") return;
    const isPercent = this.kind === "percentage-style";
    this.#format += isPercent ? this.#text.split("%").map(literal).join("%") : literal(this.#text);
    this.#collects = undefined;
  }

  /** The whole format, with those of other styles for positive and negative values; undefined for General. */
  format(others: ReadonlyMap<string, NumberStyle>): string | undefined {
    if (this.kind === "text-style" && this.#maps.length === 0) return "@";
    const sections = this.#maps
      .toSorted((a, b) => Number(a.condition.includes("<")) - Number(b.condition.includes("<")))
      .flatMap(({ style }) => others.get(style)?.own ?? []);
    const whole = [...sections, this.own].join(";");
    return whole === "General" || whole === "" || whole.length > longestFormat ? undefined : whole;
  }

  /** The format without those of other styles. */
  get own(): string {
    return this.#format;
  }

  #element(name: string, tag: string): string {
    const isLong = attribute(tag, "number:style") === "long";
    switch (name) {
      case "number":
        return number(tag);
      case "scientific-number":
        return `${number(tag)}E+00`;
      case "fraction":
        return "# ?/?";
      case "day":
        return isLong ? "dd" : "d";
      case "month":
        return (flag(tag, "number:textual") ? "mmm" : "m") + (isLong ? "m" : "");
      case "year":
        return isLong ? "yyyy" : "yy";
      case "day-of-week":
        return isLong ? "dddd" : "ddd";
      case "hours":
        return this.#isTruncated ? (isLong ? "hh" : "h") : "[h]";
      case "minutes":
        return isLong ? "mm" : "m";
      case "seconds": {
        const places = placesIn(tag, "number:decimal-places");
        return (isLong ? "ss" : "s") + (places > 0 ? `.${"0".repeat(places)}` : "");
      }
      case "am-pm":
        return "AM/PM";
      case "text-content":
        return "@";
      default:
        return "";
    }
  }
}

const mostSections = 3;
const mostPlaces = 30;
const longestText = 100;
const longestFormat = 255;

/** Decimal places, whole digits and commas between thousands. Without any of them it is General. */
function number(tag: string): string {
  const given = wholeNumber(tag, "number:decimal-places");
  const least = Math.max(0, Math.min(mostPlaces, wholeNumber(tag, "number:min-integer-digits") ?? 0));
  const isGrouped = flag(tag, "number:grouping");
  if (given === undefined && !isGrouped && least <= 1) return "General";
  const places = placesIn(tag, "number:decimal-places");
  const certain = Math.min(places, wholeNumber(tag, "number:min-decimal-places") ?? places);
  const decimals = "0".repeat(Math.max(0, certain)) + "#".repeat(places - Math.max(0, certain));
  const whole = "0".repeat(least) || "#";
  return (isGrouped ? `#,##${whole}` : whole) + (decimals === "" ? "" : `.${decimals}`);
}

function placesIn(tag: string, name: string): number {
  return Math.max(0, Math.min(mostPlaces, wholeNumber(tag, name) ?? 0));
}

/** Words within a format: marks that stand for themselves as they are, others within quotation marks. */
function literal(text: string): string {
  return /^[ $£€\-+/():,.]*$/.test(text) ? text : `"${text.replaceAll('"', "")}"`;
}
