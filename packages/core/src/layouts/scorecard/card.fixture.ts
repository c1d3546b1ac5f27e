import { periodLabel } from "../../period/index.ts";
import type { Sheet } from "../../workbook/index.ts";
import type { Mapping } from "../../answers/index.ts";
import { read } from "../../read/index.ts";

/** A sheet read as the only one of a workbook. */
export function readSheet(sheet: Sheet, mapping?: Mapping, name = "scorecard.xlsx") {
  return read({ name, date1904: false, sheets: [sheet] }, { mapping });
}

/** Each KPI by its id, then its figures as a person would note them: "2024/25 Q1 85.5". */
export function figures(sheet: Sheet, mapping?: Mapping) {
  return readSheet(sheet, mapping).register.kpis.map(({ id, observations }) => [
    id,
    ...observations.map(
      (each) => `${periodLabel(each.period)} ${each.state === "value" ? each.value : each.state}`,
    ),
  ]);
}
