import { periodName } from "../../period/index.ts";
import type { Kpi } from "../../register/index.ts";
import { aTarget, anyKpi, figures, kpiInput, registerOf } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { changesIn } from "./before.ts";

export const targetChanged = defineCheck({
  id: "V09",
  title: "Target or tolerance changed in place since it was published",
  why: "A status turns without any figure having changed, and the reader of both reports is not told why.",
  scope: "kpi",
  check: ({ kpi, desk }) => {
    const changed = [
      ...changesIn(desk, kpi.id, "target").map(({ at, from, was, now }) => ({
        at,
        what: `The target from ${periodName(from)} on`,
        was: `“${was}”`,
        now: `“${now}”`,
      })),
      ...changesIn(desk, kpi.id, "tolerance").map(({ at, was, now }) => ({
        at,
        what: "The tolerance",
        was,
        now,
      })),
    ];
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

function published(more: Partial<Kpi>) {
  return registerOf({ kpis: [anyKpi({ observations: figures(81), targets: [aTarget(80)], ...more })] });
}
