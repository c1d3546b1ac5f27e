import { type Disagreement, disagreementOf, statusOf } from "../../comparison/index.ts";
import { samePeriod } from "../../period/index.ts";
import { isMeasured } from "../../register/index.ts";
import { figures, kpiInput, quarter, aTarget } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown, targetShown } from "../frame/shown.ts";

const WORDS = { met: "on target", close: "close to target", missed: "off target" } as const;

type Cause = NonNullable<Disagreement["cause"]> | "unknown";

const CAUSES: Record<Cause, string> = {
  "zero may be a missing figure": "The likely cause: a missing figure was typed as 0.",
  "figure is the same as the one before":
    "The likely cause: last period's figure was carried forward, and the status belongs to the true one.",
  "figure equals the target":
    "The likely cause: figure and target are equal as printed, and differ only in decimals that are not here.",
  unknown: "Nothing in the figures shows the cause.",
};

const AT = { sheet: "Figures", row: 3, column: 6 };

export const statusRecompute = defineCheck({
  id: "R01",
  title: "Status contradicts its own figure",
  why: "A colour that the numbers beside it do not bear out is the first mistake a board member finds.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi, standing }) => {
    const { published } = kpi;
    if (!published) return undefined;
    const figure = kpi.observations
      .filter(isMeasured)
      .find((each) => samePeriod(each.period, published.period));
    if (!figure) return undefined;
    const disagreement = disagreementOf(kpi, figure, statusOf(kpi, standing, figure));
    if (!disagreement) return undefined;
    const { ours } = disagreement;
    const cause: Cause = disagreement.cause ?? "unknown";
    return {
      at: [published.at, figure.at, ours.target.at],
      status: published.status,
      value: shown(figure.value, kpi.unit),
      target: targetShown(ours.target, kpi.unit),
      ours: ours.kind,
      cause,
    };
  },
  message: ({ status, value, target: held, ours, cause }) =>
    `The status is “${status}”, but ${value} against a target of ${held} is ${WORDS[ours]}. ${CAUSES[cause]}`,
  remedy:
    "Correct the figure, the target or the status; the report works its own status out from the figure.",
  departs:
    "A warning, where the definition has an error: the report works its own status out and lists every disagreement, so a contradictory status cannot make it untrue.",
  examples: {
    keep: [() => withStatus("Green", 85), () => withStatus("Red", 60), () => withStatus("", 60)],
    break: [() => withStatus("Green", 60), () => withStatus("Amber", 0), () => withStatus("Red", 80)],
  },
});

function withStatus(status: string, value: number) {
  return kpiInput({
    observations: figures(81, 82, value),
    targets: [aTarget(80)],
    published: { status, period: quarter(2), at: AT },
  });
}
