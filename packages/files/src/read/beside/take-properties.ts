import type { Address } from "@quarterlight/core/workbook";
import { attribute } from "../markup/attribute.ts";
import type { TextsBeside } from "./texts-beside.ts";

/** What a file's properties say, each under its own name; times and counts are left out. */
export function takeProperties(part: string, at: Address, beside: TextsBeside): void {
  const path: string[] = [];
  let own: string | undefined;
  let text = "";
  beside.scan(part, {
    open: (name, tag) => {
      path.push(name);
      text = "";
      // A property that somebody made: `name` in Excel, `meta:name` in LibreOffice.
      if (name === "property" || name === "user-defined") {
        own = attribute(tag, "name") ?? attribute(tag, "meta:name");
        beside.add("property", at, own ?? "");
      }
    },
    text: (piece) => {
      text += piece;
    },
    close: (name) => {
      const isWords = !path.some((each) => ABOUT_THE_FILE.has(each)) && !NO_WORDS.test(text.trim());
      path.pop();
      if (isWords) beside.add("property", at, text, { heading: own ?? name });
      if (name === "property" || name === "user-defined") own = undefined;
      text = "";
    },
  });
}

/** What programs write of themselves, and lists of the sheets, whose names are looked at where they stand. */
const ABOUT_THE_FILE = new Set([
  "Application",
  "AppVersion",
  "HeadingPairs",
  "TitlesOfParts",
  "generator",
  "editing-duration",
  "language",
]);

const NO_WORDS = /^(?:\d{0,7}|\d{1,7}\.\d+|\d{4}-\d\d-\d\d[T\d:.Z+-]*|true|false)$/;
