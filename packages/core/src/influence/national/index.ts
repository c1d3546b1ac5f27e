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
  const key = keyOf(row);
  const measure = NATIONAL.find(({ code, title: words }) =>
    code === "" ? words.test(title) : nationalKey(code) === key && words.test(title),
  );
  const found = measure?.title.exec(title) ?? undefined;
  return measure === undefined || found === undefined
    ? undefined
    : { measure, words: wholeWords(title, found) };
}

/** The national measures of a row's code, where its title agrees with none of the family: a code given to something else. */
export function anotherTitle(row: IndicatorRow): readonly NationalMeasure[] {
  const key = keyOf(row);
  const ofCode = NATIONAL.filter(({ code }) => code !== "" && nationalKey(code) === key);
  const title = bareTitle(row);
  // A family may number its measures otherwise in another list: what counts is whether the title is one of its own.
  const family = new Set(ofCode.map(({ family: each }) => each));
  const isOfFamily = NATIONAL.some(({ family: each, title: words }) => family.has(each) && words.test(title));
  return title === "" || isOfFamily ? [] : ofCode;
}

/** The code of its own cell, else the one that stands before the title. */
function keyOf({ code, title }: IndicatorRow): string {
  const own = plainText(code.text);
  const before = /^(?<code>[A-Z]{1,4}[- ]?\d{1,2}[a-e]?)[:.)]? /u.exec(plainText(title.text))?.groups?.[
    "code"
  ];
  return nationalKey(own === "" ? (before ?? "") : own);
}

export { type NationalMeasure, nationalKey } from "./measure.ts";
export { NATIONAL } from "./table.ts";
