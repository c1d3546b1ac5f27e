import { type Sheet, addressAt, textAt } from "../../workbook/index.ts";
import { type Reason, type Remark, asks, assumesYears, notUnderstood } from "../../reading/index.ts";
import type { AcrossTable, UnsureColumn } from "./find-table.ts";

const REASONS: Record<UnsureColumn["reading"]["kind"], Reason> = {
  ambiguous: "a span of years",
  "wrong year": "wrong year",
  "either date": "either date",
  "not a period": "not a period",
};

/** How spans of years were taken, what only a person can say, and which columns were not understood. */
export function saidOfColumns(sheet: Sheet, { headingRow, columns, unsure, unknown }: AcrossTable): Remark[] {
  const addressOf = (column: number) => addressAt(sheet, headingRow, column);
  return [
    ...columns.flatMap(({ named: { years, period } }) =>
      years === undefined ? [] : [assumesYears(years, period)],
    ),
    ...unsure.map(({ column, heading, reading }) =>
      notUnderstood("column", addressOf(column), heading, REASONS[reading.kind]),
    ),
    ...whichYears(unsure, addressOf),
    ...unknown.map((column) => {
      const heading = textAt(sheet, headingRow, column);
      return notUnderstood("column", addressOf(column), heading, "unknown heading");
    }),
  ];
}

/** One answer settles every label of a table, so it is asked once. */
function whichYears(
  unsure: readonly UnsureColumn[],
  addressOf: (column: number) => ReturnType<typeof addressAt>,
): readonly Remark[] {
  for (const { column, label, reading } of unsure) {
    if (reading.kind !== "ambiguous") continue;
    const choices = reading.choices.map(({ period }) => period);
    return [asks({ asks: "quarters", at: addressOf(column), label, choices })];
  }
  return [];
}
