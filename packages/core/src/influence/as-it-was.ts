import { type Period, endOf, lastDayOf } from "../period/index.ts";
import type { ClassDecision, Decided, Kpi, KpiClass, Register } from "../register/index.ts";
import { nameKey } from "../workbook/index.ts";

/** A class that was decided anew after a period, and the class that was in force at its end. */
export type LaterDecision = {
  readonly kpi: Kpi;
  readonly was: KpiClass;
  readonly now: KpiClass;
  /** ISO. */
  readonly date: string;
};

/**
 * The register with the class, tolerance and direction of each KPI that were in force at the end of a period, by the record of
 * decisions and the rows of targets: so that an old quarter can be told after the workbook has moved on, and no target is
 * taken out of a quarter that it was missed in. The first decision of a KPI holds for all that came before it, because
 * nobody had decided otherwise; so does what stands with the KPI, where no row of a target says anything else.
 */
export function asItWas(register: Register, period: Period): Register {
  const kpis = register.kpis.map((kpi) => {
    const decision = inForce(kpi, recordOf(kpi, register), period);
    const begun = kpi.targets
      .filter(({ from }) => from.start < endOf(period))
      .toSorted((a, b) => a.from.start - b.from.start);
    const tolerance = begun.findLast((target) => target.tolerance !== undefined)?.tolerance;
    const polarity = begun.findLast((target) => target.polarity !== undefined)?.polarity;
    const isOther = decision && decision !== kpi.decision;
    if (!isOther && tolerance === undefined && polarity === undefined) return kpi;
    return {
      ...kpi,
      ...(decision ? { decision } : {}),
      ...(tolerance ? { tolerance } : {}),
      ...(polarity ? { polarity } : {}),
    };
  });
  return kpis.every((kpi, at) => kpi === register.kpis[at]) ? register : { ...register, kpis };
}

/** The KPIs whose class in force at the end of a period was another than it is now, in the order of the workbook. */
export function laterDecisions(register: Register, period: Period): readonly LaterDecision[] {
  return register.kpis.flatMap((kpi): readonly LaterDecision[] => {
    const record = recordOf(kpi, register);
    const was = inForce(kpi, record, period)?.class;
    const now = kpi.decision?.class;
    if (was === undefined || now === undefined || was === now) return [];
    const date = record.find((each) => each.date > lastDayOf(period) && each.to !== was)?.date;
    return [{ kpi, was, now, date: date ?? kpi.decision?.date ?? "" }];
  });
}

/** Whether a KPI was only watched at the end of a period, by the record of decisions: then no target was held against it. */
export function wasWatched(register: Register, kpi: Kpi, period: Period): boolean {
  return inForce(kpi, recordOf(kpi, register), period)?.class === "monitoring";
}

/** The decisions of a KPI, the oldest first; those of one day as they stand. */
function recordOf({ id }: Kpi, { decisions }: Register): readonly Decided[] {
  return decisions
    .filter(({ kpi }) => nameKey(kpi) === nameKey(id))
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** What the record says of the class at the end of a period; what the workbook says where the record is silent. */
function inForce({ decision }: Kpi, record: readonly Decided[], period: Period): ClassDecision | undefined {
  const end = lastDayOf(period);
  // What stands with the KPI is in force from its own day on, whatever the record lacks.
  if (!decision || (decision.date !== "" && decision.date <= end)) return decision;
  const last = record.findLast(({ date }) => date <= end);
  if (last) return decisionOf(last, last.to);
  const first = record.find(({ date }) => date > end);
  return first?.from ? decisionOf({ ...first, reason: "", person: "", date: "" }, first.from) : decision;
}

function decisionOf({ reason, person, date, at }: Decided, kpiClass: KpiClass): ClassDecision {
  return { class: kpiClass, reason, person, date, reviewBy: "", at };
}
