import { formsOf, reminderFor } from "@quarterlight/core/asking";
import { type Period, comparePeriods, samePeriod } from "@quarterlight/core/period";
import type { Kpi, Register } from "@quarterlight/core/register";
import { outstandingOf, plusDays } from "@quarterlight/core/voices";
import type { Understanding } from "./understanding.ts";

/** What one owner owes words about in one period. Dates are ISO. */
export type Owed = {
  readonly owner: string;
  readonly period: Period;
  readonly kpis: readonly Kpi[];
  /** Empty where nobody has asked yet. */
  readonly askedOn: string;
  /** The last day on which an answer is in time; where nobody has asked, if they are asked today. */
  readonly dueOn: string;
  readonly daysLate: number;
  /** Whether the owner did not answer for the period before either. */
  readonly isIdle: boolean;
  /** Whom to ask next, by role; empty where nobody else is named, or where there is still time. */
  readonly next: string;
  /** Where the request stands, as a cell; the KPIs' own where there is none. */
  readonly at: Kpi["at"];
};

/** Who owes words on a day: those who were asked first, the latest before the others, then those to be asked. */
export function owedIn(understanding: Understanding, period: Period, asOf: string): readonly Owed[] {
  const { register } = understanding;
  const asked = askedIn(register, asOf);
  const isAsked = (owner: string, { id }: Kpi) =>
    asked.some(
      (each) =>
        each.owner === owner && samePeriod(each.period, period) && each.kpis.some((kpi) => kpi.id === id),
    );
  const fresh = requestsOf(understanding, period, asOf).forms.flatMap(
    ({ owner, items, dueOn }): readonly Owed[] => {
      const owed = items.filter(({ isOwed }) => isOwed);
      const kpis = register.kpis.filter(
        (kpi) => owed.some((item) => item.kpi === kpi.id) && !isAsked(owner, kpi),
      );
      const [first] = kpis;
      if (first === undefined) return [];
      return [
        { owner, period, kpis, askedOn: "", dueOn, daysLate: 0, isIdle: false, next: "", at: first.at },
      ];
    },
  );
  return [
    ...asked.toSorted((a, b) => b.daysLate - a.daysLate || comparePeriods(a.period, b.period)),
    ...fresh,
  ];
}

/** The forms that would be made on a day: they say who has to be asked about what. */
export function requestsOf({ register, workbook, sha256 }: Understanding, period: Period, asOf: string) {
  return formsOf(register, {
    period,
    askedOn: asOf,
    dueOn: plusDays(asOf, register.settings.daysToAnswer),
    workbook: workbook.name,
    digest: sha256,
  });
}

/** The text for an owner, to be copied. */
export function textFor({ owner, period, askedOn, dueOn, daysLate, kpis }: Owed): string {
  return reminderFor({ owner, period, askedOn, dueOn, daysLate, titles: kpis.map(({ title }) => title) });
}

function askedIn(register: Register, asOf: string): readonly Owed[] {
  const groups = new Map<string, Owed>();
  for (const each of outstandingOf(register, asOf)) {
    const { owner, kpi, period, askedOn, dueOn, daysLate, isIdle, next, request } = each;
    const key = `${owner}|${period.start}|${period.months}|${askedOn}`;
    const known = groups.get(key);
    groups.set(key, {
      owner,
      period,
      askedOn,
      dueOn,
      daysLate,
      at: known?.at ?? request.at,
      isIdle: isIdle || known?.isIdle === true,
      next: daysLate > 0 ? next || (known?.next ?? "") : "",
      kpis: [...(known?.kpis ?? []), kpi],
    });
  }
  return [...groups.values()];
}
