import { numberOf } from "../marks/numbers.ts";
import { ANYTHING, isNaming, isOfKpi, isPeople } from "../named.ts";
import { singular } from "../noun.ts";
import type { Subject } from "../subject.ts";
import type { Spoken } from "./spoken.ts";

const IN_TIME = /\b(?:in|on) time\b/iu;
export const LATE = /\b(?:late|overdue|delayed|out of time)\b/iu;
export const TIMED =
  /\b(?:within|in time|on time|deadline|timescale|\d+ (?:working )?(?:days?|weeks?|hours?|minutes?))\b/iu;
const LIMIT =
  /\b(?:within|in|inside|under) (?<many>\d+|\p{L}+) (?:working )?(?<unit>minute|hour|day|week|month)s?\b/iu;

/** Whether what is said of them is what the share counts, or what it leaves over; undefined where it is something else. */
export function sideOf(spoken: Spoken, subject: Subject): "counted" | "left over" | undefined {
  const side = plainSide(spoken, subject);
  if (side === undefined || !spoken.isDenied) return side;
  return side === "counted" ? "left over" : "counted";
}

/** The same of a verb and what stands behind it, where only being late or in time tells the sides. */
export function sideOfWords(
  verb: string,
  tail: string,
  subject: Subject,
): "counted" | "left over" | undefined {
  if (!TIMED.test(subject.kpi.title)) return undefined;
  return plainSide({ verb, tail, isLimited: false }, subject);
}

function plainSide(
  { verb, tail, isLimited }: Pick<Spoken, "verb" | "tail" | "isLimited">,
  subject: Subject,
): "counted" | "left over" | undefined {
  const { title } = subject.kpi;
  const words = `${verb}${tail}`;
  if (/\b(?:not|never)\b|n't\b/iu.test(words)) return undefined;
  const isVerb = isOwnVerb(verb, subject);
  if (!TIMED.test(title))
    return isVerb && isOfItAlone(tail, subject) && tail.length <= LONGEST ? "counted" : undefined;
  if (BEYOND.test(tail) && isSameLimit(tail.replace(BEYOND, " within"), title))
    return isVerb || WAITS.test(verb) ? "left over" : undefined;
  if (isLimited && isSameLimit(words, title)) return "counted";
  if (!isVerb && !ANY_VERB.test(verb)) return undefined;
  if (LATE.test(words)) return "left over";
  return IN_TIME.test(words) || isSameLimit(words, title) ? "counted" : undefined;
}

const LONGEST = 40;

/** "waits longer than 18 weeks", of those seen within 18. */
const BEYOND = /\b(?:longer|more|later) than\b/iu;
const WAITS = /^(?:wait(?:s|ed|ing)?|t[ao]kes?|took|taken|stay(?:s|ed)?|need(?:s|ed)?)$/iu;

/** What may be said to be done in time, whatever it is, or no verb at all: "were late", "are on time". */
const ANY_VERB =
  /^(?:in|on|late|overdue|delayed|out|done|came|comes?|arrived?|arrives|went|ran|completed|dealt|handled|finished|made|within|inside)$/iu;

/** "within 20 days" and "within 20 working days" are one limit; another number is another. */
function isSameLimit(words: string, title: string): boolean {
  const [said, own] = [LIMIT.exec(words), LIMIT.exec(title)];
  if (said === null || own === null) return false;
  const many = (found: RegExpExecArray) => numberOf(found.groups?.["many"] ?? "");
  return (
    many(said) === many(own) && said.groups?.["unit"]?.toLowerCase() === own.groups?.["unit"]?.toLowerCase()
  );
}

/** Whether a verb and the words behind it say what the KPI's own title says, and no more: "referred this quarter". */
export function saysOwn(verb: string, tail: string, subject: Subject): boolean {
  return isOwnVerb(verb, subject) && isOfItAlone(tail, subject) && !/\b(?:not|never)\b|n't\b/iu.test(tail);
}

function isOwnVerb(verb: string, { kpi }: Subject): boolean {
  const own = wordsOf([kpi.title, ...(kpi.alsoCalled ?? [])].join(" "));
  // "Young carers with a statement": they have one.
  if (own.has("with") && /^(?:have|has|had)$/iu.test(verb)) return true;
  return [...own].some((word) => baseOf(word) === baseOf(verb));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}'-]{3,}/gu) ?? []);
}

/** Verbs whose forms do not begin alike, by their first form. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  "see sees saw seen|give gives gave given|take takes took taken|make makes made|meet meets met|hold holds held|begin begins began begun|leave leaves left|get gets got|find finds found|keep keeps kept|tell tells told|send sends sent|write writes wrote written|pay pays paid|bring brings brought|teach teaches taught|do does did done|go goes went gone|come comes came"
    .split("|")
    .flatMap((forms) => forms.split(" ").map((form, _, [first = form]) => [form, first] as const)),
);

/** What the forms of one verb have in common: "leav" of "leave" and "leaving", "see" of "seen". */
function baseOf(verb: string): string {
  const word = verb.toLowerCase();
  const first = IRREGULAR.get(word);
  return (first ?? word)
    .replace(/(?:ing|ed|es|e|s)$/u, "")
    .replace(/(?<double>[bdglmnprt])\k<double>$/u, "$<double>");
}

/** Whether the words behind a verb say nothing that the KPI's own words do not. */
function isOfItAlone(tail: string, subject: Subject): boolean {
  const { title, meaning } = subject.kpi;
  const own = wordsOf(`${title} ${meaning}`);
  const told = (tail.match(/[\p{L}'-]{3,}/gu) ?? []).filter(
    (word) => isNaming(word) && !ANYTHING.has(singular(word)) && !isPeople(word),
  );
  return told.every((word) => own.has(word.toLowerCase()) || isOfKpi(word, subject));
}
