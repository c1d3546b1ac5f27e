import type { Subject } from "../subject.ts";
import { isCounted, isOfTime } from "./by-unit.ts";
import { differences } from "./change.ts";
import { plain } from "./level.ts";
import { partChanges, parts } from "./share-parts.ts";
import { isEvent, isOfPeople } from "./wholes.ts";
import { GENERAL, isFarFromParts, isKnownFigure, sharesWords } from "./own-words.ts";
import {
  FOREIGN,
  type FigureReading,
  type Setting,
  TARGET_AFTER,
  TARGET_BEFORE,
  claim,
  isDifference,
  isDifferenceBehind,
  isNearScale,
  isOwnValue,
  read,
  slip,
} from "./setting.ts";

/** A bare number: a count of the KPI's own, one of the two parts of a share, a difference, or nobody's. */
export function number(setting: Setting): FigureReading {
  const { subject, figure, after, before } = setting;
  const { kind } = subject.kpi.unit;
  const isInEvery = kind === "rate" && (IN_EVERY.test(after) || EVERY_BEFORE.test(before));
  // "31 falls" beside a rate of falls: so many, and no rate.
  if (kind === "rate" && !isInEvery && !isDifference(setting) && !isAlike(setting)) return FOREIGN;
  // "18 of the 54", "60 of these": a part of the count.
  if (/^ of (?:these|those|them|which|whom)\b/iu.test(after)) return FOREIGN;
  if (kind === "percentage" ? isBeyondOtherLimit(setting) : PART_OF_COUNT.test(after)) return FOREIGN;
  const isOwnNoun =
    subject.nouns.has(figure.noun) ||
    isInEvery ||
    (isOfPeople(figure.noun) && isDoneToThem(before, subject)) ||
    (isOfPeople(figure.noun) &&
      isEvent(after.replace(/^ (?:[\p{L}-]+ ){0,2}?(?=(?:was|were|have|had)\b)/u, " "), subject));
  const isOfThem = figure.noun === "" || isOwnNoun || isOfPeople(figure.noun);
  if (kind === "percentage" && isOfThem && /\ball but $/iu.test(before))
    return read(setting.periods.map((period) => claim(setting, "remainder", period)));
  if (figure.noun !== "" && !isOwnNoun && !isDifference(setting) && !TARGET_AFTER.test(after)) {
    if (/^(?:planned|target|point|place)$/u.test(figure.noun)) return plain(setting);
    return isOwnValue(setting) &&
      kind !== "percentage" &&
      !figure.inWords &&
      isAskedFor(setting) &&
      isOtherMeasure(setting)
      ? slip([])
      : FOREIGN;
  }
  // "answered by 11 nurses" is no difference of calls.
  if (
    figure.noun !== "" &&
    !isOwnNoun &&
    /\bby\s*$/iu.test(before) &&
    !isDifferenceBehind(setting) &&
    !COMPARED.test(figure.noun)
  )
    return FOREIGN;
  if (figure.inWords && !isOwnNoun && !isDifference(setting)) return FOREIGN;
  if (isOfOthers(setting, isOwnNoun)) return FOREIGN;
  const other = singularUnit(subject);
  const isSlip =
    isOwnNoun && kind === "days" && figure.noun !== "day" && other !== figure.noun && isOwnValue(setting);
  if (isSlip && !isDifference(setting)) return slip([]);
  if (kind === "percentage") return isDifference(setting) ? partChanges(setting) : parts(setting, isOwnNoun);
  const hasCue =
    isOwnNoun ||
    isDifference(setting) ||
    isCued(before) ||
    isBracketed(setting) ||
    TARGET_AFTER.test(after) ||
    TARGET_BEFORE.test(before);
  // "9 were upheld": so many of them, unless what they were is what the KPI counts.
  const isTold = sharesWords(after, figure, subject);
  if (!hasCue && !(isVerbal(setting) && isTold)) return FOREIGN;
  if (figure.noun === "" && /^\s*$/u.test(before) && isVerbal(setting) && !isTold) return FOREIGN;
  if (
    kind === "days" &&
    figure.noun === "" &&
    !isDifference(setting) &&
    !isCued(before) &&
    !TARGET_BEFORE.test(before)
  )
    return FOREIGN;
  const isFar = kind === "money" || !isNearScale(setting);
  if (kind === "money" && !isNearScale(setting) && !isDifference(setting)) return FOREIGN;
  // "waited (212 in the quarter)": how many, beside how long.
  const isOwnBracket = isBracketed(setting) && !isOfTime(subject.kpi);
  if (isFar && !isOwnNoun && !isDifference(setting) && !isOwnBracket) return FOREIGN;
  return isDifference(setting) ? read(differences(setting, ["change", "alone change"])) : plain(setting);
}

/** "Five plans took longer than ten weeks", of a share within four: those beyond another limit are no part of it. */
function isBeyondOtherLimit({ after, subject: { kpi } }: Setting): boolean {
  const limit = BEYOND.exec(after)?.groups?.["limit"]?.toLowerCase();
  return limit !== undefined && !kpi.title.toLowerCase().includes(limit);
}

const BEYOND =
  /^ (?:[\p{L}-]+ ){0,4}?(?:longer|more|less|later) than (?<limit>(?:\d+|\p{L}+) (?:working )?(?:minute|hour|day|week|month)s?\b)(?! (?:ago|earlier|before))/iu;

/** What a number that is a difference may be said to be of, whatever the KPI counts. */
const COMPARED = /^(?:point|place|fewer|more|less|person|unit)$/u;

/** "108 people in every 1,000": whatever is counted, it is the rate's own. */
export const IN_EVERY = /^ (?:[\p{L}-]+ ){0,4}?(?:in|for|out of|per) (?:every |each )?1[\d,]{2,}/iu;

/** "For every 1,000 people discharged, 95": the same, said before it. */
const EVERY_BEFORE =
  /\b(?:for|of|in|out of) (?:every|each) 1[\d,]{2,}\b[^.;]{0,60}, (?:only |just |about )?$/iu;

/** "admitted 188 people", of admissions: what was done to so many is what the KPI counts. */
function isDoneToThem(before: string, { kpi, nouns }: Subject): boolean {
  const [, verb = ""] =
    /(\p{L}{4,}ed) (?:(?:about|around|some|nearly|almost|only|just) )?$/iu.exec(before) ?? [];
  const stem = verb.toLowerCase().slice(0, 4);
  return stem !== "" && isCounted(kpi) && [...nouns].some((noun) => noun.startsWith(stem));
}

/** About as large as the KPI has been: a rate said without its "per" is no count of them. */
function isAlike(setting: Setting): boolean {
  const { figure, subject } = setting;
  const most = Math.max(...subject.kpi.observations.map((each) => (each.state === "value" ? each.value : 0)));
  return figure.quantity.value <= 2 * most && isNearScale(setting);
}

const PART_OF_COUNT =
  /^ (?:[\p{L}-]+ )?(?:out )?of (?:(?:the |our |those |these |all )?\d|(?:the|our|those|these) (?!\p{L}+ (?:of|planned|target)))/u;

/** "the target of 60 people": whatever those people are called, they are the KPI's own. */
const TARGET_OF = /\b(?:target|standard|goal) of (?:(?:under|over|at least|at most) )?$/iu;

/** "212 people joined it": people of whom the sentence says nothing that the KPI's own words say. */
function isOfOthers(setting: Setting, isOwnNoun: boolean): boolean {
  const { figure, subject, clause, earlier } = setting;
  if (!isOwnNoun || !GENERAL.has(figure.noun) || isDifference(setting)) return false;
  if (isKnownFigure(setting) || TARGET_OF.test(setting.before)) return false;
  if (subject.kpi.unit.kind === "percentage" && isFarFromParts(setting)) return true;
  const isFar = subject.kpi.unit.kind === "count" && !isNearScale(setting);
  return isFar
    ? !/\b(?:were|was|are|is|had|have)\b/iu.test(setting.before)
    : !sharesWords(`${earlier} ${clause}`, figure, subject);
}

function singularUnit({ kpi }: Subject): string {
  return kpi.unit.kind === "days" ? "day" : kpi.unit.of;
}

/** "28 units" may be homes by another name; days, beds and pounds are not people. */
function isOtherMeasure({ figure, subject }: Setting): boolean {
  const { kind, of } = subject.kpi.unit;
  return (
    MEASURES.has(figure.noun) ||
    kind === "money" ||
    kind === "days" ||
    PEOPLE.test(of) !== isPerson(figure.noun)
  );
}

const MEASURES: ReadonlySet<string> = new Set([
  "day",
  "week",
  "month",
  "year",
  "hour",
  "minute",
  "bed",
  "night",
  "pound",
  "mile",
  "visit",
  "call",
]);
const PEOPLE = /\b(?:people|persons?|patients?|adults?|children|carers?|staff|residents?|clients?)\b/iu;

function isPerson(noun: string): boolean {
  return PEOPLE.test(noun);
}

function isAskedFor({ figure, before }: Setting): boolean {
  return figure.noun !== "" && /(?:^|\b(?:were|was|of|total of|spent|lost|at|to)) *$/iu.test(before);
}

function isBracketed({ before, after }: Setting): boolean {
  return /^[\s:]*$/u.test(before) || (/\(\s*$/u.test(before) && /^\s*\)?/u.test(after));
}

/** Words that a level follows. */
function isCued(before: string): boolean {
  return /\b(?:at|to|was|is|were|are|reached|stood at|stands at|hit|from|than|against|with|count|figure|number|rate|latest|now|after|of|only|total|just)[,:]? *$/iu.test(
    before,
  );
}

function isVerbal({ after }: Setting): boolean {
  return (
    /^ (?:were|was|are|is|have|had)\b/iu.test(after) &&
    !/^ (?:were|was|are|is|have|had) (?:empty|new|vacant|off|on leave)/iu.test(after)
  );
}
