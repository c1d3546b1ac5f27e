import { isDateSerial, isoOfSerial, readDate } from "../../period/index.ts";
import { type Cell, type Sheet, type Workbook, textOf } from "../../workbook/index.ts";
import type { Acceptance } from "../frame/finding.ts";
import { acceptedSubject } from "./subject.ts";

/** The acceptances that a workbook keeps; none where it has no such sheet. Rows without a reason or a name count for nothing. */
export function readAccepted(workbook: Workbook): readonly Acceptance[] {
  const sheet = workbook.sheets.find(({ name }) => name.trim().toLowerCase() === "accepted");
  if (!sheet) return [];
  const heading = sheet.rows.findIndex((row) => textOf(row[0]).toLowerCase() === "check");
  const columns = columnsOf(sheet, heading);
  const rows = sheet.rows.map((cells, row) => ({ cells, row })).slice(heading + 1);
  return rows.flatMap(({ cells, row }) => {
    const cell = (field: string) => cells[columns.get(field) ?? -1] ?? null;
    const text = (field: string) => textOf(cell(field));
    const acceptance: Acceptance = {
      check: text("check").toUpperCase(),
      kpi: text("kpi"),
      period: text("period"),
      sheet: text("sheet"),
      cell: text("cell").toUpperCase(),
      value: text("value"),
      reason: text("reason"),
      person: text("person"),
      date: dateOf(cell("date"), workbook.date1904),
      reviewBy: dateOf(cell("reviewBy"), workbook.date1904),
      at: { sheet: sheet.name, row, column: 0 },
    };
    return isWhole(acceptance) ? [acceptance] : [];
  });
}

function isWhole({ check, reason, person, date }: Acceptance): boolean {
  return [check, reason, person, date].every((text) => text !== "");
}

function columnsOf(sheet: Sheet, heading: number): ReadonlyMap<string, number> {
  const headings = (sheet.rows[heading] ?? []).map((cell) => textOf(cell).toLowerCase());
  return new Map(
    acceptedSubject.columns.map(({ field, heading: name }) => [field, headings.indexOf(name.toLowerCase())]),
  );
}

function dateOf(cell: Cell | null, date1904: boolean): string {
  const value = cell?.value;
  if (typeof value === "number") return isDateSerial(value) ? isoOfSerial(value, date1904) : "";
  return readDate(textOf(cell)) ?? "";
}
