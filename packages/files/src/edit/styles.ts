import { isDateFormat } from "@quarterlight/core/workbook";
import { attributeIn, withAttribute } from "./attributes.ts";

/** Excel's own short date, which follows the computer: 03/11/2025. */
const SHORT_DATE = 14;
const BUILT_IN_DATES: ReadonlySet<number> = new Set([14, 15, 16, 17, 22]);

/** The looks of a workbook's cells. A look that shows days is added where there is none. */
export class Styles {
  #xml: string;
  readonly #dates = new Map<number, number>();
  isChanged = false;

  constructor(xml: string) {
    this.#xml = xml;
  }

  get xml(): string {
    return this.#xml;
  }

  /** The look that is the same as another, but shows a day. Nothing where the file keeps no looks at all. */
  asDate(look: number | undefined): number | undefined {
    const [list = ""] = /<cellXfs\b[\s\S]*?<\/cellXfs>/.exec(this.#xml) ?? [];
    const looks = [...list.matchAll(/<xf\b[^>]*?\/>|<xf\b[^>]*>[\s\S]*?<\/xf>/g)].map(([xf]) => xf);
    const own = looks[look ?? 0];
    if (own === undefined) return look;
    if (this.#isDate(own)) return look ?? 0;
    const known = this.#dates.get(look ?? 0);
    if (known !== undefined) return known;
    const fresh = own.replace(/^<xf\b[^>]*>/, (tag) =>
      withAttribute(withAttribute(tag, "numFmtId", String(SHORT_DATE)), "applyNumberFormat", "1"),
    );
    const [opening = ""] = /^<cellXfs\b[^>]*>/.exec(list) ?? [];
    const body = list.slice(opening.length, -"</cellXfs>".length);
    const counted = withAttribute(opening, "count", String(looks.length + 1));
    this.#xml = this.#xml.replace(list, () => `${counted}${body}${fresh}</cellXfs>`);
    this.isChanged = true;
    this.#dates.set(look ?? 0, looks.length);
    return looks.length;
  }

  #isDate(xf: string): boolean {
    const id = Number(attributeIn(/^<xf\b[^>]*>/.exec(xf)?.[0] ?? "", "numFmtId") ?? 0);
    if (BUILT_IN_DATES.has(id)) return true;
    const format = this.#xml
      .match(/<numFmt\b[^>]*>/g)
      ?.find((tag) => Number(attributeIn(tag, "numFmtId")) === id);
    return format !== undefined && isDateFormat(attributeIn(format, "formatCode") ?? "");
  }
}
