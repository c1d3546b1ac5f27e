import { isSaid } from "./areas.ts";
import {
  ANYTHING,
  BOUNDARY,
  PLAIN,
  PREPOSITION,
  SKIPPED,
  isNaming,
  isOfKpi,
  isPeople,
  namedIn,
  type Named,
  uptoVerb,
  wordSet,
} from "./named.ts";
import { headNoun, singular } from "./noun.ts";
import { stemsOf } from "./readings/own-words.ts";
import type { Subject } from "./subject.ts";

/** Of these the words beside them say what there is of it: "call volumes", "the number of referrals". */
const MEASURES = wordSet(
  "number volume level amount demand activity count total share percentage proportion rate score cost price wait time length average duration case uptake coverage compliance",
);

const ELSEWHERE = /^(?:scottish|national|uk|english|british|european|council-wide|board-wide)$/iu;

/** "The cheapest centre": one of many. */
const ONE_OF_MANY =
  /^(?!(?:latest|rest|test|west|guest|request|harvest|interest|forest)$)\p{L}{2,}est$|^(?:best|worst|most|least)$/iu;

/**
 * Whether what leads up to a word or a number names something else than what the KPI counts: "The falls team grew", "Call
 * volumes were 18% higher". Where it names nothing, or only "it" or "the figure", it may be the KPI.
 */
export function isOfSomethingElse(words: string, subject: Subject, areas: readonly string[]): boolean {
  const isShared = /\b(?:and|or|but|then)(?: (?:then|also|now|has|have))?\s*$/iu.test(words);
  const named = isShared ? [] : namedIn(words);
  if (named.length > 0) return named.every((each) => isElse(each, subject, areas));
  return isToldOfElse(words, subject, areas);
}

/** Whether words that lead up to a verb name whatever the text stands beside: "it has", "the average had". */
export function namesAnything(words: string): boolean {
  return namedIn(words).some(({ head }) => ANYTHING.has(singular(head)));
}

/** "Call volumes", "demand": never a share of anything. */
const HOW_MANY = wordSet("number volume demand workload intake");

/** "Diagnoses are up 4%": so many of what a share is told of, and not the share. */
export function isOfHowMany(words: string, subject: Subject): boolean {
  const [named, ...more] = namedIn(uptoVerb(words));
  if (named === undefined || more.length > 0) return false;
  if (isHowMany(named.head, subject)) return true;
  if (named.before.length + named.of.length > 0) return false;
  return !ANYTHING.has(singular(named.head)) && isOfKpi(named.head, subject);
}

function isHowMany(word: string, subject: Subject): boolean {
  return subject.kpi.unit.kind === "percentage" && HOW_MANY.has(singular(word)) && !isOfKpi(word, subject);
}

/** Whether somebody is said to have a share of their own: "Independent homes had 7.9%". */
export function isHadByOthers(words: string, subject: Subject, areas: readonly string[]): boolean {
  const had =
    /^(?<who>.*\b\p{L}+) (?:had|have|has|recorded|reported|saw|lost|spent|hold|holds|held|own|owns) (?:about |around |nearly |more than |over |almost )?$/isu.exec(
      words,
    )?.groups?.["who"] ?? "";
  const [who] = namedIn(had).slice(-1);
  if (who === undefined || areas.some((area) => isSaid(had, area))) return false;
  return isElse(who, subject, areas) || isOneKind(who, subject);
}

/** "Independent homes", "Covid uptake": one kind of what the KPI tells of, by a word that it does not know. */
function isOneKind({ head, before }: Named, subject: Subject): boolean {
  const last = before.at(-1);
  return (
    last !== undefined &&
    !/^(?:on|in)-time$/iu.test(last) &&
    (!ANYTHING.has(singular(head)) || MEASURES.has(singular(head))) &&
    !PLAIN.test(last) &&
    !ANYTHING.has(singular(last)) &&
    !SKIPPED.test(last) &&
    !isPeople(last) &&
    !isOfKpi(last, subject)
  );
}

/** Whether the words before a number name the KPI, or whatever the text stands beside, as that of which it is told: "the wait was". */
export function isToldOfIt(before: string, subject: Subject): boolean {
  return (
    IS.test(before) &&
    namedIn(uptoVerb(before)).some(({ head }) => ANYTHING.has(singular(head)) || isOfKpi(head, subject, true))
  );
}

const IS =
  /\b(?:was|is|were|are|stands at|stood at|took|remains?|reached) (?:about |around |now |nearly )?$/iu;

/** The same of a number, of which what stands before its verb tells: "The council reported 5.9%". */
export function isToldOfElse(words: string, subject: Subject, areas: readonly string[]): boolean {
  const named = namedIn(uptoVerb(words));
  return named.length > 0 && named.every((each) => isElse(each, subject, areas));
}

export function isElse(
  { head, before, of, within }: Named,
  subject: Subject,
  areas: readonly string[],
): boolean {
  const word = singular(head);
  const isOwn = (each: string) => isOfKpi(each, subject);
  if (areas.some((area) => isSaid([...before, head].join(" "), area))) return false;
  if (before.some((each) => ELSEWHERE.test(each))) return true;
  if (!ANYTHING.has(word) && before.some((each) => ONE_OF_MANY.test(each))) return true;
  if (isOfKpi(head, subject) && isOneKind({ head, before, of, within }, subject)) return true;
  if (isOfAGroup(within, subject, areas) || isHowMany(head, subject)) return true;
  if (isOfKpi(head, subject, true) || isPeople(head) || !/^\p{L}/u.test(head)) return false;
  if (!ANYTHING.has(word)) return true;
  if (!MEASURES.has(word)) return false;
  const last = before.at(-1);
  if (last !== undefined && !PLAIN.test(last) && ![...before, ...of].some(isOwn)) return true;
  const told = of.filter((each) => !PLAIN.test(each));
  return (
    told.length > 0 && !told.some((each) => isOwn(each) || ANYTHING.has(singular(each)) || isPeople(each))
  );
}

const THING = /^(?:[\p{L}'-]+ ){0,6}[\p{L}'-]+/u;

/**
 * Whether what stands behind a word of more or less, or behind "a fall in", is something else than what the KPI counts: "more
 * volunteers than last year". People, where people are counted, may be the KPI's. Undefined where nothing is named.
 */
export function isSomethingElse(words: string, subject: Subject): boolean | undefined {
  const told = (THING.exec(words.replace(/^ (?:(?:in|of|on) )?/u, ""))?.[0] ?? "").split(" ");
  const to = told.findIndex((token) => BOUNDARY.test(token));
  const all = to < 0 ? told : told.slice(0, to);
  if (all.some((token) => !isPeople(token) && isNaming(token) && isOfKpi(token, subject))) return false;
  const first = all.findIndex((token) => PREPOSITION.test(token));
  const others = (first < 0 ? all : all.slice(0, first)).filter(
    (token) => isNaming(token) && !ANYTHING.has(singular(token)),
  );
  if (others.length === 0) return undefined;
  return others.some((token) => !isPeople(token)) || !isOwnDoing(words, subject);
}

/** Whether the word that a superlative stands before is something else: "the highest priority band". */
export function isBeforeSomethingElse(after: string, subject: Subject): boolean | undefined {
  const words = (/^(?: [\p{L}'-]+)+/u.exec(after)?.[0] ?? "").trim().split(" ");
  const first = words.find((each) => !PLAIN.test(each));
  if (first === undefined || !isNaming(first) || TO_THE_END.test(first) || ANYTHING.has(singular(first)))
    return undefined;
  return !isOfKpi(first, subject) && !isPeople(first);
}

const TO_THE_END = /^(?:ever|yet|so|far|known|seen|possible|single|individual|ones?)$/iu;

/** Whether what people did is what the KPI counts of them, or nothing is said of it: "fewer people waiting". */
function isOwnDoing(words: string, subject: Subject): boolean {
  const told = (words.match(/\p{L}{4,}/gu) ?? []).filter(
    (each) => isNaming(each) && !ANYTHING.has(singular(each)),
  );
  const said = told.filter((each) => stemsOf(each).size > 0 && !isPeople(each));
  return said.length === 0 ? subject.nouns.has("person") : said.some((each) => isOfKpi(each, subject));
}

/** "27 vacancies, ": what stands right before a comma is what an "up from 19" behind it is said of. */
const COUNTED =
  /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\S*((?: [\p{L}'-]+){1,6})(?:,| \() ?(?:which (?:is|was) )?$/u;

/** Whether words end in a count of something else than what the KPI counts. */
export function endsInCountOfElse(before: string, subject: Subject): boolean {
  const noun = headNoun(COUNTED.exec(before)?.[1] ?? "");
  return noun !== "" && !ANYTHING.has(noun) && !isPeople(noun) && !isOfKpi(noun, subject);
}

/** Whether words end in a count of what the KPI counts, whoever is said to have done it: "The centre finished 87 plans, ". */
export function endsInOwnCount(before: string, { nouns }: Subject): boolean {
  return nouns.has(headNoun(COUNTED.exec(before)?.[1] ?? ""));
}

/** "Turnover in care homes": a part of what the KPI tells of, where the words behind "in" name what it does not. */
function isOfAGroup(of: readonly string[], subject: Subject, areas: readonly string[]): boolean {
  if (of.length === 0 || areas.some((area) => isSaid(of.join(" "), area))) return false;
  const told = of.filter((each) => isNaming(each) && !QUANTIFIER.test(each));
  return (
    told.length > 0 &&
    told.every((each) => !ANYTHING.has(singular(each)) && !isPeople(each) && !isOfKpi(each, subject))
  );
}

const QUANTIFIER = /^(?:most|least|more|less|very|some|many|all)$/iu;
