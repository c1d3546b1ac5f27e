import { HOUSE_TOLERANCE, statusOf } from "../../comparison/index.ts";
import { defineFact } from "../define.ts";
import { aTarget, quarters } from "../examples.ts";
import { type Given, type Stopped, isStopped } from "../fact.ts";
import { type Place, measuredAt } from "../place.ts";
import { targetAt } from "./target.ts";

/** The status of a period's figure, or why it has none. */
export function statusAt(place: Place, period = place.period): Given | Stopped {
  const measured = measuredAt(place, period);
  if (isStopped(measured)) return measured;
  const judgement = statusOf(place.kpi, place.standing, measured);
  if (judgement.kind === "none") {
    const { reason } = judgement;
    return { none: reason === "no figure" ? "not recorded" : reason, cells: [measured.at] };
  }
  const words = judgement.kind === "met" ? ["met"] : [judgement.kind, "not met"];
  return { words, cells: [measured.at, judgement.target.at], rule: "target" };
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
    const tolerance = kpi.tolerance ?? (standing === "unsorted" ? HOUSE_TOLERANCE : undefined);
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
    { name: "no target", kpi: { observations: quarters(64) }, gives: { none: "no target" } },
    { name: "no figure", kpi: { targets: [aTarget(60)] }, gives: { none: "not recorded" } },
  ],
});

const SHARE_OF_TARGET = { kind: "percentage", of: "" } as const;
const POINTS = { kind: "number", of: "percentage points" } as const;
