import { decimalsFor, roundedNumber } from "../../figure/index.ts";
import { periodKey, periodLabel } from "../../period/index.ts";
import { type Kpi, isLevel, isMeasured } from "../../register/index.ts";
import { anyKpi, figureAt, figures, kpiInput, registerOf } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";
import { byPeriod, publishedBefore } from "./before.ts";

export const pastValueChanged = defineCheck({
  id: "V01",
  title: "Published figure changed since",
  why: "A reader with both reports sees two figures for one quarter, and no word why.",
  scope: "kpi",
  check: ({ kpi, desk }) => {
    const before = publishedBefore(desk, kpi.id);
    if (!before) return undefined;
    const decimals = decimalsOf(kpi);
    const then = byPeriod(before);
    return kpi.observations.filter(isMeasured).flatMap((now) => {
      const was = then.get(periodKey(now.period));
      const isMarked = now.flags.includes("revised") || was?.flags.includes("provisional") === true;
      if (!isMeasured(was) || isMarked) return [];
      if (roundedNumber(now.value, decimals) === roundedNumber(was.value, decimals)) return [];
      return [
        {
          at: now.at,
          period: periodLabel(now.period),
          now: shown(now.value, kpi.unit),
          was: shown(was.value, kpi.unit),
        },
      ];
    });
  },
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

function decimalsOf(kpi: Kpi): number {
  const measured = kpi.observations.filter(isMeasured);
  const denominators = measured.flatMap(({ denominator }) => denominator?.value ?? []);
  return decimalsFor(
    kpi.unit,
    measured.map(({ value }) => value),
    denominators,
    kpi.targets.findLast(isLevel)?.value,
  );
}
