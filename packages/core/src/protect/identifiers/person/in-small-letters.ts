import { after, before, matchesOf } from "../beside.ts";
import type { Span, Subject } from "../recogniser.ts";
import { isWord } from "../words/vocabulary.ts";
import { knownIn, overlaps } from "./known.ts";
import { isFirstName } from "./surname-words.ts";

/** Each word in small letters with the one behind it, which is looked at in its turn. */
const PAIR =
  /(?<![\p{L}\p{N}_@./'-])(?<first>\p{Ll}{3,})(?= (?<last>(?:o')?\p{Ll}{3,}(?:-\p{Ll}{3,})?)(?![\p{L}\p{N}_@-]))/gu;
/** What tells of one person: who they are in a record, their age, or what they said, did and have. */
const TELLS =
  /^(?:[,;:]? \(?(?:chi\b|dob\b|d\.o\.b|date of birth\b|nhs (?:no|number)\b|born\b|aged?\b|who\b|\d)|'s\b| (?:says?|said|told|tells|asks?|asked|phoned|rang|called|wrote|visited|complained|came|went|fell|died|moved|lives?|lived|waited|needs?|wants?|has|had|was|is|at \d|and (?:her|his|their)) )/u;
const TOLD_OF =
  /\b(?:called|named|name is|letter from|call from|complaint (?:from|by|about)|spoke (?:to|with)|met|asked|told|visited|phoned|rang|client|patient|resident|tenant|carer|pt)[ :]{1,2}$/u;

/** `jean mckay, chi ends 1233`: a first name before what is no word, both in small letters, where somebody is told of. */
export function namesInSmallLetters(subject: Subject): readonly Span[] {
  const { text, allowances } = subject;
  const spans = matchesOf(text, PAIR).flatMap(({ index, groups }) => {
    const { first = "", last = "" } = groups ?? {};
    if (!isFirstName(first) || isWord(last)) return [];
    const end = index + first.length + 1 + last.length;
    const isTold = TELLS.test(after(text, end, 24)) || TOLD_OF.test(before(text, index, 30));
    const whole = text.slice(index, end);
    const isPublic = allowances.publicPeople.some(({ name }) => name.toLowerCase() === whole);
    return isTold && !isPublic ? [{ start: index, end, level: "stop" as const }] : [];
  });
  if (spans.length === 0) return spans;
  const known = knownIn(subject);
  return spans.filter((span) => !known.some((each) => overlaps(each, span)));
}
