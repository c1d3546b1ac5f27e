import { typedPeriod } from "@quarterlight/core/period";
import { figuresSeen, targetsSeen } from "@quarterlight/core/seen";
import { addressName } from "@quarterlight/core/workbook";
import type { Understanding } from "./understanding.ts";

/** A figure or target of one KPI as it was read, beside what its cell shows. */
export type AsRead = {
  readonly key: string;
  /** Of which period, and whose or what it is where it is not the KPI's own figure. */
  readonly what: string;
  readonly printed: string;
  readonly cell: string;
  readonly shown: string;
};

/** Everything that was read of one KPI, its figures first; the same list as the command prints. */
export function asRead({ register, workbook }: Understanding, id: string): readonly AsRead[] {
  const one = { ...register, kpis: register.kpis.filter((kpi) => kpi.id === id) };
  const figures = figuresSeen(one, workbook).map(({ period, area, state, flags, printed, at, shown }) => ({
    what: [
      typedPeriod(period),
      ...(area === "" || area === register.settings.area ? [] : [area]),
      ...(state === "value" ? [] : [state]),
      ...flags,
    ].join(", "),
    printed,
    at,
    shown,
  }));
  const targets = targetsSeen(one, workbook).map(({ period, printed, at, text }) => ({
    what: `target from ${typedPeriod(period)}`,
    printed,
    at,
    shown: text,
  }));
  return [...figures, ...targets].map(({ at, ...rest }, index) => ({
    ...rest,
    key: `${index}`,
    cell: addressName(at),
  }));
}
