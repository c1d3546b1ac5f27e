import type { Parts } from "../container/parts.ts";
import { mostCells } from "../limits.ts";
import { Stop } from "../stop.ts";
import { RichText, type TextLook } from "./rich-text.ts";

/** The texts that cells point into, in the file's order, with the looks of those that do not look as their cell does. */
export type SharedTexts = {
  readonly texts: readonly string[];
  readonly looks: ReadonlyMap<number, TextLook>;
};

/** The list of texts that cells point into. Empty where the workbook has none. */
export function textsOf(parts: Parts, name: string | undefined): SharedTexts {
  const texts: string[] = [];
  const looks = new Map<number, TextLook>();
  if (name === undefined) return { texts, looks };
  const rich = new RichText(() => `text ${texts.length + 1} of its part "${name}"`);
  parts.scan(name, {
    open: (element, tag) => rich.open(element, tag),
    text: (text) => rich.text(text),
    close: (element) => {
      rich.close(element);
      if (element !== "si") return;
      const { text, look } = rich.take();
      if (look !== "cell's") looks.set(texts.length, look);
      if (texts.push(text) > mostCells) {
        throw new Stop({ kind: "tooMany", what: "texts", sheet: name, limit: mostCells });
      }
    },
  });
  return { texts, looks };
}
