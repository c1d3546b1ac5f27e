import type { Claim } from "../../claims/index.ts";
import { singular } from "../noun.ts";
import type { Subject } from "../subject.ts";
import { stemsOf } from "./own-words.ts";
import type { Said, WordReading } from "./said.ts";

/** "All plans were", "Every one of our 40 plans was"; "in every 20 people" is a share of them. */
const ALL =
  /(?<!\b(?:in|of|for|per|not) )\b(?:all|every|each)(?: (?:single )?one)?(?: of)?(?: (?:the|our|these|those))?(?: \d[\d,]*)? (?:[\p{L}-]+ ){0,3}?(?<noun>[\p{L}-]+)(?: (?:who|that|which) [^,;:.]{1,50}?)?(?<rest>(?: (?:was|were|is|are|has|have|had|been|being|now|again|then))+ .*)$/iu;
/** "Every young person started within 18 weeks": what they did, of a share that counts those who did it in that time. */
const ALL_DID =
  /(?<!\b(?:in|of|for|per|not) )\b(?:all|every|each)(?: (?:single )?one)?(?: of)?(?: (?:the|our|these|those))?(?: \d[\d,]*)? (?:[\p{L}-]+ ){0,3}?(?<noun>[\p{L}-]+)(?<rest> (?:\p{L}{2,}ed|began|got|went|came|saw|took|met|left) [^,;:.]*)\.?$/iu;
/** "Everyone who asked was". */
const EVERYONE =
  /\b(?<who>everyone|everybody)(?: (?:who|that|on|in|with|referred|seen) ?[^,;:.]{1,50}?)?(?<rest>(?: (?:was|is|has|had|been|being|now|again|then))+ .*)$/iu;
/** "No plan was", "None of the plans were", "Nobody was". */
const NONE =
  /\b(?:(?:no|none of (?:the|our|these|those)) (?<noun>[\p{L}-]+)|(?<who>nobody|no[- ]one))(?<rest>(?: (?:was|were|is|are|has|have|had|been|being|now|again|then))+ .*)$/iu;
/** "There were no evictions this quarter": none at all, and not none of some kind. */
const NO_THING =
  /\b(?:no|not one|not a single) (?<noun>[\p{L}-]+)(?= *(?:$|[,.;)]|(?:at all|this|in the|in|during|over|between|from) (?:the |this )?(?:quarter|month|period|year|\p{Lu})))/gu;

const IN_TIME = /\b(?:in|on) time\b/iu;
const LATE = /\b(?:late|overdue|delayed|out of time)\b/iu;
const TIMED =
  /\b(?:within|in time|on time|deadline|timescale|\d+ (?:working )?(?:days?|weeks?|hours?|minutes?))\b/iu;

/** "Late plans fell": what is said is said of those that a share in time leaves over. */
export function isOfLate(text: string, { kpi }: Subject): boolean {
  return kpi.unit.kind === "percentage" && TIMED.test(kpi.title) && LATE.test(text);
}

/** Words that say "all" or "none" of what the KPI counts: the whole of a share, or nothing. */
export function wholes(said: Said): readonly WordReading[] {
  return [...shares(said), ...nothing(said)];
}

function shares({ subject, text, start, periods }: Said): readonly WordReading[] {
  if (subject.kpi.unit.kind !== "percentage") return [];
  return ([ALL, ALL_DID, EVERYONE, NONE] as const).flatMap((pattern): readonly WordReading[] => {
    const match = pattern.exec(text);
    const { noun = "", who = "", rest = "" } = match?.groups ?? {};
    if (match === null) return [];
    const isSameLimit = (pattern === EVERYONE || pattern === ALL_DID) && isWithinLimit(rest, subject);
    if (pattern === ALL_DID && !(isSameLimit && (isOwn(subject, noun) || isOfPeople(noun)))) return [];
    if (!isSameLimit && !isOwn(subject, who === "" ? noun : "person")) return [];
    const side = isSameLimit ? "counted" : sideOf(rest, subject);
    if (side === undefined) return [];
    const value = (pattern !== NONE) === (side === "counted") ? 100 : 0;
    return [readingOf(subject, periods, start + match.index, match[0].slice(0, -rest.length), value)];
  });
}

/** "within 45 minutes", where the title says the same: what is said is what the share counts. */
function isWithinLimit(rest: string, { kpi }: Subject): boolean {
  const limit = LIMIT.exec(kpi.title)?.[0].toLowerCase();
  return limit !== undefined && rest.toLowerCase().includes(limit) && !/\b(?:not|never)\b|n't\b/iu.test(rest);
}

const LIMIT = /\bwithin (?:\d+|\p{L}+) (?:working )?(?:minutes?|hours?|days?|weeks?|months?)\b/iu;

/** Whether what is said of them is what the share counts, or what it leaves over; undefined where it is something else. */
function sideOf(rest: string, { kpi }: Subject): "counted" | "left over" | undefined {
  const isTimed = TIMED.test(kpi.title);
  if (LATE.test(rest)) return isTimed ? "left over" : undefined;
  if (/\b(?:not|never)\b|n't\b/iu.test(rest)) return undefined;
  const said =
    /^(?: (?:was|were|is|are|has|have|had|been|being|now|again|then))+ (?:[\p{L}]+ly )?(?<verb>[\p{L}-]+)/iu.exec(
      rest,
    );
  const verb = said?.groups?.["verb"] ?? "";
  const own = stemsOf(kpi.title);
  const isVerb = [...stemsOf(verb)].some((stem) => own.has(stem));
  if (isTimed) return IN_TIME.test(rest) || (isVerb && TIMED.test(rest)) ? "counted" : undefined;
  return isVerb && /^[^,;:]{0,40}$/u.test(rest) ? "counted" : undefined;
}

/** None of what is counted, where the words name it and nothing narrower. */
function nothing({ subject, text, start, periods, isBasisNamed }: Said): readonly WordReading[] {
  if (subject.kpi.unit.kind !== "count" || isBasisNamed) return [];
  const things = [...text.matchAll(NO_THING)].filter(({ groups }) => isOwn(subject, groups?.["noun"] ?? ""));
  const done = NONE.exec(text);
  const { noun = "", who = "", rest = "" } = done?.groups ?? {};
  const isDone =
    done !== null && (who !== "" || isOwn(subject, noun) || isOfPeople(noun)) && isEvent(rest, subject);
  return [
    ...things.map((match) => readingOf(subject, periods, start + match.index, match[0], 0)),
    ...(isDone ? [readingOf(subject, periods, start + done.index, done[0].slice(0, -rest.length), 0)] : []),
  ];
}

/** "were evicted", of evictions: the verb is what the KPI counts. */
export function isEvent(rest: string, { kpi, nouns }: Subject): boolean {
  const verb = /^(?: (?:was|were|is|are|has|have|had|been|being))+ (?:[\p{L}]+ly )?(?<verb>[\p{L}-]+)/iu.exec(
    rest,
  )?.groups?.["verb"];
  if (verb === undefined || kpi.unit.kind !== "count") return false;
  const stem = verb.toLowerCase().slice(0, LEAST);
  return stem.length === LEAST && [...nouns].some((each) => each.startsWith(stem));
}

const LEAST = 5;

/** Those to whom what is counted happens. */
const PEOPLE =
  /^(?:people|persons?|adults?|patients?|children|child|households?|famil(?:y|ies)|tenants?|residents?|carers?|clients?)$/iu;

export function isOfPeople(noun: string): boolean {
  return PEOPLE.test(noun);
}

function isOwn({ nouns }: Subject, noun: string): boolean {
  return nouns.has(singular(noun));
}

function readingOf(
  { kpi }: Subject,
  periods: Said["periods"],
  start: number,
  words: string,
  value: number,
): WordReading {
  const claims = periods.map((period): Claim => ({
    kpi: kpi.id,
    period,
    role: "level",
    quantity: { value, decimals: 3 },
    rule: "cell",
  }));
  return { start, end: start + words.length, fault: "wrong figure", claims, negated: false };
}
