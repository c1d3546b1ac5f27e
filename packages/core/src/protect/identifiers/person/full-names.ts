import { after, before, matchesOf } from "../beside.ts";
import { isOfOfficers } from "../headings.ts";
import type { Span, Subject } from "../recogniser.ts";
import { isWord } from "../words/vocabulary.ts";
import { knownIn, overlaps } from "./known.ts";
import {
  CAPITAL,
  INITIAL,
  PARTICLE,
  isAmbiguous,
  isGiven,
  isNameLike,
  isSurnameShaped,
  withoutPossessive,
} from "./name-shape.ts";
import { STAFF } from "./roles.ts";
import { isFirstName, isSurnameAndWord } from "./surname-words.ts";
import { toneOf } from "./tone.ts";

const POSSESSIVE = "(?:'s|')?";
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}_@./'-])(?:(?:${CAPITAL})${POSSESSIVE}|${INITIAL})(?: ?(?:(?<= )(?:${CAPITAL})${POSSESSIVE}|(?<=[ .])${INITIAL}|(?<= )${PARTICLE}(?= ))){1,7}(?![\\p{L}\\p{N}_@-])`,
  "gu",
);
const SAYS =
  /^(?:,? (?:who|aged?|\d{1,3}\b)| (?:says?|said|told|tells|asked|asks|thinks?|felt|feels|wrote|writes|lives?|lived|moved|lost|has|had|was|is|and (?:her|his|their)|never|died|fell|joined|came|went|takes?|needs?|wants?|waited|shouted|holding|sitting|standing|smiling|walking|with (?:her|his)|at (?:home|her|his)|in (?:her|his)|from|of|helped|did|made|got|gave|rang|phoned|visited|started|became|turned|loves?|enjoys?|remembers?|\())\b/u;
const TOLD_BEFORE =
  /\b(?:i'm|i am|my name is|name is|name's|named|called|placement of|letter from|call from|complaint (?:from|by|about)|ask|asked|spoke (?:to|with)|speak to|meet|met|told|visited|seen by|case of|daughter of|son of|wife of|husband of|mother of|father of|carer for|cared for|death of|family of|funeral of|by|with|re|regarding|for|from|about|and|client|patient|resident|pupil|tenant|hi|hello|dear|yours sincerely,?|signed,?|regards,?|story of|photo(?:graph)? of|picture of|thanks to|thank you,? (?:to )?|emailed|phoned|rang|referred|discharged|admitted|that)[ \n]$|\b(?:pt|patient|client|resident|service user|tenant|pupil|carer|re|name)\s?[:-] ?$/iu;
const PLACED = /\b(?:in|at|near|to|towards|around|across|on|of|through|between|beyond|outside) (?:the )?$/i;
const PLACE_FIRST =
  /^(?:Glen|Loch|Lough|Port|Isle|Ben|Beinn|Mount|Saint|Upper|Lower|North|South|East|West|Wester|Easter|Nether|Little|Great|New|Old|Bridge|Kirk|Fort|Castle|Cairn|Inner|Outer|Mid|Strath|Inver|Point|Bay|Dun|River|Sound|Firth|Lake|Na|An|Milton|Mains|Burn|Rothes|Bishop|Abbots|Monks)$/;
const PUBLIC_BEFORE =
  /\b(?:councillor|cllr|baillie|bailie|provost|lord|lady|baroness|minister|cabinet secretary|first minister|prime minister|convener|sheriff|mp|msp|the (?:late )?(?:king|queen)|saint|st|professor sir|sir|dame|poet|author|singer|artist|composer|architect)\s$/i;
const PUBLIC_BEHIND =
  /^,? \(?(?:msps?|mps?|mep|obe|mbe|(?:the )?(?:chair(?:man|woman|person)?|convener|vice[- ]chair|leader) of (?:the )?(?:council|integration|board|ijb|committee)|cabinet secretary|first minister|minister)\b/i;
const OFFICE_BEHIND =
  /^,? \(?(?:chief officer|chief executive|chief finance officer|chief social work officer|director|medical director|nurse director|head of|chair|convener|independent chair|section 95|clinical director|executive)\b/i;
const BODY_BEHIND =
  /^(?:'s|')? (?:\p{Lu}\p{Ll}+ )?(?:ward|wing|centre|hospital|hospice|house|court|clinic|practice|surgery|street|road|way|trust|foundation|fund|award|prize|scheme|project|programme|report|review|inquiry|commission|index|scale|score|test|tool|protocol|law|act|rule|principle|method|model|method|syndrome|disease|palsy|chorea|suite|room|hall|school|academy|university|college|institute|library|museum|gallery|park|garden|gardens|lecture|cup|trophy|memorial|unit|lodge|building|place|walking group|path|trail|bridge|band|choir|theatre|society|association|charity)\b/iu;

/** Full names: two capitalised words and more of which one speaks for a name, and none for a place or a body. */
export function fullNames(subject: Subject): readonly Span[] {
  const known = knownIn(subject);
  return matchesOf(subject.text, RUN).flatMap((match) =>
    nameIn(subject, { start: match.index, end: match.index + match[0].length }, known),
  );
}

type Token = Span & { readonly word: string };

function nameIn(subject: Subject, run: Span, known: readonly Span[]): readonly Span[] {
  const { text } = subject;
  const tokens = tokensOf(text, run);
  const free = tokens.map((token) => !known.some((span) => overlaps(span, token)));
  // What is known breaks a run, and what touches a known body is part of it; but a first name before a place is somebody's.
  if (free.includes(false)) return beforeAPlace(text, tokens, known);
  const from = tokens.findIndex((token, at) => isStart(token, tokens[at + 1]));
  if (from === -1) return [];
  const name = tokens.slice(from);
  const last = name.at(-1);
  const first = name[0];
  if (first === undefined || last === undefined || name.length < 2) return [];
  const end = name.findIndex((token, at) => at > 0 && isEnd(token));
  const kept = end === -1 ? name : name.slice(0, end);
  const final = kept.at(-1);
  if (end === 1 && name.length === 2) return beforeAWord(subject, first, last);
  if (final === undefined || kept.length < 2 || kept.every(({ word }) => isInitial(word))) return [];
  // A word of the world behind a name makes a body of it: Jean Armour Ward, Robertson Trust.
  if (end !== -1 && !isGiven(first.word)) return [];
  if (end !== -1 && BODY_BEHIND.test(` ${name[end]?.word ?? ""}`)) return [];
  return judged(subject, kept, { start: first.start, end: final.end });
}

function tokensOf(text: string, { start, end }: Span): readonly Token[] {
  const pattern = new RegExp(`${INITIAL}|[^\\s.]+`, "gu");
  return matchesOf(text.slice(start, end), pattern).map((match) => ({
    word: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** `Morag Blackburn`, where Blackburn is a declared place: a person decides. */
function beforeAPlace(text: string, tokens: readonly Token[], known: readonly Span[]): readonly Span[] {
  const place = tokens.at(-1);
  const ahead = tokens.slice(0, -1);
  const given = ahead.slice(ahead.findLastIndex(({ word }) => !isFirstName(word) && !isInitial(word)) + 1)[0];
  if (place === undefined || given === undefined || !isFirstName(given.word)) return [];
  const isPlace = known.some(
    ({ start, end }) => start === place.start && text.slice(start, end) === withoutPossessive(place.word),
  );
  const isOfABody =
    BODY_BEHIND.test(after(text, place.end, 60)) || OF_A_BODY.test(before(text, given.start, 12));
  if (!isPlace || isOfABody || known.some((span) => overlaps(span, given))) return [];
  return [{ start: given.start, end: place.end, level: "eye" }];
}

/** `Isla Walker`: a surname that is a word too. Beside what somebody says or does it is a name, else a person decides. */
function beforeAWord({ text, allowances }: Subject, given: Token, surname: Token): readonly Span[] {
  const tail = after(text, surname.end, 60);
  const lead = before(text, given.start, 60);
  if (!isFirstName(given.word) || !isSurnameAndWord(surname.word)) return [];
  if (
    BODY_BEHIND.test(tail) ||
    OF_MANY.test(tail) ||
    OF_A_BODY.test(lead) ||
    PUBLIC_BEFORE.test(lead) ||
    PUBLIC_BEHIND.test(tail)
  )
    return [];
  const whole = withoutPossessive(text.slice(given.start, surname.end)).toLowerCase();
  if (allowances.publicPeople.some(({ name }) => name.toLowerCase() === whole)) return [];
  const level = SAYS.test(tail) && !OFFICE_BEHIND.test(tail) && toneOf(text) !== "good" ? "stop" : "eye";
  return [{ start: given.start, end: surname.end, level }];
}

/** `Lewis North locality`, `Keith Young people`: the word is of what follows. */
const OF_MANY =
  /^[- ](?:people|persons?|adults?|carers?|men|women|mothers?|families|stays?|terms?|breaks?|care|and minority|incomes?|pay|levels?|areas?|locality|localities|clusters?|services?|teams?|hubs?|coast|side|day)\b/i;

function isInitial(word: string): boolean {
  return /^\p{Lu}\.$/u.test(word);
}

const OF_A_BODY = /\b(?:Royal|Queen|King|Prince|Princess|Saint|St\.?|Glen|Loch|Ben|Port|Fort|Mount) $/;

/** A name starts with a given name, an initial, or a word that is no word of the world. */
function isStart({ word }: Token, next: Token | undefined): boolean {
  if (next === undefined) return false;
  if (isInitial(word)) return true;
  if (word.endsWith("'s")) return false;
  if (isGiven(word)) return !isAmbiguous(word) || isNameLike(next.word);
  return !isWord(word) && !PLACE_FIRST.test(word) && isNameLike(word);
}

function isEnd({ word }: Token): boolean {
  return !new RegExp(`^(?:${PARTICLE}|${INITIAL})$`, "u").test(word) && !isNameLike(word);
}

function judged(subject: Subject, tokens: readonly Token[], span: Span): readonly Span[] {
  const { text, field, allowances } = subject;
  const [first, ...rest] = tokens.map(({ word }) => word);
  if (first === undefined || rest.length === 0) return [];
  const tail = after(text, span.end, 60);
  const lead = before(text, span.start, 60);
  if (BODY_BEHIND.test(tail)) return [];
  if (tokens.some(({ word }) => /(?:'s|')$/.test(word)) && BODY_BEHIND.test(tail)) return [];
  const bare = withoutPossessive(text.slice(span.start, span.end)).toLowerCase();
  if (allowances.publicPeople.some(({ name }) => name.toLowerCase().includes(bare))) return [];
  if (PUBLIC_BEFORE.test(lead) || PUBLIC_BEHIND.test(tail)) return [];
  const isPseudonym = allowances.pseudonyms.some(({ name }) => name.toLowerCase() === first.toLowerCase());
  const isLikely = isPseudonym || isGiven(first) || rest.some(isSurnameShaped) || isInitial(first);
  const isTold =
    SAYS.test(tail) || TOLD_BEFORE.test(lead) || /'s?$/.test(rest.at(-1) ?? "") || isStaffBefore(lead);
  if (!isLikely && PLACED.test(lead)) return [];
  // A surname that ends as places do is no place behind a first name, but it may be one: a person decides.
  if (
    isLikely &&
    !isTold &&
    PLACED.test(lead) &&
    rest.every((word) => !isSurnameShaped(word)) &&
    isPlaceOf(rest)
  )
    return isGiven(first) ? [{ ...span, level: "eye" }] : [];
  if (!isLikely && !isTold && !isOwnWords(field.where)) return [];
  if (!isLikely && tail.trim() === "" && /^(?:title|heading)$/.test(field.where)) return [];
  return [{ ...span, level: levelOf(subject, lead, tail, isLikely) }];
}

function levelOf(
  { text, field, heading }: Subject,
  lead: string,
  tail: string,
  isLikely: boolean,
): "stop" | "eye" {
  if (field.where === "property" || (field.where === "cell" && isOfOfficers(heading))) return "eye";
  if (
    OFFICE_BEHIND.test(tail) ||
    /\b(?:chief officer|chief executive|director|head of [\p{L} ]+|chair|lead|manager|author|approved by|signed off by|prepared by),?:? $/iu.test(
      lead,
    )
  )
    return "eye";
  if (toneOf(text) === "good" && isThanked(lead, tail)) return "eye";
  return isLikely || SAYS.test(tail) || TOLD_BEFORE.test(lead) ? "stop" : "eye";
}

/** Praised as staff: thanks go to them, or a role, a ward or a team stands beside the name. */
function isThanked(lead: string, tail: string): boolean {
  return (
    isStaffBefore(lead) ||
    /\b(?:thanks?|thank you|praise|kudos|shout[- ]?out|well done|credit|grateful|appreciat\w+|award\w*)\b[^.!?\n]{0,40}$/i.test(
      lead,
    ) ||
    new RegExp(
      `^,? (?:and (?:all|everyone|the (?:team|staff|nurses))|(?:the|our|my|a|your) (?:\\p{L}+ )?${STAFF}|(?:in|on|at|of|from) (?:the )?(?:ward|reception|team|clinic|a&e|unit|hub|surgery))`,
      "iu",
    ).test(tail)
  );
}

function isStaffBefore(lead: string): boolean {
  return new RegExp(`\\b${STAFF},? $`, "i").test(lead);
}

function isOwnWords(where: string): boolean {
  return /^(?:story|feedback|quote|alt text|note)$/.test(where);
}

/** "in Alexander Parkview" may be a place by its ending. */
function isPlaceOf(rest: readonly string[]): boolean {
  return rest.some((word) =>
    /(?:view|park|field|side|bank|hill|ton|burn|wood|gate|brae|moor|ness|mouth|haven|dale|ville|shire)$/i.test(
      word,
    ),
  );
}
