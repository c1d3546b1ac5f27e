import type { Parts } from "../container/parts.ts";
import { mostCells } from "../limits.ts";
import { Stop } from "../stop.ts";
import { RichText } from "./rich-text.ts";

/** The list of texts that cells point into, in the file's order. Empty where the workbook has none. */
export function textsOf(parts: Parts, name: string | undefined): readonly string[] {
  const texts: string[] = [];
  if (name === undefined) return texts;
  const rich = new RichText(() => `text ${texts.length + 1} of its part "${name}"`);
  parts.scan(name, {
    open: (element, tag) => rich.open(element, tag),
    text: (text) => rich.text(text),
    close: (element) => {
      rich.close(element);
      if (element !== "si") return;
      if (texts.push(rich.take()) > mostCells) {
        throw new Stop({ kind: "tooMany", what: "texts", sheet: name, limit: mostCells });
      }
    },
  });
  return texts;
}
