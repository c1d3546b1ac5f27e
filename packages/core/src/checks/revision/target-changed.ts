import { periodName, samePeriod } from "../../period/index.ts";
import type { Kpi, Target, Tolerance } from "../../register/index.ts";
import { aTarget, anyKpi, figures, kpiInput, registerOf } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { publishedBefore } from "./before.ts";

export const targetChanged = defineCheck({
  id: "V09",
  title: "Target or tolerance changed in place since it was published",
  why: "A status turns without any figure having changed, and the reader of both reports is not told why.",
  scope: "kpi",
  check: ({ kpi, desk }) => {
    const before = publishedBefore(desk, kpi.id);
    if (!before) return undefined;
    const changed = [...targetsChanged(before, kpi), ...toleranceChanged(before, kpi)];
    return changed.length === 0 ? undefined : changed;
  },
  severity: "warning",
  message: ({ what, was, now }) => `${what} was published as ${was} and is now ${now}.`,
  remedy:
    "Put the published one back and give the new one a row of its own, with the period it begins in and the reason.",
  departs: "Ours. A new target with a period of its own is no change in place; one made easier is R04.",
  examples: {
    keep: [
      () => kpiInput({ observations: figures(81), targets: [aTarget(80)] }, { previous: published({}) }),
      () => kpiInput({ observations: figures(81), targets: [aTarget(90)] }),
    ],
    break: [
      () => kpiInput({ observations: figures(81), targets: [aTarget(90)] }, { previous: published({}) }),
      () =>
        kpiInput(
          { observations: figures(81), targets: [aTarget(80)], tolerance: { amount: 23, kind: "relative" } },
          { previous: published({}) },
        ),
    ],
  },
});

type Changed = {
  readonly at: Kpi["at"];
  readonly what: string;
  readonly was: string;
  readonly now: string;
};

/** Targets of one beginning that say something else. */
function targetsChanged(before: Kpi, now: Kpi): readonly Changed[] {
  return now.targets.flatMap((target) => {
    const was = before.targets.find(({ from }) => samePeriod(from, target.from));
    if (!was || says(was) === says(target)) return [];
    const what = `The target from ${periodName(target.from)} on`;
    return [{ at: target.at, what, was: `“${was.shown}”`, now: `“${target.shown}”` }];
  });
}

function says(target: Target): string {
  return target.state === "value"
    ? `${target.value} ${target.upTo ?? ""} ${target.strict === true}`
    : `${target.state} ${target.shown}`;
}

function toleranceChanged(before: Kpi, now: Kpi): readonly Changed[] {
  const [was, is] = [toleranceWords(before.tolerance), toleranceWords(now.tolerance)];
  return was === is ? [] : [{ at: now.tolerance?.at ?? now.at, what: "The tolerance", was, now: is }];
}

function toleranceWords(tolerance: Tolerance | undefined): string {
  if (!tolerance) return "none";
  return `${tolerance.amount}${tolerance.kind === "relative" ? "% of the target" : ""}`;
}

function published(more: Partial<Kpi>) {
  return registerOf({ kpis: [anyKpi({ observations: figures(81), targets: [aTarget(80)], ...more })] });
}
