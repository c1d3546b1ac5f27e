import type { Claim, Quantity } from "../../claims/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import { singular } from "../noun.ts";
import type { Subject } from "../subject.ts";
import { isOfAPart } from "../whose.ts";
import { isCounted } from "./by-unit.ts";
import type { Said, WordReading } from "./said.ts";
import { type Spoken, spokenIn } from "./spoken.ts";
import { noneOver } from "./none-over.ts";
import { LATE, TIMED, saysOwn, sideOf } from "./sides.ts";

/** "There were no evictions this quarter": none at all, and not none of some kind. */
const NO_THING =
  /\b(?:no|not one|not a single) (?<noun>[\p{L}-]+)(?= *(?:$|[,.;)]|(?:at all|this|in the|in|during|over|between|from) (?:the |this )?(?:quarter|month|period|year|\p{Lu})))/gu;
/** "Nobody was evicted". */
const NONE =
  /\b(?:(?:no|none of (?:the|our|these|those)) (?<noun>[\p{L}-]+)|(?<who>nobody|no[- ]one|none))(?<rest>(?: (?:was|were|is|are|has|have|had|been|being|now|again|then))+ .*)$/iu;

/** "Late plans fell": what is said is said of those that a share in time leaves over. */
export function isOfLate(text: string, { kpi }: Subject): boolean {
  return kpi.unit.kind === "percentage" && TIMED.test(kpi.title) && LATE.test(text);
}

/** Words that say "all", "most", "few" or "none" of what the KPI counts: so much of a share, or nothing. */
export function wholes(said: Said): readonly WordReading[] {
  return [...shares(said), ...nothing(said)];
}

function shares({ subject, text, start, periods, areas }: Said): readonly WordReading[] {
  if (subject.kpi.unit.kind !== "percentage" || /\bsince\b/iu.test(text)) return [];
  if (isOfAPart(text, subject, areas)) return [];
  for (const each of spokenIn(text)) {
    const side = isOfWhom(each, subject) ? sideOf(each, subject) : undefined;
    if (side === undefined) continue;
    const [least, most] = side === "counted" ? [each.least, each.most] : [100 - each.most, 100 - each.least];
    const claims = periods.map((period): Claim => ({
      kpi: subject.kpi.id,
      period,
      role: "level",
      ...boundOf(least, most),
      rule: "cell",
    }));
    return [
      { start: start + each.start, end: start + each.end, fault: "wrong figure", claims, negated: false },
    ];
  }
  return [];
}

/** All and none are exact; of the others one side is bounded. */
function boundOf(
  least: number,
  most: number,
): { readonly quantity: Quantity; readonly hedge?: "at least" | "at most" } {
  if (least === most) return { quantity: { value: least, decimals: 3 } };
  return most === 100
    ? { quantity: { value: least, decimals: 0 }, hedge: "at least" }
    : { quantity: { value: most, decimals: 0 }, hedge: "at most" };
}

/** Whether they of whom it is said are those whom the KPI counts, and no part of them. */
function isOfWhom({ noun, narrowing, isLimited }: Spoken, subject: Subject): boolean {
  if (narrowing.some((word) => !isOwn(subject, word) && !isOfTitle(word, subject))) return false;
  return isOwn(subject, noun) || (isLimited && isOfPeople(noun));
}

/** None of what is counted, where the words name it and nothing narrower. */
function nothing(said: Said): readonly WordReading[] {
  const over = noneOver(said);
  if (over.length > 0) return over;
  const { subject, text, start, periods, isBasisNamed, areas } = said;
  if (!isCounted(subject.kpi) || isBasisNamed || isOfAPart(text, subject, areas)) return [];
  const things = matchesOf(text, NO_THING).filter(({ groups }) => isOwn(subject, groups?.["noun"] ?? ""));
  const none = spokenIn(text).find(
    (each) => each.most === 0 && isOfWhom(each, subject) && saysOwn(each.verb, each.tail, subject),
  );
  if (none !== undefined) {
    const words = text.slice(none.start, none.end);
    return [readingOf(subject, periods, start + none.start, words, 0)];
  }
  const done = NONE.exec(text);
  const { noun = "", who = "", rest = "" } = done?.groups ?? {};
  const isDone =
    done !== null &&
    (who !== "" || isOwn(subject, noun) || isOfPeople(noun)) &&
    (isEvent(rest, subject) || isDoing(rest, subject));
  return [
    ...things.map((match) => readingOf(subject, periods, start + match.index, match[0], 0)),
    ...(isDone ? [readingOf(subject, periods, start + done.index, done[0].slice(0, -rest.length), 0)] : []),
  ];
}

/** "was referred", of carers referred: what the title says is done to them. */
function isDoing(rest: string, subject: Subject): boolean {
  const { verb = "", tail = "" } =
    /^(?: (?:was|were|is|are|has|have|had|been|being))+ (?:[\p{L}]+ly )?(?<verb>[\p{L}-]+)(?<tail>.*)$/iu.exec(
      rest,
    )?.groups ?? {};
  return saysOwn(verb, tail, subject);
}

/** "were evicted", of evictions: the verb is what the KPI counts. */
export function isEvent(rest: string, { kpi, nouns }: Subject): boolean {
  const verb = /^(?: (?:was|were|is|are|has|have|had|been|being))+ (?:[\p{L}]+ly )?(?<verb>[\p{L}-]+)/iu.exec(
    rest,
  )?.groups?.["verb"];
  if (verb === undefined || !isCounted(kpi)) return false;
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

function isOfTitle(word: string, { kpi }: Subject): boolean {
  return new RegExp(`\\b${word}`, "iu").test([kpi.title, ...(kpi.alsoCalled ?? []), kpi.meaning].join(" "));
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
