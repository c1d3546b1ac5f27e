import {
  type Period,
  calendarYear,
  endOf,
  financialYear,
  financialYearOf,
  yearBefore,
} from "../../period/index.ts";
import { isMeasured } from "../../register/index.ts";
import type { Subject } from "../subject.ts";
import { numberOf } from "../marks/numbers.ts";
import { theQuarter } from "../marks/times.ts";
import { COUNT_WORD, type Said } from "./said.ts";

const IN = "(?:in|over|during|for|across|through|throughout|within)";
const WHOLE = "(?:(?:whole|full|entire|current|present|reporting) )?";
const FINANCIAL = "(?:financial )?year";
const SO_FAR = "(?:so far|thus far|to date|up to now|until now)";

/** A while of several periods, as words tell it: the year so far, the last twelve months, a year that is named. */
export const WHILE = [
  `(?<year>(?:${SO_FAR} |yet )?(?:(?:${IN}|all) )?this ${WHOLE}${FINANCIAL}(?: ${SO_FAR})?|${IN} the ${WHOLE}${FINANCIAL}(?: ${SO_FAR})?|(?:${IN} )?the ${FINANCIAL} (?:so far|to date)|year to date|since (?:the (?:start|beginning|turn) of )?(?:the|this) ${FINANCIAL}|since April|all year(?: (?:round|long))?|in any (?:quarter|month) (?:so far )?(?:this|of the|of this|in the) ${FINANCIAL})`,
  `(?<last>(?:${IN} )?last ${FINANCIAL})`,
  `(?:so far )?${IN} (?:the )?(?:financial year )?(?<named>(?:20)?\\d{2}[/-](?:20)?\\d{2})(?: ${SO_FAR})?`,
  `${IN} (?<calendar>20\\d{2})`,
  "since (?<since>20\\d{2})(?![/-]\\d)",
  "since (?<base>(?:the )?[a-z\\d][^,.;]{2,30}?)",
  `${IN} (?:(?:a|the|our) )?(?:(?:last|past|previous) )?(?:(?<short>almost|nearly) |(?:over|more than|at least) )?(?:(?<many>${COUNT_WORD}) )?(?:full |whole )?(?<each>year|quarter|month)(?<s>s?)`,
  `(?<quarter>(?:${IN} the|(?:${IN} )?this) quarter(?: ${SO_FAR})?)`,
].join("|");

/** From the first month of the while to the month after its last. */
export type While = { readonly from: number; readonly to: number };

/** The whiles that words found by `WHILE` may mean; none where they tell of one period alone. */
export function whilesIn(
  groups: Partial<Record<string, string>>,
  said: Pick<Said, "report" | "bases" | "subject">,
): readonly While[] {
  const { report, bases, subject } = said;
  const end = endOf(report);
  const of = ({ start, months }: Period): While => ({ from: start, to: Math.min(start + months, end) });
  const year = financialYearOf(report);
  const { named, calendar, since } = groups;
  if (groups["year"] !== undefined) return [of(year)];
  if (groups["last"] !== undefined)
    return [yearBefore(year), calendarYear(Math.floor(report.start / YEAR) - 1)].map(of);
  if (named !== undefined) {
    const first = Number(named.split(/[/-]/u)[0]) % CENTURY;
    return (first + 1) % CENTURY === Number(named.slice(-2)) ? [of(financialYear(2000 + first))] : [];
  }
  if (calendar !== undefined) return [of(calendarYear(Number(calendar)))];
  if (since !== undefined) return [{ from: endOf(calendarYear(Number(since))), to: end }];
  if (groups["base"] !== undefined) return bases.slice(0, 1).map((base) => ({ from: endOf(base), to: end }));
  if (groups["quarter"] !== undefined)
    return subject.now.months === 1 ? [of(theQuarter({ now: report, months: 1 }))] : [];
  return lastMonths(groups, end);
}

/** The KPI's periods within a while of which it has a figure. */
export function periodsWithin({ kpi, now }: Subject, { from, to }: While): readonly Period[] {
  return kpi.observations
    .filter(isMeasured)
    .map(({ period }) => period)
    .filter(
      (each) =>
        each.months === now.months && each.start >= from && endOf(each) <= to && each.start <= now.start,
    );
}

const YEAR = 12;
const CENTURY = 100;
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: YEAR };

/** "in the last year", "for nearly three years": so many months up to now. */
function lastMonths(
  { short, many, each = "", s }: Partial<Record<string, string>>,
  end: number,
): readonly While[] {
  const one = MONTHS[each.toLowerCase()] ?? 0;
  if (many === undefined && (s !== "" || one !== YEAR)) return [];
  const count = (many === undefined ? 1 : (numberOf(many) ?? 0)) - (short === undefined ? 0 : 1);
  return count > 0 ? [{ from: end - count * one, to: end }] : [];
}
