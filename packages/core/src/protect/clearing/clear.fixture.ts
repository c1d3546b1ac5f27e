import { type Period, financialQuarter, month } from "../../period/index.ts";
import type { Kpi, Measured, Observation } from "../../register/index.ts";
import { kpiWith, registerWith } from "../../register/kpi.fixture.ts";
import { clearedFor } from "../edition.ts";

export const NOW = financialQuarter(2025, 2);
const at = { sheet: "Figures", row: 1, column: 2 };

export function figure(value: number, period: Period, more: Partial<Measured> = {}): Measured {
  return { state: "value", value, period, flags: [], at, ...more };
}

export const parts = (of: number, base: number, per = 100): Partial<Measured> => ({
  value: (per * of) / base,
  numerator: { value: of, at },
  denominator: { value: base, at },
});

/** Quarters up to the reporting one. */
export function quarters(...values: readonly number[]): readonly Measured[] {
  return values.map((value, nth) =>
    figure(value, { start: NOW.start - 3 * (values.length - 1 - nth), months: 3 }),
  );
}

export function months(...values: readonly number[]): readonly Measured[] {
  return values.map((value, nth) => figure(value, month(2025, 7 + nth)));
}

export const MARKED: Observation = {
  state: "suppressed",
  marker: "[c]",
  period: month(2025, 7),
  flags: [],
  at,
};
export const RATE = { kind: "rate", of: "per 100,000 people" } as const;
export const SHARE = { kind: "percentage", of: "" } as const;

/** What an edition tells of each KPI: numbers, marks, and of a share whether its counts are told. */
export function told(
  kpis: readonly Partial<Kpi>[],
  last?: readonly Partial<Kpi>[],
  settings = {},
): readonly string[] {
  const registerOf = (given: readonly Partial<Kpi>[]) => {
    const register = registerWith({
      kpis: given.map((each, nth) => kpiWith({ id: `K${nth}`, title: `Number ${nth}`, ...each })),
    });
    return { ...register, settings: { ...register.settings, ...settings } };
  };
  const { register } = clearedFor(
    registerOf(kpis),
    { audience: "public", period: NOW },
    last && registerOf(last),
  );
  return register.kpis.map(({ observations, monthly, comparators }) =>
    [...observations, ...monthly, ...comparators.flatMap((each) => each.observations)]
      .map((each) => {
        if (each.state !== "value") return each.state === "suppressed" ? each.marker : each.state;
        const value = Math.round(each.value * 10) / 10;
        return each.numerator
          ? `${value} (${each.numerator.value} of ${each.denominator?.value})`
          : `${value}`;
      })
      .join(", "),
  );
}
