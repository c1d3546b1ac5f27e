import { type Period, comparePeriods, samePeriod } from "../../period/index.ts";
import { standingOf } from "../../influence/index.ts";
import type { Asked, Kpi, Register } from "../../register/index.ts";
import { nameKey } from "../../workbook/index.ts";
import { daysBetween, plusDays } from "../duties/day.ts";
import { isAnswered, partsOwed, partsToCome } from "./owed.ts";

/** Words that an owner was asked for and has not given, or not all of them. Dates are ISO. */
export type Outstanding = {
  readonly kpi: Kpi;
  /** Who was asked: the KPI's lead, by role; empty where the workbook names none. */
  readonly owner: string;
  readonly period: Period;
  readonly askedOn: string;
  /** The last day on which an answer is in time. */
  readonly dueOn: string;
  /** Days since then; 0 while there is time. */
  readonly daysLate: number;
  /** Whether the owner did not answer for the period before it either. */
  readonly isIdle: boolean;
  /** Whether an answer came that is whole as far as its owner goes, and a reader of a missed target still lacks something. */
  readonly hasCome: boolean;
  /** What the words that came leave out; empty where none came. */
  readonly lacks: readonly string[];
  /** Whom to ask next, by role; empty where the workbook names nobody else. */
  readonly next: string;
  readonly request: Asked;
};

/** What owners were asked for and have not answered by a day, the longest wait first; what is retired is owed no more. */
export function outstandingOf(register: Register, asOf: string): readonly Outstanding[] {
  const { daysToAnswer } = register.settings;
  return register.kpis
    .filter(({ retired }) => retired === undefined || retired.on > asOf)
    .flatMap((kpi) => {
      const periods = requestsOf(kpi, asOf);
      return periods.flatMap((request, at): readonly Outstanding[] => {
        const hasCome = isAnswered(kpi, request);
        const lacks = hasCome ? leftOut(kpi, request, register) : partsToCome(kpi, request);
        if (hasCome && lacks.length === 0) return [];
        const dueOn = plusDays(request.askedOn, daysToAnswer);
        const daysLate = Math.max(0, daysBetween(dueOn, asOf));
        const before = periods[at - 1];
        return [
          {
            kpi,
            owner: kpi.lead,
            period: request.period,
            askedOn: request.askedOn,
            dueOn,
            daysLate,
            isIdle: !hasCome && daysLate > 0 && before !== undefined && !isAnswered(kpi, before),
            next: daysLate === 0 ? kpi.lead : nextFor(kpi, register),
            hasCome,
            lacks,
            request,
          },
        ];
      });
    })
    .toSorted((a, b) => a.askedOn.localeCompare(b.askedOn));
}

/** The latest request for each period, the oldest period first. */
function requestsOf({ asked = [] }: Kpi, asOf: string): readonly Asked[] {
  const made = asked
    .filter(({ askedOn }) => askedOn <= asOf)
    .toSorted((a, b) => comparePeriods(a.period, b.period) || a.askedOn.localeCompare(b.askedOn));
  return made.filter(({ period }, at) => {
    const after = made[at + 1];
    return after === undefined || !samePeriod(after.period, period);
  });
}

/** What words that came leave out; nothing where somebody wrote down that the answer came and holds no words. */
function leftOut(kpi: Kpi, { period }: Asked, register: Register): readonly string[] {
  const hasWords = kpi.commentary.some((each) => samePeriod(each.period, period));
  return hasWords ? partsOwed(kpi, standingOf(kpi, register), period, register.actions) : [];
}

/** Once it is late: whoever signs off a report that carries the KPI, else whoever reports its figure. */
function nextFor({ id, lead, reporter }: Kpi, { reporting }: Register): string {
  const signs = reporting.filter(({ kpis }) => kpis.includes(id)).map((duty) => duty.lead);
  return [...signs, reporter].find((who) => who !== "" && nameKey(who) !== nameKey(lead)) ?? "";
}
