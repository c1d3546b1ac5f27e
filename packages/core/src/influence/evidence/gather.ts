import { remembering } from "../../workbook/index.ts";
import { CUES, type Cue, foundBy } from "../cues/index.ts";
import type { CellName, IndicatorRow, Said } from "./row.ts";
import { bareTitle, plainText } from "./row.ts";

/** A sign, the words that show it, and why they do. */
type Shown = Pick<Cue, "sign" | "why"> & { readonly words: string };

/** One sign found in the words of a row. */
export type Found = Shown & { readonly cell: CellName; readonly said: Said };

/** Titles too short or too common to say what is counted. */
const SAYS_NOTHING =
  /^(?:[a-z]{0,4}[-_ ]?\d+[a-z]?|(?:quality |performance |local |key |national |service |outcome )*(?:indicators?|measures?|metrics?|kpis?|pis?|outcomes?|targets?|items?|rows?|lines?|tbc|test)(?: (?:no\.?|number|#))?(?: ?[a-z]?\d+[a-z]?)?|untitled|new (?:kpi|indicator)|x+|\?+|-*)$/iu;

export function saysNothing(row: IndicatorRow): boolean {
  return SAYS_NOTHING.test(bareTitle(row)) && plainText(row.definition.text) === "";
}

/** Every sign that the title and the definition show, the title's first; each quoted once. */
export function gather(row: IndicatorRow): readonly Found[] {
  const places: readonly (readonly [CellName, Said, string])[] = [
    ["title", row.title, bareTitle(row)],
    ["definition", row.definition, plainText(row.definition.text)],
  ];
  return places.flatMap(([cell, said, text]) => signsIn(text).map((shown) => ({ ...shown, cell, said })));
}

/** Definitions are longer than headings are. */
const LONGEST = 400;

/** The pane asks the same titles and definitions after every edit. */
const signsIn = remembering(
  (text) =>
    CUES.flatMap((cue): readonly Shown[] => {
      const words = foundBy(cue, text);
      return words === undefined ? [] : [{ sign: cue.sign, words, why: cue.why }];
    }),
  LONGEST,
);
