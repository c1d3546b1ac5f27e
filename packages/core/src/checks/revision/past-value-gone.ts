import { periodLabel } from "../../period/index.ts";
import { figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";
import { changesIn } from "./before.ts";
import { published } from "./past-value-changed.ts";

export const pastValueGone = defineCheck({
  id: "V02",
  title: "Published figure gone",
  why: "A reader looks for last quarter's figure and finds a gap.",
  scope: "kpi",
  check: ({ kpi, desk }) => {
    const gone = changesIn(desk, kpi.id, "figure gone");
    const [first] = gone;
    if (!first) return undefined;
    return {
      at: kpi.at,
      count: gone.length,
      period: periodLabel(first.period),
      was: shown(first.was, kpi.unit),
    };
  },
  severity: "warning",
  message: ({ count, period, was }) =>
    count === 1
      ? `${period} was published as ${was} and has no figure now.`
      : `${count} published figures are gone, the first that of ${period}, which was ${was}.`,
  remedy: "Put it back, or say in its note why it was withdrawn.",
  departs: "A figure that appeared for an earlier period is no loss to a reader, and is left alone.",
  examples: {
    keep: [() => kpiInput({ observations: figures(81, 82) }, { previous: published(81) })],
    break: [() => kpiInput({ observations: figures(81) }, { previous: published(81, 82) })],
  },
});
