import { type IndicatorRow, bareTitle, plainText } from "../evidence/row.ts";
import { wholeWords } from "../cues/index.ts";
import { type NationalMeasure, nationalKey } from "./measure.ts";
import { NATIONAL } from "./table.ts";

/** A national measure that a row is, with the words of its title that say so. */
export type National = { readonly measure: NationalMeasure; readonly words: string };

/**
 * The national measure of a row's code where its title agrees, else none: one code is another body's own indicator in
 * the next workbook.
 */
export function nationalOf(row: IndicatorRow): National | undefined {
  const title = bareTitle(row);
  const own = keyOf(row);
  const measure = KEYED.find(
    ({ key, measure: { title: words } }) => (key ?? own) === own && words.test(title),
  )?.measure;
  const found = measure?.title.exec(title) ?? undefined;
  return measure === undefined || found === undefined
    ? undefined
    : { measure, words: wholeWords(title, found) };
}

/**
 * The national measures of a row's code, where its title is of something else: it agrees with none of the family, nor has it
 * a word in common with them. A title in plainer words than the national one is no contradiction.
 */
export function anotherTitle(row: IndicatorRow): readonly NationalMeasure[] {
  const own = keyOf(row);
  const ofCode = KEYED.flatMap(({ measure, key }) => (key === own ? [measure] : []));
  if (ofCode.length === 0) return [];
  const title = bareTitle(row);
  // A family may number its measures otherwise in another list: what counts is whether the title is one of its own.
  const family = new Set(ofCode.map(({ family: each }) => each));
  const isOfFamily = NATIONAL.some(({ family: each, title: words }) => family.has(each) && words.test(title));
  const told = tellingWords(title);
  const isSaidOtherwise = ofCode.some(({ meaning, holds }) =>
    [...tellingWords(`${meaning} ${holds}`)].some((word) => told.has(word)),
  );
  return title === "" || isOfFamily || isSaidOtherwise ? [] : ofCode;
}

/** The beginnings of the words that tell one measure from another: "readm", "hospi", "28". */
function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}|\d{2,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, 5)));
}

const COMMON =
  /^(?:people|persons?|adults?|numbers?|percent(?:age)?|proportion|rates?|total|days?|weeks?|months?|years?|within|with|their|that|they|when|were|from|than|this|population|100|000)$/u;

/** The code of its own cell, else the one that stands before the title. */
function keyOf({ code, title }: IndicatorRow): string {
  const own = plainText(code.text);
  const before = /^(?<code>[A-Z]{1,4}[- ]?\d{1,2}[a-e]?)[:.)]? /u.exec(plainText(title.text))?.groups?.[
    "code"
  ];
  return nationalKey(own === "" ? (before ?? "") : own);
}

/** Each measure with its code made comparable; one without a code is known by its title alone. */
const KEYED = NATIONAL.map((measure) => ({
  measure,
  key: measure.code === "" ? undefined : nationalKey(measure.code),
}));

export { type NationalMeasure, nationalKey } from "./measure.ts";
export { NATIONAL } from "./table.ts";
