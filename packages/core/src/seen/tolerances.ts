import { type Kpi, type Register, isTolerance } from "../register/index.ts";
import type { Address, Workbook } from "../workbook/index.ts";
import { shownIn } from "./shown-in.ts";

/** How far from its target still counts as close, as it was read of one cell. */
export type ToleranceSeen = {
  readonly kpi: string;
  readonly title: string;
  /** Null where it could not be read. */
  readonly value: number | null;
  /** Of what the value is; null where it could not be read. */
  readonly of: "per cent of target" | "in the unit" | null;
  readonly state: "value" | "unread";
  readonly at: Address;
  /** What a person sees in the cell. */
  readonly text: string;
};

/** Every tolerance that the workbook states, KPI by KPI; the house's own stands in no cell. */
export function tolerancesSeen({ kpis }: Register, workbook: Workbook): readonly ToleranceSeen[] {
  const shown = shownIn(workbook);
  return kpis.flatMap((kpi) =>
    [kpi.tolerance, ...kpi.targets.map((target) => target.tolerance)].flatMap((tolerance) =>
      tolerance?.at === undefined ? [] : [seen(kpi, tolerance, tolerance.at, shown(tolerance.at))],
    ),
  );
}

function seen(
  { id, title }: Kpi,
  tolerance: NonNullable<Kpi["tolerance"]>,
  at: Address,
  text: string,
): ToleranceSeen {
  const known = isTolerance(tolerance) ? tolerance : undefined;
  return {
    kpi: id,
    title,
    value: known?.amount ?? null,
    of: known === undefined ? null : known.kind === "relative" ? "per cent of target" : "in the unit",
    state: known === undefined ? "unread" : "value",
    at,
    text,
  };
}
