import {
  type Period,
  endOf,
  financialYearOf,
  month,
  previous,
  quarterOf,
  readPeriod,
  yearBefore,
} from "../../period/index.ts";
import type { PeriodMark } from "../mark.ts";

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const LONG = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ORDINAL: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};

/** What a reader takes the words to mean, from where the report stands: its period and the length the KPI comes in. */
type Standpoint = { readonly now: Period; readonly months: number };
type Reader = (match: RegExpMatchArray, from: Standpoint) => Period | undefined;

/** The words of time, longest first. `undefined` is a time that the words name and nobody can settle. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(
      `\\b(?:the )?first (?:half|six months) of (?:the (?:financial )?year )?(\\d{4}\\/\\d{2})\\b`,
      "giu",
    ),
    ([, year = ""]) => part(yearOf(year), 0, 6),
  ],
  [
    new RegExp(`\\b(?:the )?second half of (\\d{4}\\/\\d{2})\\b`, "giu"),
    ([, year = ""]) => part(yearOf(year), 6, 6),
  ],
  [
    /\b(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th) quarter of (?:the (?:financial )?year )?(\d{4}\/\d{2})\b/giu,
    ([, nth = "", year = ""]) => part(yearOf(year), 3 * ((ORDINAL[nth.toLowerCase()] ?? 1) - 1), 3),
  ],
  [
    new RegExp(`\\b${MONTH}(?: (?:19|20)\\d{2})? (?:to|-|and) ${MONTH} (?:19|20)\\d{2}\\b`, "gu"),
    ([text]) => read(text.replace(" and ", " to ")),
  ],
  [
    new RegExp(`\\b(${LONG}) (?:to|and) (${LONG})\\b(?! ?\\d)`, "gu"),
    ([, a = "", b = ""], { now }) => latestMonths(a, b, now),
  ],
  [/\b\d{4}\/\d{2} Q[1-4]\b|\bQ[1-4] (?:of )?\d{4}\/\d{2}\b/gu, ([text]) => read(text.replace(" of ", " "))],
  [/\bQ([1-4])\b/gu, ([, q = ""], { now }) => part(financialYearOf(now), 3 * (Number(q) - 1), 3)],
  [
    /\b(?:the )?full[- ]year (?:figure )?(?:for )?(\d{4}\/\d{2})\b/giu,
    ([, year = ""], from) => lastOf(yearOf(year), from),
  ],
  [
    /\b(?:the )?(?:same (?:point|time|stage)|end) (?:of|in) (\d{4}\/\d{2})\b/giu,
    ([text, year = ""], from) =>
      /^(?:the )?end/iu.test(text) ? lastOf(yearOf(year), from) : sameIn(yearOf(year), from),
  ],
  [/\b(?:in|of|for|during|over) (\d{4}\/\d{2})(?! Q)\b/giu, ([, year = ""]) => yearOf(year)],
  [/\b\d{4}\/\d{2}\b(?! Q)/gu, ([text]) => yearOf(text)],
  [/\bthe year before that\b/giu, (_, { now }) => yearBefore(yearBefore(now))],
  [
    new RegExp(
      `\\b(?:the )?(?:same|this) (?:quarter|point|time|period|months?|stage) (?:of |in )?(?:the )?(?:last|previous|a) year(?: (?:ago|earlier|before))?\\b|\\b(?:a|one|the) year (?:ago|earlier|before|previously)\\b|\\b(?:12|twelve) months (?:ago|earlier|before)\\b|\\bthis (?:point|time) last year\\b|\\blast year\\b|\\byear on year\\b|\\bover the year\\b|\\bthe year before\\b`,
      "giu",
    ),
    (_, { now }) => yearBefore(now),
  ],
  [
    /\b(?:the )?(?:last|previous|preceding) quarter\b(?! of)|\bthe quarter before\b|\b(?:the )?previous period\b|\b(?:three|3) months (?:ago|earlier)\b/giu,
    (_, { now }) => previous(now),
  ],
  [
    /\b(?:this|the (?:latest|current|reporting)) quarter\b|\b(?:in|for|of) the quarter\b(?! (?:before|to))|\bcensus day\b|\bat this point\b/giu,
    (_, { now }) => now,
  ],
  [
    new RegExp(
      `\\b(?:the )?(?:quarter|three months|year) (?:to|ending|ended) (?:the end of )?(${MONTH})(?: (\\d{4}))?\\b`,
      "gu",
    ),
    ([, name = "", year], from) => holding(name, year, from),
  ],
  [/\bsince (?:the )?spring\b/giu, (_, { now }) => previous(now)],
  [new RegExp(`\\bsince (April)\\b(?! to| \\d)`, "gu"), (_, { now }) => now],
  [
    new RegExp(`\\b(${LONG})(?:'s)? (\\d{4})\\b`, "gu"),
    ([, name = "", year = ""], from) => holding(name, year, from),
  ],
  [
    new RegExp(
      `\\b(?:of|in|at|by|to|and|since|for|end of|between|between April and) (${LONG})\\b(?! ?\\d| to)|\\b(${LONG})(?= (?:had|was|figure|count))`,
      "gu",
    ),
    ([, a, b], from) => holding(a ?? b ?? "", undefined, from),
  ],
];

/** Every time that a text names, each word told once. */
export function periodsIn(text: string, from: Standpoint): readonly PeriodMark[] {
  const found: PeriodMark[] = [];
  for (const [pattern, reader] of READERS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((each) => each.start < end && each.end > start)) continue;
      const period = reader(match, from);
      const isCompared =
        /\b(?:than|since|from|compared (?:with|to)|against|over|versus|on)(?: (?:in|at|on|for|the|that of|those of|a|what it was|our|its))* *$|\b(?:as|like|same as) (?:it was )?(?:in|at|for)(?: the| that of)? *$|\bsince (?:our|the|we|its) [\w ]{0,24}(?:in|of|from)? *$/iu.test(
          text.slice(0, start),
        ) || /^since/iu.test(match[0]);
      found.push({ kind: "period", start, end, period, basis: undefined, isCompared });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function read(text: string): Period | undefined {
  const found = readPeriod(text, "financial");
  return found.kind === "period" ? found.period : undefined;
}

function yearOf(text: string): Period {
  return read(text) ?? { start: 0, months: 12 };
}

function part({ start }: Period, from: number, months: number): Period {
  return { start: start + from, months };
}

function lastOf(year: Period, { months }: Standpoint): Period {
  return { start: endOf(year) - Math.min(months, 12), months: Math.min(months, 12) };
}

function sameIn(year: Period, { now }: Standpoint): Period {
  return { ...now, start: year.start + (now.start - financialYearOf(now).start) };
}

function monthNumber(name: string): number {
  return NAMES.indexOf(name.slice(0, 3).toLowerCase());
}

/** The newest such months that are not after the report's own. */
function latestMonths(a: string, b: string, now: Period): Period {
  const [first, last] = [monthNumber(a), monthNumber(b)];
  const months = ((last - first + 12) % 12) + 1;
  let start = endOf(now) - months;
  while (start % 12 !== first) start -= 1;
  return { start, months };
}

/** The KPI's own period that holds a month; the newest such month that is not after the report's own. */
function holding(name: string, year: string | undefined, { now, months }: Standpoint): Period | undefined {
  const at = monthNumber(name);
  if (at < 0) return undefined;
  const start = year === undefined ? latestMonths(name, name, now).start : month(Number(year), at + 1).start;
  if (months === 1) return { start, months: 1 };
  if (months === 3) return { start: start - (start % 3), months: 3 };
  return quarterOf({ start, months }) === undefined ? { start, months: 1 } : { start, months };
}
