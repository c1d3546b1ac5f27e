import { tableFigure } from "../figure/index.ts";
import type { Period } from "../period/index.ts";
import { type Kpi, type Register, type Target, isLevel, printedPlaces } from "../register/index.ts";
import type { Address, Workbook } from "../workbook/index.ts";
import { type Shown, shownIn } from "./shown-in.ts";

/** One target as it was read. */
export type TargetSeen = {
  readonly kpi: string;
  readonly title: string;
  /** The first period it holds for, and the last where it ends. */
  readonly period: Period;
  readonly to: Period | undefined;
  /** In the KPI's unit, the lower end of a range; null where it has no level. */
  readonly value: number | null;
  readonly printed: string;
  readonly state: Target["state"];
  readonly at: Address;
  /** What a person sees in the cell. */
  readonly text: string;
};

/** Every target of a register as it was read, KPI by KPI. */
export function targetsSeen({ kpis }: Register, workbook: Workbook): readonly TargetSeen[] {
  const shown = shownIn(workbook);
  return kpis.flatMap((kpi) => kpi.targets.map((target) => seen(kpi, target, shown)));
}

function seen(kpi: Kpi, target: Target, shown: Shown): TargetSeen {
  const { state, from, to, at } = target;
  const value = isLevel(target) ? target.value : null;
  const ends = isLevel(target) ? [target.value, target.upTo].filter((end) => end !== undefined) : [];
  const printed = ends.map((end) => tableFigure(end, kpi.unit, printedPlaces(kpi))).join(" to ");
  return {
    kpi: kpi.id,
    title: kpi.title,
    period: from,
    to,
    value,
    printed,
    state,
    at,
    text: shown(at),
  };
}
