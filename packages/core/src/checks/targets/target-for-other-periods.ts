import { type Period, endOf, periodLabel } from "../../period/index.ts";
import type { Target } from "../../register/index.ts";
import type { Address } from "../../workbook/index.ts";
import { decision, figures, kpiInput, quarter, aTarget } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import type { KpiSubject } from "../frame/subjects.ts";

type Misplaced = {
  readonly at: Address | readonly Address[];
  readonly says: string;
  readonly remedy: string;
  /** Whether a Key Performance Target has no status because of it. */
  readonly isMissed: boolean;
};

export const targetForOtherPeriods = defineCheck({
  id: "R03",
  title: "Target for other periods only",
  why: "Where no target holds, the report cannot say how the figure stands, although readers know that there is one.",
  scope: "kpi",
  check: (subject): readonly Misplaced[] => {
    const backwards = subject.kpi.targets.filter(isBackwards);
    return backwards.length > 0 ? backwards.map((each) => neverHolds(subject, each)) : otherPeriods(subject);
  },
  severity: ({ isMissed }) => (isMissed ? "error" : "warning"),
  message: ({ says }) => says,
  remedy: ({ remedy }) => remedy,
  departs:
    "An error for a Key Performance Target; a warning where nobody has decided the class, or another target holds. A target that ends before it begins is told here too.",
  examples: {
    keep: [() => targeted({}), () => targeted({ to: quarter(4) })],
    break: [
      () => targeted({ from: quarter(4) }),
      () => targeted({ to: quarter(1) }),
      () => targeted({ from: quarter(4), to: quarter(0) }),
    ],
  },
});

function isBackwards({ from, to }: Target): boolean {
  return to !== undefined && endOf(to) <= from.start;
}

function neverHolds({ target: held, standing }: KpiSubject, { at, from, to = from }: Target): Misplaced {
  return {
    at,
    says: `The target begins in ${periodLabel(from)} and ends with ${periodLabel(to)}, before it begins, so it never holds.`,
    remedy: "Put right when it begins or ends.",
    isMissed: standing === "target" && held?.kind === "other periods only",
  };
}

function otherPeriods({ latest, target: held, standing }: KpiSubject): readonly Misplaced[] {
  if (!latest || held?.kind !== "other periods only" || standing === "monitoring") return [];
  return [
    {
      at: [latest.at, held.nearest.at],
      says: `The figure is for ${periodLabel(latest.period)}; ${whenHeld(held.nearest, latest.period)}.`,
      remedy: "Add the target for this period, or extend the one before.",
      isMissed: standing === "target",
    },
  ];
}

function whenHeld({ from, to }: Target, period: Period): string {
  return to !== undefined && endOf(to) < endOf(period)
    ? `the nearest target ended with ${periodLabel(to)}`
    : `the nearest target begins in ${periodLabel(from)}`;
}

function targeted(span: Partial<Pick<Target, "from" | "to">>) {
  const targets = [aTarget(80, { from: quarter(0), ...span })];
  return kpiInput({ observations: figures(78, 79, 81), targets, decision: decision("target") });
}
