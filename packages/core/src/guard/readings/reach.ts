import type { Claim } from "../../claims/index.ts";
import { type Period, endOf, financialYearOf, month, previous, samePeriod } from "../../period/index.ts";
import { type Kpi, isMeasured } from "../../register/index.ts";
import { NUMBER_WORDS, numberOf } from "../marks/numbers.ts";
import type { Said } from "./said.ts";

/** A part of the series that a figure is said to be an end of. */
export type Reach = {
  /** Where the shortest span begins that the words may mean: what contradicts it contradicts them. */
  readonly from: number;
  /** The series does not show all that the words speak of: it may contradict them and cannot bear them out. */
  readonly isOpen: boolean;
  /** How many of the words behind the superlative name the span. */
  readonly width: number;
};

const BEGINNING =
  /\bsince (?:(?:our|the) )?(?:series|records?|reporting|recording|counting|measuring|we (?:began|started|opened)|start(?!\p{L}* of (?:the )?(?:financial )?year\b))/iu;
const YEAR = /^[^.;]{0,50}?\bsince (?<year>(?:19|20)\d{2})\b(?![/-]\d)/iu;
const OF_YEAR = /^[^.;]{0,30}?\b(?:in|of|during) (?<year>(?:19|20)\d{2})\b(?![/-]\d)/iu;
const SPAN = new RegExp(
  `^[^.;]{0,50}?\\b(?:in|for|over|within|during|of) (?:(?:the|our) )?(?:(?:last|past) )?(?:(?<short>nearly|almost|about|around|just under) |(?:over|more than|at least|well over) )?(?<count>an?|one|${NUMBER_WORDS}|\\d{1,3}) (?:full |whole )?(?<each>year|quarter|month|decade)s?\\b`,
  "iu",
);
const THIS_YEAR =
  /^[^.;]{0,40}?\b(?:(?:(?:of|in|for|during) (?:the|this)|this) (?:financial )?year(?: so far| to date)?(?= *(?:$|[.,;)]))|so far this (?:financial )?year|since (?:(?:the )?(?:start|beginning) of )?(?:the (?:financial )?year|April)\b(?! \d| (?:to|until|through|-) ))/iu;
const VAGUE =
  /^[^.;]{0,50}?\b(?:since\b|(?:in|for) (?:(?:many|some|several|quite some|a (?:few|number of|couple of)) )?(?:years|quarters|months|decades)\b|(?:in|for) (?:a (?:long|very long) time|some time|living memory|a generation)\b)[^,.;]*/iu;

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

/** The part of the series that words behind a superlative speak of; undefined where they speak of all of it. */
export function reachIn(after: string, { subject: { kpi }, bases }: Said, now: Period): Reach | undefined {
  if (BEGINNING.test(after)) return undefined;
  const of = (found: RegExpExecArray, from: number, shown = from): Reach => {
    const [start, isCut] = sinceBreak(kpi, from, now);
    return { from: start, isOpen: isCut || !shows(kpi, shown, now), width: found[0].length };
  };
  const year = YEAR.exec(after);
  if (year !== null) {
    const next = Number(year.groups?.["year"]) + 1;
    return of(year, month(next, now.months === 12 ? 1 : 4).start, month(next, 1).start);
  }
  const soFar = THIS_YEAR.exec(after);
  if (soFar !== null) return of(soFar, financialYearOf(now).start);
  const ofYear = OF_YEAR.exec(after);
  if (ofYear !== null) return of(ofYear, month(Number(ofYear.groups?.["year"]), 4).start);
  const span = SPAN.exec(after);
  if (span !== null) {
    const { short, count = "", each = "" } = span.groups ?? {};
    const many = /^an?$/iu.test(count) ? 1 : (numberOf(count) ?? 1);
    const months = (many - (short === undefined ? 0 : 1)) * (MONTHS[each.toLowerCase()] ?? 1);
    return of(span, now.start - months + now.months);
  }
  const vague = VAGUE.exec(after);
  if (vague === null) return undefined;
  const [base] = bases;
  if (base === undefined || !/\bsince\b/iu.test(after))
    return { ...of(vague, previous(now).start), isOpen: true };
  return bases.some((each) => isShown(kpi, each)) ? undefined : of(vague, endOf(base));
}

/** That the figure of a period is an end of such a part. */
export function reachClaim(claim: Claim, { from }: Pick<Reach, "from">): Claim {
  const { period } = claim;
  return { ...claim, basis: { kind: "span", from: { start: from, months: period.months }, to: period } };
}

function isShown({ observations }: Kpi, period: Period): boolean {
  return observations.some((each) => isMeasured(each) && samePeriod(each.period, period));
}

/** Whether the series has a figure of every period from then on. */
function shows(kpi: Kpi, from: number, now: Period): boolean {
  const many = Math.ceil((now.start - from) / now.months);
  return Array.from({ length: Math.max(many, 0) }, (_, i) => now.start - (i + 1) * now.months).every(
    (start) => isShown(kpi, { start, months: now.months }),
  );
}

/** Nothing is compared with what was counted otherwise: the part begins with the newest break in it. */
function sinceBreak(
  { observations }: Kpi,
  from: number,
  now: Period,
): readonly [from: number, isCut: boolean] {
  const breaks = observations.filter(
    ({ flags, period }) => flags.includes("break") && period.start > from && period.start <= now.start,
  );
  return breaks.length === 0 ? [from, false] : [Math.max(...breaks.map(({ period }) => period.start)), true];
}
