import { standingOf } from "@quarterlight/core/influence";
import type { Kpi, KpiClass, Register } from "@quarterlight/core/register";

/** What a decision would change of the report's tally of judged KPIs. */
export type TallyEffect = {
  /** How many KPIs the tally counts now, and would after. */
  readonly now: number;
  readonly after: number;
  /** KPIs that it counts now and would no longer; those decided here first. */
  readonly leave: readonly Kpi[];
  /** KPIs that it would newly count. */
  readonly join: readonly Kpi[];
  /** Whether these are the first decisions of a workbook, after which only decided KPIs are judged. */
  readonly isFirst: boolean;
};

/** Compares the register as it is with the register in which some classes are decided. */
export function effectOfDecisions(register: Register, classes: ReadonlyMap<string, KpiClass>): TallyEffect {
  const decided: Register = { ...register, kpis: register.kpis.map((kpi) => decidedAs(kpi, classes)) };
  const isDecided = ({ decision }: Kpi) => decision !== undefined;
  const now = judged(register);
  const then = judged(decided);
  const leave = register.kpis.filter(({ id }) => now.has(id) && !then.has(id));
  const join = register.kpis.filter(({ id }) => !now.has(id) && then.has(id));
  return {
    now: now.size,
    after: then.size,
    leave: leave.toSorted((one, other) => Number(classes.has(other.id)) - Number(classes.has(one.id))),
    join,
    isFirst: classes.size > 0 && !register.kpis.some(isDecided),
  };
}

function decidedAs(kpi: Kpi, classes: ReadonlyMap<string, KpiClass>): Kpi {
  const decided = classes.get(kpi.id);
  if (decided === undefined) return kpi;
  const blank = { reason: "", person: "", date: "", reviewBy: "", at: kpi.at };
  return { ...kpi, decision: { ...blank, ...kpi.decision, class: decided } };
}

/** The KPIs that the tally counts, as the report counts them. */
function judged(register: Register): ReadonlySet<string> {
  const standing = register.kpis.filter((kpi) => ["target", "unsorted"].includes(standingOf(kpi, register)));
  return new Set(standing.map(({ id }) => id));
}
