import type { Mapping } from "../answers/index.ts";
import { periodLabel } from "../period/index.ts";
import { isMeasured } from "../register/index.ts";
import { sheetOf } from "../workbook/index.ts";
import { read } from "./index.ts";

export type Grid = readonly (readonly (string | number | null)[])[];

/** A workbook of one sheet, read by these answers. */
export function readCard(grid: Grid, answers: Partial<Mapping> = {}) {
  const workbook = { name: "x.xlsx", date1904: false, sheets: [sheetOf("Card", grid)] };
  return read(workbook, { mapping: { version: 1, ...answers } });
}

/** Each KPI's figures with their periods, and whether they hold those before them. */
export function figures(...given: Parameters<typeof readCard>) {
  return readCard(...given).register.kpis.map(({ observations, monthly, cumulative }) =>
    [
      ...[...observations, ...monthly].map(
        (each) => `${periodLabel(each.period)} ${isMeasured(each) ? each.value : each.state}`,
      ),
      ...(cumulative ? ["running total"] : []),
    ].join(", "),
  );
}
