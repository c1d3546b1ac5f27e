import type { Address } from "@quarterlight/core/workbook";
import { takeProperties } from "../../beside/take-properties.ts";
import { textWithin } from "../../beside/text-within.ts";
import type { TextsBeside } from "../../beside/texts-beside.ts";

/** The texts of an OpenDocument file that stand outside its sheets: headers and footers, charts, properties. */
export function takeTexts(parts: readonly string[], first: Address, beside: TextsBeside): void {
  beside.scan(
    "styles.xml",
    textWithin(HEADERS, (_, text) => beside.add("header or footer", first, text)),
  );
  for (const part of parts.filter((name) => /^Object [^/]+\/content\.xml$/i.test(name))) {
    beside.scan(
      part,
      textWithin(PARAGRAPHS, (_, text) => {
        const isNumber = /^\d{8,}$/.test(text.trim());
        if (isNumber || /\p{L}/u.test(text)) beside.add("chart", first, text, isNumber ? { isNumber } : {});
      }),
    );
  }
  takeProperties("meta.xml", first, beside);
}

const HEADERS = new Set(["header", "footer", "header-left", "footer-left", "header-first", "footer-first"]);
const PARAGRAPHS = new Set(["p"]);
