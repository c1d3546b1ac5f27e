import type { Mapping } from "../../answers/index.ts";
import { periodLabel } from "../../period/index.ts";
import { read } from "../../read/index.ts";
import type { Sheet } from "../../workbook/index.ts";

/** A workbook of one long table, as it is read. */
export function readSheet(sheet: Sheet, answers: Partial<Mapping> = {}) {
  return read(
    { name: "long.csv", date1904: false, sheets: [sheet] },
    { mapping: { version: 1, ...answers } },
  );
}

/** Its KPIs, each with its figures by their periods. */
export function figures(sheet: Sheet, answers?: Partial<Mapping>) {
  return readSheet(sheet, answers).register.kpis.map(({ id, observations }) => [
    id,
    ...observations.map(
      (each) => `${periodLabel(each.period)} ${each.state === "value" ? each.value : each.state}`,
    ),
  ]);
}
