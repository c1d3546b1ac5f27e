import { statusOf, toleranceFor } from "../../comparison/index.ts";
import { endOf } from "../../period/index.ts";
import { type Missing, isMissing } from "../../register/index.ts";
import { defineFact } from "../define.ts";
import { SHARE, aTarget, figureAt, quarters } from "../examples.ts";
import { type Given, type Stopped, isStopped } from "../fact.ts";
import { type Place, measuredAt, recorded } from "../place.ts";
import { targetAt } from "./target.ts";

/** The status of a period's figure, or why it has none; of a hidden one where its mark allows only one. */
export function statusAt(place: Place, period = place.period): Given | Stopped {
  const found = measuredAt(place, period);
  const hidden = isStopped(found) ? hiddenAt(place, period) : undefined;
  if (isStopped(found) && !hidden) return found;
  const held = isStopped(found) ? hidden : found;
  const judgement = statusOf(place.kpi, place.standing, held);
  const cells = held ? [held.at] : [place.kpi.at];
  if (judgement.kind === "none") {
    if (isStopped(found)) return found;
    const { reason } = judgement;
    return { none: reason === "no figure" ? "not recorded" : reason, cells };
  }
  const words = judgement.kind === "met" ? ["met"] : [judgement.kind, "not met"];
  return { words, cells: [...cells, judgement.target.at], rule: "target" };
}

/** A figure that is hidden in the workbook, or from this edition. */
function hiddenAt({ kpi, edition }: Place, period: Place["period"]): Missing | undefined {
  if (edition.area !== "" || endOf(period) > endOf(edition.period)) return undefined;
  const found = recorded(kpi, period);
  return isMissing(found) && found.state === "suppressed" ? found : undefined;
}

export const status = defineFact({
  roles: ["status", "tolerance"],
  means:
    "How the figure stands against its target: met, close or missed; and by how much it may fall short and still be close.",
  find: (place, role) => {
    if (role === "status") return statusAt(place);
    const { kpi, standing, period } = place;
    const aim = targetAt(place, period);
    if (isStopped(aim)) return aim;
    const tolerance = toleranceFor(kpi, standing);
    if (tolerance?.kind === "unread") return { none: "tolerance not read", cells: [tolerance.at] };
    if (!tolerance) return { none: "not kept in the workbook", cells: [kpi.at] };
    const { amount, at, kind } = tolerance;
    const isPoints = kind === "absolute" && kpi.unit.kind === "percentage";
    const unit = kind === "relative" ? SHARE_OF_TARGET : isPoints ? POINTS : kpi.unit;
    const decimals = Number.isInteger(amount) ? 0 : 1;
    return { value: amount, unit, decimals, cells: [at ?? aim.at], rule: at ? "cell" : "house" };
  },
  examples: [
    {
      name: "on the good side",
      kpi: { observations: quarters(60), targets: [aTarget(60)] },
      gives: { word: "met" },
    },
    {
      name: "within the house's tolerance",
      kpi: { observations: quarters(63), targets: [aTarget(60)] },
      gives: { word: "close" },
    },
    {
      name: "beyond it",
      kpi: { observations: quarters(64), targets: [aTarget(60)] },
      gives: { word: "missed" },
    },
    {
      name: "beyond it, said the other way",
      kpi: { observations: quarters(64), targets: [aTarget(60)] },
      gives: { word: "not met" },
    },
    {
      name: "the tolerance that the workbook states",
      kpi: {
        targets: [aTarget(60)],
        tolerance: { amount: 10, kind: "relative", at: { sheet: "KPIs", row: 1, column: 9 } },
      },
      role: "tolerance",
      gives: { value: 10, printed: "10%" },
    },
    {
      name: "a tolerance in points that are no whole number",
      kpi: {
        ...SHARE,
        targets: [aTarget(60)],
        tolerance: { amount: 2.5, kind: "absolute", at: { sheet: "KPIs", row: 1, column: 9 } },
      },
      role: "tolerance",
      gives: { value: 2.5, printed: "2.5" },
    },
    {
      name: "a tolerance that could not be read",
      kpi: { targets: [aTarget(60)], tolerance: { kind: "unread", shown: "5ish", at: aTarget(60).at } },
      role: "tolerance",
      gives: { none: "tolerance not read" },
    },
    {
      name: "on target, whatever a tolerance says that could not be read",
      kpi: {
        observations: quarters(60),
        targets: [aTarget(60)],
        tolerance: { kind: "unread", shown: "5ish", at: aTarget(60).at },
      },
      gives: { word: "met" },
    },
    {
      name: "short of it, with a tolerance that could not be read",
      kpi: {
        observations: quarters(61),
        targets: [aTarget(60)],
        tolerance: { kind: "unread", shown: "5ish", at: aTarget(60).at },
      },
      gives: { none: "tolerance not read" },
    },
    {
      name: "the house's tolerance, where the workbook states none",
      kpi: { targets: [aTarget(60)] },
      role: "tolerance",
      gives: { value: 5, rule: "house" },
    },
    {
      name: "a hidden count that cannot be on the good side",
      kpi: {
        polarity: "higher",
        observations: [{ ...figureAt(0), state: "suppressed", marker: "fewer than 5" }],
        targets: [aTarget(60)],
      },
      gives: { word: "missed" },
    },
    {
      name: "a hidden count that may be on either side",
      kpi: {
        observations: [{ ...figureAt(0), state: "suppressed", marker: "fewer than 5" }],
        targets: [aTarget(3)],
      },
      gives: { none: "suppressed" },
    },
    { name: "no target", kpi: { observations: quarters(64) }, gives: { none: "no target" } },
    { name: "no figure", kpi: { targets: [aTarget(60)] }, gives: { none: "not recorded" } },
  ],
});

const SHARE_OF_TARGET = { kind: "percentage", of: "" } as const;
const POINTS = { kind: "number", of: "percentage points" } as const;
