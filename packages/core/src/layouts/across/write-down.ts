import { type Sheet, addressAt, textAt } from "../../workbook/index.ts";
import type { Context } from "../../tables/index.ts";
import { assumeYears, notUnderstood, type Reason } from "../../reading/index.ts";
import type { AcrossTable, UnsureColumn } from "./find-table.ts";

const REASONS: Record<UnsureColumn["reading"]["kind"], Reason> = {
  ambiguous: "a span of years",
  "wrong year": "wrong year",
  "either date": "either date",
  "not a period": "not a period",
};

/** Says how spans of years were taken, asks what only a person can say, and lists what was not understood. */
export function writeDownColumns(sheet: Sheet, table: AcrossTable, { notebook }: Context): void {
  const addressOf = (column: number) => addressAt(sheet, table.headingRow, column);
  for (const { named } of table.columns) {
    if (named.years !== undefined) assumeYears(notebook, named.years, named.period);
  }
  for (const { column, heading, reading } of table.unsure) {
    notUnderstood(notebook, "column", addressOf(column), heading, REASONS[reading.kind]);
  }
  askWhichYears(table.unsure, addressOf, notebook);
  for (const column of table.unknown) {
    notUnderstood(
      notebook,
      "column",
      addressOf(column),
      textAt(sheet, table.headingRow, column),
      "unknown heading",
    );
  }
}

/** One answer settles every label of a table, so it is asked once. */
function askWhichYears(
  unsure: readonly UnsureColumn[],
  addressOf: (column: number) => ReturnType<typeof addressAt>,
  { questions }: Context["notebook"],
): void {
  for (const { column, label, reading } of unsure) {
    if (reading.kind !== "ambiguous") continue;
    const choices = reading.choices.map(({ period }) => period);
    questions.push({ asks: "quarters", at: addressOf(column), label, choices });
    return;
  }
}
