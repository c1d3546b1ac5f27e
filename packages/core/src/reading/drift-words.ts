import { periodName, typedPeriod } from "../period/index.ts";
import { addressName, columnName } from "../workbook/index.ts";
import type { AnswersNothing, Drift } from "./drift.ts";
import { listed } from "./listed.ts";

/** That a saved answer holds the report at a period which the workbook has left behind, and what to type. */
export function newerInWords({ held, newest, at }: Extract<Drift, { kind: "newer figures" }>): string {
  return `A saved answer keeps the report at ${periodName(held)}, and there are figures of ${periodName(newest)} (first in ${addressName(at)}): to report on these, read again with --answer "period=${typedPeriod(newest)}"`;
}

const NONE_HOLDS: Readonly<Record<AnswersNothing["lacks"], string>> = {
  KPI: "no KPI that was read is called",
  cell: "no cell holds",
  column: "no column is headed",
  area: "no cell holds the area",
  sheet: "no sheet is called",
};

/** That an answer is about nothing in the workbook, and what there is. */
export function nothingInWords({ answer, lacks, named, there }: AnswersNothing): string {
  const some = there.length === 0 ? "" : `; there ${there.length === 1 ? "is" : "are"} ${listed(there)}`;
  return `The answer “${answer}” answers nothing: ${NONE_HOLDS[lacks]} “${named}”${some}`;
}

export function driftInWords(drift: Drift): string {
  switch (drift.kind) {
    case "answers nothing":
      return `${nothingInWords(drift)}.`;
    case "sheet gone":
      return `The sheet “${drift.sheet}” of the saved answers is no longer there.`;
    case "KPI gone":
      return `The KPI “${drift.kpi}” of a saved decision is no longer there.`;
    case "contradicted":
      if (drift.isName === true)
        return `The answer “${drift.answer}” was refused, because the sheet is called “${drift.text}”. Change the answer or the sheet’s name.`;
      return drift.beside === undefined
        ? `The answer “${drift.answer}” was refused, because ${addressName(drift.at)} says “${drift.text}”. Change the answer or the cell.`
        : `The answer “${drift.answer}” was refused, because ${addressName(drift.at)} says “${drift.text}” and ${addressName(drift.beside.at)} says “${drift.beside.text}”, and both cannot be so. Change the answer or one of the cells.`;
    case "newer figures":
      return `${newerInWords(drift)}.`;
    case "column gone":
      return `The column “${drift.heading}” of “${drift.sheet}” is no longer there.`;
    case "column moved":
      return `The column “${drift.heading}” of “${drift.sheet}” moved from ${columnName(drift.was)} to ${columnName(drift.is)}.`;
  }
}
