import { after, before, matchesOf } from "../beside.ts";
import type { Span, Subject } from "../recogniser.ts";
import { knownIn, overlaps } from "./known.ts";
import { CAPITAL, isGiven, isNameLike, withoutPossessive } from "./name-shape.ts";
import { RELATION, STAFF } from "./roles.ts";
import { toneOf } from "./tone.ts";

const NAME = `(?<name>(?:${CAPITAL})(?:'s|')?(?: (?:${CAPITAL})(?:'s|')?){0,2})`;
const LINK =
  "(?:,? (?:who is |is |was )?(?:also )?(?:called|named|known as|nicknamed)|,|:| -|'s name is| is| was)?";
const RELATED = new RegExp(`(?<![\\p{L}-])(?<who>${RELATION})(?<link>${LINK}) \\(?${NAME}`, "dgiu");
const BEHIND = new RegExp(
  `(?<![\\p{L}-])${NAME},? (?:\\(|is |was )?(?:my|his|her|their|our|the) (?:\\p{L}+ )?${RELATION}\\b`,
  "dgu",
);
const YOUNG = new RegExp(
  `(?<![\\p{L}-])${NAME}(?:, (?:aged? )?| \\((?:aged? )?)(?<age>\\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?=[,).;]|$|-year)`,
  "dgu",
);
const YEAR_OLD = new RegExp(
  `\\b(?:\\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[ -](?:year|month|week|day)[ -]old,? (?:(?:boy|girl|baby|twin),? )?${NAME}`,
  "dgiu",
);
const NICKNAME = new RegExp(`(?<![\\p{L}-])(?<name>(?:Wee|Big|Auld|Old|Young) (?:${CAPITAL})(?:'s)?)`, "dgu");
const STAFFED = new RegExp(`(?<![\\p{L}-])${STAFF}(?:,| called| named)? \\(?${NAME}`, "dgiu");
const BARE = new RegExp(
  `(?<![\\p{L}-])${NAME}(?=(?: at| on| from| in)? (?:(?:the )?(?:reception|desk|front desk|ward|office|clinic|phone)|was|is|were|never|shouted|ignored|refused|told|hurt|laughed|has|had|kept|made|forgot|just|didn't|wouldn't))`,
  "dgu",
);
const LITTLE = new RegExp(`\\b(?:baby|wee|little|young|toddler|pupil|schoolboy|schoolgirl) ${NAME}`, "dgu");
const MY_NAME = new RegExp(
  `\\b(?:[Mm]y name is|[Mm]y name's|[Ss]igned,?|[Yy]ours,?|[Rr]egards,?|[Hh]er (?:real )?name is|[Hh]is (?:real )?name is|[Rr]eal name:?) ${NAME}`,
  "dgu",
);
/** What every text has in which a dear form matches. */
export const NEEDS: ReadonlyMap<RegExp, RegExp> = new Map([
  [RELATED, new RegExp(RELATION, "iu")],
  [BEHIND, /(?:my|his|her|their|our|the) /u],
  [YEAR_OLD, /(?:year|month|week|day)[ -]old/iu],
]);

/** Bare names: of children, relatives, neighbours and criticised staff, and a pseudonym outside its own story. */
export function bareNames(subject: Subject): readonly Span[] {
  const { text, field } = subject;
  const known = knownIn(subject);
  const isPoor = toneOf(text) === "poor";
  const forms: readonly RegExp[] = [
    RELATED,
    BEHIND,
    YOUNG,
    YEAR_OLD,
    LITTLE,
    MY_NAME,
    ...(isPoor ? [STAFFED, BARE] : []),
  ];
  const found = forms.flatMap((form) =>
    matchesOf(text, form, NEEDS.get(form)).flatMap((match) => nameIn(subject, match, form)),
  );
  const nicknames = matchesOf(text, NICKNAME)
    .filter((match) => isNickname(text, match))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const strange = field.where === "story" || field.where === "quote" ? strangers(subject) : [];
  return [...found, ...nicknames, ...strange].filter((span) => !known.some((one) => overlaps(one, span)));
}

function nameIn(subject: Subject, match: RegExpExecArray, form: RegExp): readonly Span[] {
  const [start, end] = match.indices?.groups?.["name"] ?? [0, 0];
  const { text } = subject;
  const tokens = text.slice(start, end).split(" ");
  // With the flag i a capital may be none: only what was typed with one is a name.
  const count = tokens.findIndex((token) => !/^\p{Lu}/u.test(token) || !isNameLike(token));
  const kept = count === -1 ? tokens : tokens.slice(0, count);
  const [first] = kept;
  if (first === undefined || /^Nan$|^Son$/.test(match.groups?.["who"] ?? "")) return [];
  if (kept.length === 1 && isAcronym(first)) return [];
  const span = { start, end: start + kept.join(" ").length };
  if (isBody(text, span, tokens.slice(kept.length))) return [];
  if (isPlaceBehind(match.groups?.["link"], first, after(text, span.end, 2))) return [];
  if (
    form === BARE &&
    (!isGiven(first) ||
      !/(?:^|[.!?\n"'] ?|\b(?:and|but|when|because|that|then|so) )$/.test(before(text, start, 12)))
  )
    return [];
  if (
    form === YOUNG &&
    !isGiven(first) &&
    /\b(?:ward|table|page|figure|section|phase|level|[A-Z]\d)\s?$/i.test(before(text, start, 12))
  )
    return [];
  if (isPseudonym(subject, first, kept.length)) return [];
  return [span];
}

/** "Children PIs" and "Lad - AHC" are no names; "my son FINLAY" is one. */
function isAcronym(word: string): boolean {
  const small = word.charAt(0) + word.slice(1).toLowerCase();
  return /^\p{Lu}{2,5}s?$/u.test(word) && !isGiven(small);
}

/** "Daughter, Northfield" says where she lives: behind a comma at the end stands a name only where it is a given one. */
function isPlaceBehind(link: string | undefined, first: string, tail: string): boolean {
  return link === "," && !isGiven(first) && /^(?:$|[.;)\n])/.test(tail);
}

/** "Her father Christmas", "sister Ward", "friend Marie Curie nurse": a word of the world goes on. */
function isBody(text: string, { end }: Span, rest: readonly string[]): boolean {
  // Somebody who writes all in capitals goes on with any word.
  const goesOn = rest.length > 0 && /^\p{Lu}(?!\p{Lu})/u.test(rest[0] ?? "");
  return (
    goesOn ||
    /^(?:'s|')? (?:ward|wing|centre|hospital|hospice|house|clinic|street|road|trust|foundation|law|rule|scheme|project|syndrome|disease|school|primary|academy|nursery|court)\b/i.test(
      after(text, end, 20),
    )
  );
}

/** A pseudonym holds in the story of its own consent, without a surname. */
function isPseudonym({ field, allowances }: Subject, first: string, words: number): boolean {
  const bare = withoutPossessive(first).toLowerCase();
  return (
    words === 1 &&
    field.consent !== undefined &&
    allowances.pseudonyms.some(
      ({ consent, name }) => same(consent, field.consent) && name.toLowerCase() === bare,
    )
  );
}

/** Pseudonyms of other consents: whoever bears that name here is somebody else, or the same person told twice. */
function strangers({ text, field, allowances }: Subject): readonly Span[] {
  // Without any consent it is not printed at all.
  if (field.consent === "") return [];
  const own = new Set(
    allowances.pseudonyms
      .filter(({ consent }) => same(consent, field.consent))
      .map(({ name }) => name.toLowerCase()),
  );
  return allowances.pseudonyms
    .filter(({ name }) => name !== "" && !own.has(name.toLowerCase()))
    .flatMap(({ name }) =>
      matchesOf(
        text,
        new RegExp(`(?<![\\p{L}-])${name.replaceAll(/[^\p{L}\p{N} ]/gu, ".")}(?![\\p{L}-])`, "gu"),
      ),
    )
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function same(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}

function isNickname(text: string, match: RegExpExecArray): boolean {
  const name = withoutPossessive(match[0].split(" ")[1] ?? "");
  const isLead = /^Old|^Young|^Big/.test(match[0]);
  const goesOn = /^ (?:\p{Lu}|ward|road|street|project|group|centre|people)/u.test(
    after(text, match.index + match[0].length, 10),
  );
  return !goesOn && isNameLike(name) && (isGiven(name) || (!isLead && /(?:ie|y|o)$/.test(name)));
}
