import { isAmbiguous, isGiven, withoutPossessive } from "./name-shape.ts";

/** Surnames common in Scotland that are also ordinary words or places, and not what homes, wards and streets are called. */
const SURNAMES: ReadonlySet<string> = new Set(
  "young walker miller wood black white green king hill stirling cook muir boyd love low cross parker ford good guild little long lord north porter read short small speed strong turner west banks brook brooks woods fields kirk barr carr galloway lanark paisley sutherland winter summers bond best rich waters baker farmer fisher forester judge shepherd slater wheeler grant may law perth falkirk elgin leith moray nairn dunbar".split(
    " ",
  ),
);

export function isSurnameAndWord(word: string): boolean {
  return SURNAMES.has(withoutPossessive(word).toLowerCase());
}

/** Whether a word is a first name, and neither a word nor one that hospitals, parks and cities bear. */
export function isFirstName(word: string): boolean {
  return !/'s?$/.test(word) && isGiven(word) && !isAmbiguous(word) && !BORNE.has(word.toLowerCase());
}

const BORNE: ReadonlySet<string> = new Set(
  "victoria alexandra elizabeth margaret florence albert".split(" "),
);
