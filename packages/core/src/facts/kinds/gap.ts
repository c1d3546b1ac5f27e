import { edgeOf, settle } from "../../comparison/index.ts";
import { unitOfDifference } from "../../figure/index.ts";
import { defineFact } from "../define.ts";
import { NOW, SHARE, aTarget, figureAt, quarters } from "../examples.ts";
import { isStopped } from "../fact.ts";
import { measuredAt } from "../place.ts";
import { differenceOf } from "../ways.ts";
import { targetAt } from "./target.ts";

const NEXT = figureAt(0, 1).period;

export const gap = defineFact({
  roles: ["gap", "share of target"],
  means:
    "How far the figure is from the target and on which side; and how much of a target it has reached, of the period that the basis names.",
  find: (place, role) => {
    const measured = measuredAt(place);
    if (isStopped(measured)) return measured;
    const { basis, kpi, period } = place;
    const aim = targetAt(place, basis?.kind === "period" ? basis.period : period);
    if (isStopped(aim)) return aim;
    const cells = [measured.at, aim.at];
    const edge = edgeOf(aim, measured.value);
    if (role === "gap") {
      return { ...differenceOf(place, edge, measured.value), unit: unitOfDifference(kpi.unit), cells };
    }
    if (aim.value === 0) return { none: "not a quantity", cells };
    const value = settle((100 * measured.value) / aim.value);
    return { value, unit: { kind: "percentage", of: "" }, decimals: 0, cells };
  },
  examples: [
    {
      name: "beyond its target, on the wrong side",
      kpi: { observations: quarters(64), targets: [aTarget(60)] },
      gives: { value: 4, ways: ["higher", "worse"] },
    },
    {
      name: "short of its target",
      kpi: { ...SHARE, observations: quarters(77.5), targets: [aTarget(85)] },
      gives: { value: -7.5, printed: "7.5", ways: ["lower", "worse"] },
    },
    {
      name: "half way",
      kpi: { observations: quarters(30), targets: [aTarget(60)] },
      role: "share of target",
      gives: { value: 50 },
    },
    {
      name: "a quarter of the way to the target of a coming period",
      kpi: { observations: quarters(30), targets: [{ ...aTarget(60), to: NOW }, aTarget(120, NEXT)] },
      role: "share of target",
      basis: { kind: "period", period: NEXT },
      gives: { value: 25 },
    },
    {
      name: "a target of one",
      kpi: { observations: quarters(30), targets: [aTarget(1)] },
      role: "share of target",
      gives: { value: 3000 },
    },
    {
      name: "a target of nought",
      kpi: { observations: quarters(30), targets: [aTarget(0)] },
      role: "share of target",
      gives: { none: "not a quantity" },
    },
    { name: "no target", kpi: { observations: quarters(64) }, gives: { none: "no target" } },
  ],
});
