import { after, before, matchesOf, spanOf } from "../beside.ts";
import type { Span, Subject } from "../recogniser.ts";
import { isWord } from "../words/vocabulary.ts";
import { knownIn, overlaps } from "./known.ts";
import { isFirstName } from "./surname-words.ts";

const CAPITALS =
  /(?<![\p{L}\p{N}_@./'-])(?<first>\p{Lu}{3,}) (?<last>(?:O')?\p{Lu}{3,}(?:-\p{Lu}{3,})?)(?![\p{L}\p{N}_@-])/gu;
/** What people do or have done to them, in small letters: in a heading everything is in capitals. */
const DOES =
  /^(?:,? who\b|,? aged?\b|, \d| (?:says?|said|told|tells|asks?|asked|phoned|rang|called|wrote|visited|complained|came|went|fell|died|moved|lives?|lived|waited|needs?|wants?|has|had|was|is|and (?:her|his|their)) )/u;
const TOLD_OF =
  /\b(?:called|named|name is|letter from|call from|complaint (?:from|by|about)|spoke (?:to|with)|met|asked|told|visited|phoned|rang|by|from|about|client|patient|resident|tenant) $/u;

/** `JEAN MCKAY phoned us`: a first name and no word behind it, both in capitals in a sentence that is not. */
export function namesInCapitals(subject: Subject): readonly Span[] {
  const { text, allowances } = subject;
  const found = matchesOf(text, CAPITALS).filter((match) => {
    const { first = "", last = "" } = match.groups ?? {};
    const { start, end } = spanOf(match);
    const isPublic = allowances.publicPeople.some(
      ({ name }) => name.toLowerCase() === match[0].toLowerCase(),
    );
    const isTold = DOES.test(after(text, end, 20)) || TOLD_OF.test(before(text, start, 30));
    return isTold && !isPublic && isFirstName(titled(first)) && !isWord(titled(last));
  });
  if (found.length === 0) return [];
  const known = knownIn(subject);
  return found
    .map((match) => spanOf(match))
    .filter((span) => !known.some((each) => overlaps(each, span)))
    .map(({ start, end }) => ({ start, end, level: "stop" as const }));
}

function titled(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
