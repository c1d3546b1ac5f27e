import type { Decided, KpiClass } from "../../../register/index.ts";
import { choice, date } from "../fields.ts";
import type { FindId } from "../ids.ts";
import { type Row, leaveOut, text } from "../row.ts";

/** The words that stand for the classes in a workbook. */
const WORDS = ["Key Performance Target", "monitoring indicator"] as const;

/** A row of the Decisions sheet. */
export function decidedOf(row: Row, findKpi: FindId): Decided | undefined {
  const to = classIn(row, "to");
  if (text(row, "kpi") === "") return leaveOut(row, "kpi", "no id");
  if (to === undefined) return leaveOut(row, "to", "required but empty");
  const from = classIn(row, "from");
  const evidence = text(row, "evidence");
  return {
    kpi: findKpi(text(row, "kpi")),
    date: date(row, "date"),
    person: text(row, "person"),
    ...(from === undefined ? {} : { from }),
    to,
    reason: text(row, "reason"),
    ...(evidence === "" ? {} : { evidence }),
    at: row.first,
  };
}

function classIn(row: Row, field: string): KpiClass | undefined {
  const said = choice(row, field, WORDS);
  if (said === undefined) return undefined;
  return said === "Key Performance Target" ? "target" : "monitoring";
}
