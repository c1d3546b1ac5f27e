import type { Claim } from "../../claims/index.ts";
import type { Kpi } from "../../register/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import { singular } from "../noun.ts";
import type { Subject } from "../subject.ts";
import { isOfAPart } from "../whose.ts";
import { stemsOf } from "./own-words.ts";
import { NEGATION, type Said, type WordReading } from "./said.ts";

/** Words for what is still to be done. */
const LEFT =
  "vacan(?:t|cy|cies)|unfilled|outstanding|backlogs?|(?:waiting )?lists?|queues?|arrears|(?:a)?waiting|overdue|unallocated|unanswered|unresolved|unassessed|unpaid|open|pending|remain(?:s|ed|ing)?|left";
const TO_DO =
  /\b(?:vacan(?:t|cy|cies)|unfilled|empty|with (?:nobody|no one) in (?:them|post)|outstanding|backlogs?|waiting|awaiting|queue|arrears|overdue|unallocated|unanswered|unresolved|unassessed|unpaid|still open|pending)\b/iu;
const VACANT =
  /\b(?:vacan(?:t|cy|cies)|unfilled|empty (?:posts?|jobs?)|with (?:nobody|no one) in (?:them|post))\b/iu;
const IN_POST = /\b(?:filled|staffing|staffed|in post|establishment)\b/iu;

export const FINISHED =
  "filled|recruited to|cleared|closed|completed|resolved|answered|allocated|assessed|seen|settled|paid|processed|dealt with|eliminated|finished";
const US =
  "\\b(?:we|they|staff|(?:the|our) (?:team|service|partnership))(?: (?:now|already|also|again|have|has|had))*";
const ALL = "(?:every|each|all)(?: (?:single )?one)?(?: of)?(?: (?:the|our|its|these|those))?";
const THINGS = "(?<things>(?: [\\p{L}-]+){1,4}?)";
const BE = "(?: (?:is|are|was|were|has|have|had|been|now|again|all))+";
/** Nothing but a time may stand behind it: what stands there may narrow it. */
const ENDS =
  "(?=(?: (?:now|again|today|at present|at the moment|for the first time|this (?:quarter|month|year)|(?:at|by) the end of [^,.;]{1,30}))? *(?:$|[,.;)]))";

const spelt = (words: string) => new RegExp(words, "giu");

/** Nothing is left of what is named: "we have filled every vacant post", "no assessments are outstanding". */
const EMPTIED: readonly RegExp[] = [
  spelt(`${US} (?:${FINISHED}) ${ALL}${THINGS}${ENDS}`),
  spelt(`\\b${ALL}${THINGS}${BE} (?:${FINISHED})${ENDS}`),
  spelt(
    `\\b(?:no|not one|not a single|none of (?:the|our))${THINGS}(?: (?:is|are|was|were))?(?: (?:now|still))? (?:${LEFT})${ENDS}`,
  ),
  spelt(`\\b(?:there (?:is|are|was|were)(?: now)?|we (?:now )?(?:have|had)|leaving|with) no${THINGS}${ENDS}`),
];

/** The same, with nothing named but that it was still to be done. */
const NOTHING_LEFT: readonly RegExp[] = [
  spelt(`\\b(?:none|nothing)(?: (?:is|are|was|were))?(?: (?:now|still))? (?:${LEFT})${ENDS}`),
  spelt(
    `\\b(?:nobody|no[- ]one)(?: (?:is|was))?(?: (?:now|still|left))* (?:waiting|on (?:the|our) (?:waiting )?list)${ENDS}`,
  ),
  spelt(
    `\\b(?:cleared|eliminated|wiped out|worked through|got rid of) (?:the|our|its|all (?:of )?(?:the|our)) (?:(?:whole|entire|full) )?(?:backlog|queue|(?:waiting )?list|arrears|vacancies)${ENDS}`,
  ),
  spelt(
    `\\b(?:the|our) (?:backlog|queue|(?:waiting )?list)${BE} (?:(?:finally|fully|completely|entirely) )?(?:cleared|gone|eliminated|wiped out|worked through|empty)${ENDS}`,
  ),
];

const OURS =
  "(?:^\\W*|\\b(?:we|they|(?:the|our|this) (?:team|service|partnership)) (?:(?:is|are|was|were|have|has|had|been|now|again|not|yet|quite|still|never|also|already|nearly|almost) )*)";
const A_POST = "(?: (?:vacant|empty|unfilled))? (?:posts?|jobs?|vacanc(?:y|ies))";

/** Every post is filled, of all that there are. */
const STAFFED: readonly RegExp[] = [
  spelt(
    `(?<=${OURS})(?:(?:fully|completely) (?:staffed|recruited)|at full (?:strength|complement|establishment))${ENDS}`,
  ),
  spelt(`(?<=${OURS})(?:filled|recruited to) ${ALL}${A_POST}${ENDS}`),
  spelt(`\\b${ALL}${A_POST}${BE} (?:filled|recruited to)${ENDS}`),
];

export const ENDED = "eliminated|eradicated|wiped out|stamped out|abolished";
const DONE = `${ENDED}|ended|cleared|got rid of|put an end to|put a stop to|banished`;
/** "We have eliminated delays", "Delays are a thing of the past": whatever is counted, there is none of it. */
const GONE: readonly RegExp[] = [
  spelt(`\\b(?:${DONE})(?: all)?(?: of)?(?: (?:the|our|these|its))?(?<things>(?: [a-zà-ÿ-]+){1,4}?)${ENDS}`),
  spelt(
    `(?<=^\\W*|\\b(?:the|our|all|and|that) )(?!(?:the|our|all|these|its) )(?<things>(?:[a-zà-ÿ-]+ ){0,3}?[a-zà-ÿ-]+)(?:${BE}(?: (?:finally|completely|entirely|fully))? (?:${DONE}|a thing of the past|gone|disappeared))${ENDS}`,
  ),
];

const NEARLY =
  /\b(?:nearly|almost|virtually|practically|about|all but|close to|not quite|towards?|half|most)(?: (?:of|being|a))?\s*$/iu;

/** What is said to be finished, cleared or filled to the last: nothing is left of what the KPI counts as still to be done. */
export function emptied(said: Said): readonly WordReading[] {
  const { subject, text, areas } = said;
  if (isOfAPart(text, subject, areas)) return [];
  const value = staffedAt(subject.kpi);
  const staffed = value === undefined ? [] : STAFFED.flatMap((pattern) => plainly(said, pattern, value));
  const gone = GONE.flatMap((pattern) =>
    matchesOf(text, pattern)
      .filter(({ groups }) => isAllOfIt(groups?.["things"] ?? "", subject))
      .flatMap((match) => readingOf(said, match, 0)),
  );
  if (!isToDo(subject.kpi)) return [...staffed, ...gone];
  const named = EMPTIED.flatMap((pattern) =>
    matchesOf(text, pattern)
      .filter(({ groups, 0: words }) => isOfIt(groups?.["things"] ?? "", words, subject))
      .flatMap((match) => readingOf(said, match, 0)),
  );
  return [...named, ...NOTHING_LEFT.flatMap((pattern) => plainly(said, pattern, 0)), ...staffed, ...gone];
}

function isToDo({ title, unit, polarity }: Kpi): boolean {
  return polarity !== "higher" && unit.kind !== "days" && unit.kind !== "duration" && TO_DO.test(title);
}

/** Whether all that is named is the KPI's own, and said to be still to do. */
function isOfIt(things: string, words: string, { kpi, nouns }: Subject): boolean {
  const own = stemsOf([kpi.title, ...(kpi.alsoCalled ?? [])].join(" "));
  const isOwn = (word: string) =>
    IS_LEFT.test(word) || nouns.has(singular(word)) || [...stemsOf(word)].some((stem) => own.has(stem));
  return TO_DO.test(words) && things.trim().split(" ").every(isOwn);
}

/** Whether what is gone is all that the KPI counts, by its own words: "delays" of delayed discharges, and not one of them. */
function isAllOfIt(things: string, { kpi, nouns }: Subject): boolean {
  if (kpi.polarity === "higher") return false;
  const names = [kpi.title, ...(kpi.alsoCalled ?? [])].join(" ").toLowerCase();
  const own = stemsOf(names);
  const words = things.trim().toLowerCase();
  const isOwn = (word: string) =>
    nouns.has(singular(word)) || [...stemsOf(word)].some((stem) => own.has(stem));
  return (words.endsWith("s") || names.includes(words)) && words.split(" ").every(isOwn);
}

const IS_LEFT = new RegExp(`^(?:${LEFT})$`, "iu");

/** What a KPI is where every post is filled: of vacancies none, of posts filled all in a hundred. */
function staffedAt({ title, unit, polarity }: Kpi): number | undefined {
  if (polarity !== "higher") return VACANT.test(title) ? 0 : undefined;
  return unit.kind === "percentage" && IN_POST.test(title) ? 100 : undefined;
}

function plainly(said: Said, pattern: RegExp, value: number): readonly WordReading[] {
  return matchesOf(said.text, pattern).flatMap((match) => readingOf(said, match, value));
}

function readingOf(
  { subject, periods, text, start: from }: Said,
  { index, 0: words }: RegExpExecArray,
  value: number,
): readonly WordReading[] {
  const before = text.slice(0, index);
  if (NEARLY.test(before)) return [];
  const claims = periods.map((period): Claim => ({
    kpi: subject.kpi.id,
    period,
    role: "level",
    quantity: { value, decimals: 3 },
    ...(value === 0 ? {} : { hedge: "at least" as const }),
    rule: "cell",
  }));
  const span = { start: from + index, end: from + index + words.length };
  return [{ ...span, fault: "wrong figure", claims, negated: NEGATION.test(before) }];
}
