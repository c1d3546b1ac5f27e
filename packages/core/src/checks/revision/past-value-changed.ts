import { periodLabel } from "../../period/index.ts";
import { anyKpi, figureAt, figures, kpiInput, registerOf } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";
import { changesIn } from "./before.ts";

export const pastValueChanged = defineCheck({
  id: "V01",
  title: "Published figure changed since",
  why: "A reader with both reports sees two figures for one quarter, and no word why.",
  scope: "kpi",
  check: ({ kpi, desk }) =>
    changesIn(desk, kpi.id, "figure")
      .filter(({ isMarked }) => !isMarked)
      .map(({ at, period, was, now }) => ({
        at,
        period: periodLabel(period),
        now: shown(now.value, kpi.unit),
        was: shown(was, kpi.unit),
      })),
  severity: "warning",
  message: ({ period, now, was }) => `${period} was published as ${was} and is now ${now}.`,
  together: (all) =>
    `${all.length} published figures have changed, the first from ${all[0]?.was ?? ""} to ${all[0]?.now ?? ""}.`,
  cause: ({ at }) => `${at.sheet}|${at.row}|${at.column}`,
  remedy: "Mark it [r] and say why in its note, or put the published figure back.",
  departs: "At the precision that is printed. A figure that was provisional may change without a mark.",
  examples: {
    keep: [
      () => kpiInput({ observations: figures(81, 82) }, { previous: published(81, 82) }),
      () => kpiInput({ observations: figures(81, 82) }),
      () =>
        kpiInput({ observations: [figureAt(83, 0, { flags: ["revised"] })] }, { previous: published(81) }),
    ],
    break: [() => kpiInput({ observations: figures(83, 82) }, { previous: published(81, 82) })],
  },
});

export function published(...values: readonly number[]) {
  return registerOf({ kpis: [anyKpi({ observations: figures(...values) })] });
}
