import { after, before, matchesOf } from "../beside.ts";
import type { Span, Subject } from "../recogniser.ts";
import { isWord } from "../words/vocabulary.ts";
import { knownIn, overlaps } from "./known.ts";
import { CAPITAL, INITIAL, isNameLike } from "./name-shape.ts";
import { STAFF } from "./roles.ts";
import { toneOf } from "./tone.ts";

const TITLE =
  "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Rev|Reverend|Fr|Nurse|Sister|Matron|PC|Sgt|Sir|Dame|Auntie|Aunty|Aunt|Uncle|Granny|Grandad|Grandpa|Nana)";
const TITLED = new RegExp(
  `(?<![\\p{L}-])(?<title>${TITLE}\\.?(?: (?:and|&) ${TITLE}\\.?)?) (?<name>(?:${INITIAL} ?|\\p{Lu} (?=\\p{Lu}\\p{Ll})){0,3}(?:${CAPITAL})(?:'s|')?(?: (?:${CAPITAL})(?:'s|')?){0,2})`,
  "dgu",
);
const SMALL = /(?<![\p{L}-])(?<title>mr|mrs|ms|dr|nurse) (?<name>[\p{Ll}][\p{L}'-]{3,20})/dgu;
const INITIALED = new RegExp(`(?<![\\p{L}-])${STAFF},? (?<name>\\p{L}\\. ?[\\p{L}'-]{3,24})`, "dgiu");
const LATE = new RegExp(
  `(?<![\\p{L}.-])(?<name>(?:${INITIAL} ?){1,3}(?:${CAPITAL})(?:'s|')?)(?! (?:Street|Road|Trust|Ltd|Limited|Hospital))`,
  "dgu",
);

/** What every text has in which a dear form matches. */
export const NEEDS: ReadonlyMap<RegExp, RegExp> = new Map([
  [INITIALED, / \p{L}\./u],
  [LATE, /\p{Lu}\./u],
]);

/** Names with a title, behind a role with an initial, or with initials alone. */
export function titledNames(subject: Subject): readonly Span[] {
  const known = knownIn(subject);
  const { text } = subject;
  const titled = matchesOf(text, TITLED).flatMap((match) => named(subject, match, true));
  const small = matchesOf(text, SMALL)
    .filter(
      (match) => !isWord(match.groups?.["name"] ?? "") && !isDeed(text, match) && !isOfPosts(text, match),
    )
    .flatMap((match) => named(subject, match, false));
  const initialed = [INITIALED, LATE]
    .flatMap((form) => matchesOf(text, form, NEEDS.get(form)))
    .flatMap((match) => named(subject, match, false));
  return [...titled, ...small, ...initialed].filter((span) => !known.some((one) => overlaps(one, span)));
}

/** `The nurse drew it for me` tells what a nurse did, and names nobody, though Drew is a name. */
function isDeed(text: string, { index, 0: found }: RegExpExecArray): boolean {
  const isTheRole = /\b(?:the|a|an|my|our|your|this|that|another|each|every|one)(?: \p{Ll}+)? $/iu.test(
    before(text, index, 30),
  );
  return (
    isTheRole &&
    /^ (?:it|me|us|him|them|a|an|the|my|our|his|this|that|blood)\b/iu.test(
      after(text, index + found.length, 12),
    )
  );
}

/** `Band 5 nurse vacancies`: a grade or a kind of post before the role, and no one nurse. */
function isOfPosts(text: string, { index, groups }: RegExpExecArray): boolean {
  return groups?.["title"] === "nurse" && POSTS.test(before(text, index, 30));
}

const POSTS =
  /\b(?:band|grade|level|agenda for change|afc)s? ?\d[a-d]?(?: ?(?:-|to|and|&|\/) ?\d[a-d]?)? (?:(?:registered|staff|specialist|community|district) )?$|\b(?:registered|bank|agency|wte|per) $/iu;

const BODY =
  /^(?:'s|')? (?:ward|wing|centre|hospital|hospice|house|clinic|practice|surgery|street|road|way|trust|foundation|fund|award|scheme|project|law|rule|school|infirmary|unit|lodge|park|place|lane|hall|report|review|library)\b/i;

function named(subject: Subject, match: RegExpExecArray, isTitled: boolean): readonly Span[] {
  const { text, allowances, field } = subject;
  const [start, end] = match.indices?.groups?.["name"] ?? [0, 0];
  const title = match.groups?.["title"] ?? "";
  const words = text.slice(start, end).split(" ");
  const firstWord = words.findIndex((word) => !/^\p{Lu}\.?$/u.test(word));
  if (isTitled && !isNameLike(words[firstWord] ?? "")) return [];
  if (
    !isTitled &&
    /^\p{Lu}\.? ?/u.test(words[0] ?? "") &&
    !isNameLike(words.at(-1)?.replace(/^\p{L}\./u, "") ?? "")
  )
    return [];
  if (!isTitled && title === "" && isWord((words.at(-1) ?? "").replace(/^\p{L}\./u, ""))) return [];
  const stop = words.findIndex((word, at) => at > firstWord && !isNameLike(word));
  const kept = stop === -1 ? words : words.slice(0, stop);
  const finish = start + kept.join(" ").length;
  const tail = after(text, finish, 30);
  if (BODY.test(tail) || (stop !== -1 && /^\p{Lu}/u.test(words[stop] ?? "") && BODY.test(` ${words[stop]}`)))
    return [];
  const whole = text.slice(start, finish).toLowerCase();
  const isPublic = allowances.publicPeople.some(({ name }) =>
    name.toLowerCase().endsWith(whole.replace(/'s?$/, "")),
  );
  if (isPublic && (words.length > 1 || /^(?:|mr|mrs|ms|miss|mx)\.?$/i.test(title)) && toneOf(text) !== "poor")
    return [];
  const from = title === "" ? start : match.index;
  const level = levelOf(toneOf(text), title, before(text, from, 40), field.where);
  return [{ start: from, end: finish, level }];
}

function levelOf(tone: string, title: string, lead: string, where: string): "stop" | "eye" {
  if (where === "property") return "eye";
  const isStaff =
    /^(?:Dr|Doctor|Prof|Professor|Nurse|Sister|Matron)/i.test(title) ||
    new RegExp(`\\b${STAFF},? $`, "i").test(lead) ||
    /\bthank|praise|grateful|well done/i.test(lead);
  return tone === "good" && isStaff ? "eye" : "stop";
}
