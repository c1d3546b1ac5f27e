import { tidied } from "./identifiers/tidy.ts";

/**
 * A text with its numbers written plainly, however they were typed, so that one reader of numbers reads them all: in rings, as
 * Roman numerals, letter by letter, with accents or letters of another alphabet, and as a trio or a pair. Sentences stay
 * sentences; places in the text do not stay.
 */
export function plainlyWritten(typed: string): string {
  const text = tidied(typed.replaceAll(/[“”„"«»]/gu, " "))
    .text.replaceAll(/./gsu, plainly)
    .normalize("NFC");
  return NAMED.reduce(
    (told, [pattern, number]) => told.replaceAll(pattern, number),
    text.replaceAll(SPACED, joined).replaceAll(MIXED, unmixed).replaceAll(ROMAN, inFigures),
  );
}

/** A letter or figure without rings and accents, of the Latin alphabet where it looks like one of it. */
function plainly(character: string): string {
  if (character <= "\u007f" || FRACTION.test(character)) return character;
  const ring = RINGS.find((first) => character >= first && character < after(first));
  if (ring !== undefined) return String((character.codePointAt(0) ?? 0) - (ring.codePointAt(0) ?? 0) + 1);
  if (MARK.test(character)) return "";
  const small = character.toLowerCase();
  const alike = ALIKE.get(small);
  if (alike !== undefined) return small === character ? alike : alike.toUpperCase();
  if (!/[\p{L}\p{N}]/u.test(character)) return character;
  const bare = character.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  // "⑶" and "⒊" are a figure with signs around it.
  return /\p{No}/u.test(character) && /\d/u.test(bare) ? bare.replaceAll(/[^\d]/gu, "") : bare;
}

const FRACTION = /[¼-¾⅐-⅞]/u;
const MARK = /\p{M}/u;

/** Rings that no plain figure is known for: ten each, from one. */
const RINGS = ["\u2776", "\u2780", "\u278a", "\u24f5"];

function after(first: string): string {
  return String.fromCodePoint((first.codePointAt(0) ?? 0) + 10);
}

/** Letters of other alphabets that look like Latin ones. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  Array.from("аaеeоoрpсcхxуyіiѕsһhтtкkмmнhвbνvοoεeαaιiωwτtłløoıi").reduce<[string, string][]>(
    (pairs, letter, at, all) => (at % 2 === 0 ? [...pairs, [letter, all[at + 1] ?? letter]] : pairs),
    [],
  ),
);

const WORDS =
  "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty";
const WORD = new RegExp(`^(?:${WORDS})$`, "iu");

/** "T h r e e", "t-h-r-e-e": single letters with one sign between them. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:[ .\-_*·|/]\p{L}){2,}(?![\p{L}\p{N}])/gu;

function joined(found: string): string {
  const letters = found.replaceAll(/[^\p{L}]/gu, "");
  return WORD.test(letters) ? letters : found;
}

/** "thr33", "f0ur": figures that stand for letters. */
const MIXED = /(?<![\p{L}\p{N}])(?=\p{L}*\d)(?=\d*\p{L})[\p{L}\d]{3,9}(?![\p{L}\p{N}])/gu;

function unmixed(found: string): string {
  const letters = found
    .replaceAll("0", "o")
    .replaceAll("1", "i")
    .replaceAll("3", "e")
    .replaceAll("5", "s")
    .replaceAll("7", "t");
  return WORD.test(letters) ? letters : found;
}

/** Roman numerals from two to twelve by themselves; "Phase II" and "(iii)" count nothing. */
const ROMAN =
  /(?<!\b(?:phase|part|type|category|class|level|band|stage|schedule|section|annex|grade|act|tier|group|appendix|chapter|volume|table|figure|version|wave|world war|war) )(?<![\p{L}\p{N}.(])(?:i{2,3}|iv|vi{1,3}|ix|xi{0,2})(?![\p{L}\p{N})])/giu;
const ROMANS = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

function inFigures(found: string): string {
  return String(ROMANS.indexOf(found.toLowerCase()));
}

/** Who may be counted by a word that counts: people, or what happens to each of them. */
const WHO =
  "(?:people|persons?|carers?|adults?|child(?:ren)?|patients?|residents?|clients?|tenants?|famil(?:y|ies)|households?|referrals?|admissions?|deaths?|discharges?|cases?|falls|brothers?|sisters?|siblings?|boys?|girls?|men|man|women|woman)";
/** What they did or was done to them, so that the word before it is who. */
const DID =
  "(?:of (?:them|these|those|whom)|was|were|is|are|has|have|had|did|said|went|came|chose|left|\\p{L}{2,}ed)\\b";

/** Words that are themselves a number of people. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:a |one )?half[- ](?:a )?dozen\b(?: of)?/giu, "6"],
  [/\b(?:a|one|the) dozen\b(?: of)?/giu, "12"],
  [/\b(?:a|one|the|this) (?:trio|threesome)\b(?: of)?|\btriplets\b/giu, "3"],
  [/\b(?:the |these )?twins\b/giu, "2"],
  [
    /\b(?:a|one|the|this|just a|only a) (?:pair|couple|duo|twosome)\b(?!(?: of)? (?:weeks?|months?|days?|hours?|minutes?|years?))(?: of)?/giu,
    "2",
  ],
  [/\b(?:a|one|the|this) (?:quartet|foursome)\b(?: of)?/giu, "4"],
  [/\b(?:a|one|the|this) quintet\b(?: of)?/giu, "5"],
  [
    new RegExp(
      `\\b(?:a (?:single|lone|sole|solitary)|(?:the|our|this) (?:only|one|single|lone|sole|solitary)) (?=(?:\\p{L}+ )?${WHO}\\b)`,
      "giu",
    ),
    "1 ",
  ],
  // "Both were brothers", "neither referral"; "both offices" and "both here and there" count nobody.
  [
    new RegExp(
      `\\b(?:both|neither)(?= (?:${DID}|(?:of )?(?:the |our |these |those )?(?:\\p{L}+ )?${WHO}\\b))`,
      "giu",
    ),
    "2",
  ],
  [new RegExp(`\\b(?:(?:only|just) )?a handful(?: of (?=(?:\\p{L}+ )?${WHO}\\b)|(?= ${DID}))`, "giu"), "4 "],
  // "A second came from a GP": so many at least.
  [new RegExp(`\\b(?:a|the) second(?= ${DID})`, "giu"), "2"],
  [new RegExp(`\\b(?:a|the) third(?= (?:was|is|has|had|said|came|went|one)\\b)`, "giu"), "3"],
  [new RegExp(`\\b(?:a|the) fourth(?= (?:was|is|has|had|said|came|went|one)\\b)`, "giu"), "4"],
];
