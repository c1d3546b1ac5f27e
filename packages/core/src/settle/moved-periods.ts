import type { Period } from "../period/index.ts";
import { type Kpi, type Observation, type Target, figuresChanged } from "../register/index.ts";

/**
 * A KPI whose periods stand for others after all: its figures, and its targets, statuses, comments and others' figures
 * with them.
 */
export function withPeriodsMoved(kpi: Kpi, move: (period: Period) => Period): Kpi {
  const observation = (each: Observation): Observation => ({ ...each, period: move(each.period) });
  const target = ({ to, ...each }: Target): Target => ({
    ...each,
    from: move(each.from),
    ...(to === undefined ? {} : { to: move(to) }),
  });
  const { published } = kpi;
  return {
    ...kpi,
    ...figuresChanged(kpi, observation),
    targets: kpi.targets.map(target),
    ...(published === undefined ? {} : { published: { ...published, period: move(published.period) } }),
    commentary: kpi.commentary.map((each) => ({ ...each, period: move(each.period) })),
    ...(kpi.asked && { asked: kpi.asked.map((each) => ({ ...each, period: move(each.period) })) }),
  };
}
