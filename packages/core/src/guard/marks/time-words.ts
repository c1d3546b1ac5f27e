import { type Period, financialYearOf, previous, yearBefore } from "../../period/index.ts";
import { NUMBER_WORDS, numberOf } from "./numbers.ts";
import {
  type Standpoint,
  aboutApril,
  ago,
  before,
  eachAgo,
  endIn,
  holding,
  lastOf,
  lastSeason,
  latestMonths,
  looseIn,
  newestPart,
  nthOf,
  overMonths,
  part,
  readMonths,
  sameIn,
  seasonOf,
  sinceApril,
  yearIn,
} from "./times.ts";

/** Words of time, what they mean, and whether they are always what something is compared with or a loose time. */
type TimeWords = readonly [
  words: RegExp,
  means: (match: RegExpMatchArray, from: Standpoint) => Period | "another time" | undefined,
  how?: "basis" | "vague",
];

const LONG = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b";
const YEAR = "(?:(?:FY ?)?20\\d{2}(?:\\/|-)(?:20)?\\d{2}|FY ?\\d{2}\\/\\d{2})(?![\\d/-]\\d)";
const NTH = "(first|second|third|fourth|last|final|1st|2nd|3rd|4th)";
const COUNT = `(${NUMBER_WORDS}|\\d{1,2})`;
const NOT_A_RUN =
  "(?! (?:in a row|in succession|running|on the trot|since|we|that|it|when|where|to be|with|of|under|below|over|above|on target|without))";

const YEAR_AGO = `\\b(?:the )?(?:same|this|corresponding|equivalent) (?:quarter|point|time|period|months?|stage) (?:of |in )?(?:the )?(?:last|previous|a) year(?: (?:ago|earlier|before))?\\b|\\b(?:a|one|the) year (?:ago|earlier|before|previously)\\b|\\b(?:12|twelve) months (?:ago|earlier|before|previously)\\b|\\bthis (?:point|time) last year\\b|\\blast year\\b|\\bthe (?:previous|preceding) year\\b|\\byear[- ]on[- ]year\\b|\\bthe year before\\b`;

/** "fell over the nine months": what is said is a change, and the time is where it began. */
const OF_CHANGE =
  "\\b(?:rose|risen|rising|fell|fallen|falling|gr[eo]wn?|up|down|increas\\w+|decreas\\w+|improv\\w+|worse\\w*|drop\\w*|halved|doubled|shorten\\w*|lengthen\\w*|cut|reduc\\w+|by)\\b[^.;]{0,30}";

/**
 * The words of time, the longest of a kind first. `undefined` is a time that the words name and nobody can settle;
 * "another time" leaves them to what stands further down.
 */
export const TIME_WORDS: readonly TimeWords[] = [
  [
    new RegExp(`\\b(?:the )?${NTH} (half|six months) of (?:the (?:financial )?year )?(${YEAR})`, "giu"),
    ([, nth = "", , year = ""]) => part(yearIn(year), 6 * nthOf(nth, 2), 6),
  ],
  [
    new RegExp(`\\b(?:the )?${NTH} quarter of (?:the (?:financial )?year )?(${YEAR})`, "giu"),
    ([, nth = "", year = ""]) => part(yearIn(year), 3 * nthOf(nth, 4), 3),
  ],
  [
    new RegExp(
      `\\b(?:the )?${NTH} (quarter|half|three months|six months) of (the|this|our|last|the (?:previous|last)) (?:financial )?year\\b`,
      "giu",
    ),
    ([, nth = "", what = "", year = ""], from) => {
      const months = /half|six/iu.test(what) ? 6 : 3;
      const start = months * nthOf(nth, 12 / months);
      if (!/last|previous/iu.test(year)) return newestPart(start, months, from);
      return part(yearBefore(financialYearOf(from.now)), start, months);
    },
  ],
  [
    new RegExp(
      `\\b${MONTH}(?: (?:19|20)\\d{2})?(?: (?:to|-|and|until|through) |-)${MONTH} (?:19|20)\\d{2}\\b`,
      "gu",
    ),
    ([text]) => readMonths(text.replace(/ (?:and|until|through) |(?<! )-(?! )/u, " to ")),
  ],
  [
    new RegExp(`\\b(${MONTH})(?: (?:to|-|and|until|through) |-)(${MONTH})(?! ?\\d)`, "gu"),
    ([, a = "", b = ""], { now }) => latestMonths(a, b, now),
  ],
  [
    new RegExp(
      `\\b${YEAR} (?:Q|[Qq]uarter )[1-4]\\b|\\b(?:Q|[Qq]uarter )[1-4],? (?:of |in )?(?:${YEAR}|\\d{2}\\/\\d{2}\\b)`,
      "gu",
    ),
    ([text]) => {
      const [, q = "1"] = /(?:Q|uarter )([1-4])/u.exec(text) ?? [];
      return part(yearIn(text), 3 * (Number(q) - 1), 3);
    },
  ],
  [
    /\b(?:Q|[Qq]uarter )([1-4]|one|two|three|four)\b/gu,
    ([, q = ""], from) => newestPart(3 * ((numberOf(q) ?? 1) - 1), 3, from),
  ],
  [
    new RegExp(
      `\\b(?:the )?(?:same|corresponding|equivalent) (?:first )?${COUNT} months(?: (?:of|in) (?:${YEAR}|(?:the )?(?:last|previous) (?:financial )?year)| (?:last|the previous) year| (?:a|the) year (?:ago|earlier|before))?`,
      "giu",
    ),
    ([text, count = ""], from) => {
      const span = sinceApril(from, numberOf(count));
      if (span === undefined) return "another time";
      const year = yearIn(text) ?? yearBefore(financialYearOf(from.now));
      return { start: year.start, months: span.months };
    },
    "basis",
  ],
  [
    new RegExp(
      `\\b(?=(?:in|over|during|for|across|of) )(?<!${OF_CHANGE})(?:in|over|during|for|across|of) (?:the|these|all|our) (?:first )?${COUNT} months\\b(?! (?:ago|earlier|before|to|ending|ended|of|since|from))`,
      "giu",
    ),
    ([, count = ""], from) => overMonths(numberOf(count), from) ?? "another time",
  ],
  [
    new RegExp(`\\b(?:the )?full[- ]year (?:figure )?(?:for )?(${YEAR})`, "giu"),
    ([, year = ""], from) => lastOf(yearIn(year), from),
  ],
  [
    new RegExp(
      `\\b(?:the )?(?:(?:same|corresponding|equivalent) (?:point|time|stage|quarter|period|months?)|end) (?:of|in) (${YEAR}|(?:19|20)\\d{2}\\b(?![/-]\\d))`,
      "giu",
    ),
    ([text, year = ""], from) => (/^(?:the )?end/iu.test(text) ? endIn(year, from) : sameIn(year, from)),
  ],
  [new RegExp(`\\b(?:in|of|for|during|over) (${YEAR})(?! Q)`, "giu"), ([, year = ""]) => yearIn(year)],
  [new RegExp(`\\b${YEAR}(?! Q)`, "gu"), ([text]) => yearIn(text)],
  [
    /\b(?:so far this (?:financial )?year|this (?:financial )?year so far|in the year (?:to date|so far)|(?:over|in) the year to date)\b/giu,
    (_, from) => sinceApril(from),
  ],
  [/\b(?:in|of|for|during|since|over|than) (\d{2}\/\d{2})\b(?!\/)/giu, ([, year = ""]) => yearIn(year)],
  [
    /\bthe (?:(quarter) before last|year before (?:last|that))\b/giu,
    ([, quarter], from) => ago(2, quarter === undefined ? 12 : from.now.months, from),
  ],
  [new RegExp(YEAR_AGO, "giu"), (_, { now }) => yearBefore(now)],
  [
    new RegExp(`\\b${COUNT} (years|quarters|months) (?:ago|earlier|before|previously)\\b`, "giu"),
    ([, count = "", each = ""], from) => eachAgo(count, each, from),
  ],
  [
    /(?<!\bfirst time )\b(?:over|in|within|during|across) (?:(?:the|a|one|this) )?(?:(?:last|past|full|whole|single) )?(?:year|12 months|twelve months)\b(?! (?:of|to|ending|ended|\d))/giu,
    (_, { now }) => yearBefore(now),
    "basis",
  ],
  [
    new RegExp(
      `\\b(?=(?:over|in|within|during|across) )(?<!\\bfirst time )(?:over|in|within|during|across) (?:the )?(?:(?:last |past )${COUNT}|(?!three quarters)${COUNT}) (years|quarters|months)\\b(?! (?:of|to|ending|ended|\\d|ago|earlier|before))`,
      "giu",
    ),
    ([, past, count, each = ""], from) => eachAgo(past ?? count ?? "", each, from),
    "basis",
  ],
  [new RegExp(`\\b(?<!${OF_CHANGE})over the quarter\\b(?![^.;]*${OF_CHANGE})`, "giu"), (_, { now }) => now],
  [/\b(?:over|on) the quarter\b|\bquarter[- ]on[- ]quarter\b/giu, (_, { now }) => previous(now), "basis"],
  [
    /\b(?:the )?(?:last|previous|preceding|prior) quarter\b(?! of)|\bthe quarter before\b|\b(?:the )?previous period\b|(?<=\b(?:than|on|with|to|from|since) )the last(?: one)?(?= *(?:[,.;]|$))/giu,
    (_, { now }) => previous(now),
  ],
  [
    /\b(?:this|the (?:latest|current|reporting)) quarter\b|(?<!\bmonths? )\b(?:in|for|of) the quarter\b(?! (?:before|to))|\bcensus day\b|\bat this point\b/giu,
    (_, { now }) => now,
  ],
  [
    new RegExp(
      `\\b(?:the )?(?:quarter|three months|year|12 months) (?:to|ending|ended) (?:the end of )?(?:\\d{1,2} )?(${MONTH})(?: (\\d{4}))?\\b`,
      "gu",
    ),
    ([, name = "", year], from) => holding(name, year, from),
  ],
  [
    new RegExp(`\\bthe ${NTH} quarter\\b${NOT_A_RUN}|\\b${NTH} quarters\\b`, "giu"),
    ([, one, other], from) => newestPart(3 * nthOf(one ?? other ?? "", 4), 3, from),
  ],
  [
    new RegExp(`\\b(?:the )?${NTH}(?= and ${NTH} quarters\\b)`, "giu"),
    ([, nth = ""], from) => newestPart(3 * nthOf(nth, 4), 3, from),
  ],
  [
    /\b(early|mid|late)[ -]((?:19|20)\d{2})\b(?!\/)/giu,
    ([, when = "", year = ""]) => looseIn(when, Number(year)),
    "vague",
  ],
  [
    /\b(?:the )?(start|beginning|middle|end) of ((?:19|20)\d{2})\b(?!\/)/giu,
    ([, when = "", year = ""]) => looseIn(when, Number(year)),
    "vague",
  ],
  [
    /\b(spring|summer|autumn|winter)(?: of)? ((?:19|20)\d{2})\b(?!\/)/giu,
    ([, season = "", year = ""]) => seasonOf(season, Number(year)),
    "vague",
  ],
  [
    /\b(?:19|20)\d{2} calendar year\b|\bcalendar year (?:19|20)\d{2}\b/giu,
    ([text]) => readMonths(/\d{4}/u.exec(text)?.[0] ?? ""),
    "vague",
  ],
  [/\b(?:last )?Christmas\b/gu, (_, { now }) => latestMonths("October", "December", now), "vague"],
  [/\bsince (?:the )?spring\b/giu, (_, { now }) => previous(now)],
  [
    /\b(?:in|over|during) (?:the |this )?(spring|summer|autumn|winter)\b(?! ?\d)/giu,
    ([, season = ""], { now }) => lastSeason(season, now),
    "vague",
  ],
  [
    /\b(?:last|the previous) (spring|summer|autumn|winter)\b/giu,
    ([, season = ""], { now }) => lastSeason(season, now),
    "vague",
  ],
  [
    new RegExp(`\\b(?:the )?(?:previous|preceding) (${LONG})\\b(?! ?\\d)`, "gu"),
    ([, name = ""], from) => before(holding(name, undefined, from), from),
  ],
  [/\bsince (April)\b(?! to| \d)/gu, (_, from) => aboutApril(from), "vague"],
  [
    new RegExp(`\\b(${LONG})(?:'s)? (\\d{4})\\b`, "gu"),
    ([, name = "", year = ""], from) => holding(name, year, from),
  ],
  [
    new RegExp(
      `\\b(?:of|in|at|by|to|and|since|for|end of|between|between April and|(?:at|on|to) (?:the )?(?:28|29|30|31)(?:st|th)?) (${LONG})\\b(?! ?\\d| to)|\\b(${LONG})(?='s | (?:had|was|figure|count))`,
      "gu",
    ),
    ([, a, b], from) => holding(a ?? b ?? "", undefined, from),
  ],
];
