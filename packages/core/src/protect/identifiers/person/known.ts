import { matchesOf } from "../beside.ts";
import type { Span, Subject } from "../recogniser.ts";

/** Bodies, schemes and conditions that bear somebody's name. */
const BODIES =
  /\b(?:Marie Curie|Sue Ryder|Leonard Cheshire|Joseph Rowntree|Andrew Carnegie|Mary Seacole|Florence Nightingale|Robert Burns|Anthony Nolan|Ronald McDonald|Carr Gomm|Simon Community|Helen Keller|Elsie Inglis|Robert Gordon|Heriot[- ]Watt|Mary Stevens|Thomas Coram|Toni Giugliano|John Muir|Queen (?:Elizabeth|Margaret|Victoria|Mary)|King (?:Charles|George|James|Edward)|Prince (?:William|Charles|Edward)|Princess (?:Royal|Alexandra|Margaret|Anne)|Duke of [A-Z]\w+|Lewy Body|Guillain[- ]Barr[eé]|Charcot[- ]Marie[- ]Tooth|Ehlers[- ]Danlos|Creutzfeldt[- ]Jakob|Wernicke[- ]Korsakoff|Prader[- ]Willi|Down'?s Syndrome|St\.? [A-Z]\w+(?:'s)?|Saint [A-Z]\w+)\b/gu;

/** What is asked for by each kind of name of the same subject. */
const knownBefore = new WeakMap<Subject, readonly Span[]>();

/** Spans of the text that are known to be nobody: what was declared, and bodies named after people. */
export function knownIn(subject: Subject): readonly Span[] {
  const known = knownBefore.get(subject) ?? knownSpans(subject);
  knownBefore.set(subject, known);
  return known;
}

function knownSpans({ text, allowances }: Subject): readonly Span[] {
  const declared = [
    ...allowances.places,
    ...allowances.services,
    ...allowances.addresses.map((each) => each.split(",")[0] ?? each),
    ...allowances.publicPeople.map(({ name }) => name),
    ...(allowances.organisation === "" ? [] : [allowances.organisation]),
  ];
  const bodies = matchesOf(text, BODIES).map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return [...bodies, ...declared.flatMap((phrase) => placesOf(text, phrase))];
}

function placesOf(text: string, phrase: string): readonly Span[] {
  if (phrase === "") return [];
  const low = text.toLowerCase();
  const wanted = phrase.toLowerCase();
  const spans: Span[] = [];
  for (let at = low.indexOf(wanted); at !== -1; at = low.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!isLetter(low.charAt(at - 1)) && !isLetter(low.charAt(end))) spans.push({ start: at, end });
  }
  return spans;
}

function isLetter(character: string): boolean {
  return /^[\p{L}-]$/u.test(character);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
