import { tableFigure } from "../figure/index.ts";
import type { Period } from "../period/index.ts";
import type { Kpi, Register, Target } from "../register/index.ts";
import type { Address, Workbook } from "../workbook/index.ts";
import { decimalsOf } from "./decimals.ts";
import { type Shown, shownIn } from "./shown-in.ts";

/** One target as it was read. */
export type TargetSeen = {
  readonly kpi: string;
  readonly title: string;
  /** The first period it holds for, and the last where it ends. */
  readonly period: Period;
  readonly to: Period | undefined;
  /** In the KPI's unit. */
  readonly value: number;
  readonly printed: string;
  readonly state: "value";
  readonly at: Address;
  /** What a person sees in the cell. */
  readonly text: string;
};

/** Every target of a register as it was read, KPI by KPI. */
export function targetsSeen({ kpis }: Register, workbook: Workbook): readonly TargetSeen[] {
  const shown = shownIn(workbook);
  return kpis.flatMap((kpi) => kpi.targets.map((target) => seen(kpi, target, shown)));
}

function seen(kpi: Kpi, { value, from, to, at }: Target, shown: Shown): TargetSeen {
  const printed = tableFigure(value, kpi.unit, decimalsOf(kpi));
  return {
    kpi: kpi.id,
    title: kpi.title,
    period: from,
    to,
    value,
    printed,
    state: "value",
    at,
    text: shown(at),
  };
}
