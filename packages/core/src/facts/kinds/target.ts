import { type TargetFor, marginOf, settle, targetFor, toleranceFor } from "../../comparison/index.ts";
import { financialQuarter } from "../../period/index.ts";
import { defineFact } from "../define.ts";
import { JUDGED, NOW, aTarget, quarters } from "../examples.ts";
import type { NoFactReason, Stopped } from "../fact.ts";
import type { Place } from "../place.ts";

type Applicable = Extract<TargetFor, { kind: "target" }>["target"];

const REASONS: Record<Exclude<TargetFor["kind"], "target">, NoFactReason> = {
  none: "no target",
  "other periods only": "no target for this period",
  "for a longer period": "target is for a longer period",
  unread: "target not read",
  open: "open question",
  "direction only": "target only a direction",
  "not due yet": "target not due yet",
};

/** The target that holds for a period, which may be later than the report's. */
export function targetAt({ kpi, standing }: Place, period: Place["period"]): Applicable | Stopped {
  if (standing === "monitoring") return { none: "monitoring indicator" };
  const found = targetFor(kpi, period);
  return found.kind === "target" ? found.target : { none: REASONS[found.kind] };
}

/** Where closer is better the tolerance is part of the aim: a figure within it is on target. */
function aimOf({ kpi, standing }: Place, { value, upTo, at }: Applicable, role: "aim low" | "aim high") {
  const tolerance = toleranceFor(kpi, standing);
  if (kpi.polarity !== "closer" || upTo !== undefined || !tolerance) {
    return { none: "not kept in the workbook" as const, cells: [at] };
  }
  if (tolerance.kind === "unread") return { none: "tolerance not read" as const, cells: [tolerance.at] };
  const margin = marginOf(value, tolerance);
  const cells = tolerance.at ? [at, tolerance.at] : [at];
  return { value: settle(role === "aim low" ? value - margin : value + margin), cells, rule: "target" };
}

const WITHOUT_LEVEL = {
  from: financialQuarter(2020, 1),
  rationale: "",
  at: { sheet: "Targets", row: 1, column: 3 },
  shown: "as few as can be",
};

export const target = defineFact({
  roles: ["target", "target high", "aim low", "aim high"],
  means:
    "The target that holds for the period, which may be a coming one; the upper end of one that is a range; and where closer is better, the ends within which it counts as met.",
  find: (place, role) => {
    const found = targetAt(place, place.period);
    if ("none" in found) return found;
    const { value, upTo, at } = found;
    if (role === "aim low" || role === "aim high") return aimOf(place, found, role);
    if (role === "target") return { value, cells: [at], rule: "cell" };
    return upTo === undefined
      ? { none: "not kept in the workbook", cells: [at] }
      : { value: upTo, cells: [at], rule: "cell" };
  },
  examples: [
    {
      name: "the upper end of a range",
      kpi: { targets: [{ ...aTarget(80), upTo: 85 }] },
      role: "target high",
      gives: { value: 85, rule: "cell" },
    },
    {
      name: "the upper end of what is no range",
      kpi: { targets: [aTarget(80)] },
      role: "target high",
      gives: { none: "not kept in the workbook" },
    },
    {
      name: "a target",
      kpi: { observations: quarters(61), targets: [aTarget(60)] },
      gives: { value: 60, printed: "60", rule: "cell" },
    },
    {
      name: "the lower end of an aim that is to be met as closely as may be",
      kpi: { polarity: "closer", targets: [aTarget(90)], tolerance: { amount: 4, kind: "absolute" } },
      role: "aim low",
      gives: { value: 86 },
    },
    {
      name: "its upper end, where the tolerance is a share of it",
      kpi: { polarity: "closer", targets: [aTarget(90)], tolerance: { amount: 10, kind: "relative" } },
      role: "aim high",
      gives: { value: 99 },
    },
    {
      name: "an aim that has a better side",
      kpi: { targets: [aTarget(90)], tolerance: { amount: 4, kind: "absolute" } },
      role: "aim low",
      gives: { none: "not kept in the workbook" },
    },
    {
      name: "one that could not be read",
      kpi: { targets: [{ ...WITHOUT_LEVEL, state: "unread" }] },
      gives: { none: "target not read" },
    },
    {
      name: "one that a question is open about",
      kpi: { targets: [{ ...WITHOUT_LEVEL, state: "open" }] },
      gives: { none: "open question" },
    },
    {
      name: "one that says only which way is good",
      kpi: { targets: [{ ...WITHOUT_LEVEL, state: "direction only" }] },
      gives: { none: "target only a direction" },
    },
    {
      name: "one that is due later",
      kpi: { targets: [{ ...aTarget(60), due: { start: NOW.start + 6, months: 3 } }] },
      gives: { none: "target not due yet" },
    },
    {
      name: "one of an indicator that is only watched",
      kpi: { decision: { ...JUDGED, class: "monitoring" }, targets: [aTarget(60)] },
      gives: { none: "monitoring indicator" },
    },
    { name: "none at all", kpi: { observations: quarters(61) }, gives: { none: "no target" } },
    {
      name: "one that has ended",
      kpi: { targets: [{ ...aTarget(60), to: { start: 2022 * 12, months: 3 } }] },
      gives: { none: "no target for this period" },
    },
  ],
});
