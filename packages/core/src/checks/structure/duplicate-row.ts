import { type Address, textOf } from "../../workbook/index.ts";
import { book, drawnSheet, ownFigures } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import type { Fix } from "../frame/finding.ts";
import type { TableSubject } from "../frame/subjects.ts";
import { firstCell, sameRows, wholeRow } from "./same-rows.ts";

export const duplicateRow = defineCheck({
  id: "S11",
  title: "The same row twice",
  why: "Sums and counts made in the workbook are too high, and the two rows will differ one day.",
  scope: "table",
  check: (table) =>
    sameRows(table)
      .filter(({ row }) => row.cells.some(({ column }) => column.holds !== "text"))
      .filter(({ row, first }) => !areTargetsOfTwo(table, row.row, first.row))
      .map(({ row, first }) => ({
        at: firstCell(row),
        row: row.row + 1,
        first: first.row + 1,
        held: wholeRow(row).map(({ at, cell }) => ({ at, text: textOf(cell) })),
      })),
  severity: "warning",
  message: ({ first }) => `Every cell of this row is as in row ${first}.`,
  together: (all) =>
    `${all.length} rows of this table repeat earlier rows, the first that of row ${all[0]?.first ?? 0}.`,
  remedy: "Take one of them out.",
  fix: ({ row, held }) => emptied(row, held),
  departs: "The fix empties the second row; rows of fewer than three cells are left alone.",
  examples: {
    keep: [
      () =>
        book(
          drawnSheet("Card", [
            ["KPI", "2025/26 Q1", "2025/26 Q2"],
            ["Visits made on time (%)", 81, 82],
            ["Target", 90, 90],
            ["Reviews made on time (%)", 83, 84],
            ["Target", 90, 90],
          ]),
        ),
      () =>
        ownFigures(
          [],
          [
            ["H1", "2025/26 Q1", 81],
            ["H1", "2025/26 Q2", 81],
          ],
        ),
    ],
    break: [
      () =>
        ownFigures(
          [],
          [
            ["H1", "2025/26 Q1", 81],
            ["H1", "2025/26 Q1", 81],
          ],
        ),
    ],
  },
});

/** Whether each of two rows holds the targets of a KPI that another row names, and not of the same one. */
function areTargetsOfTwo({ desk, sheet }: TableSubject, row: number, first: number): boolean {
  const ownerOf = (of: number) =>
    desk.register.kpis.find(
      ({ at, targets }) =>
        at.row !== of && targets.some((each) => each.at.sheet === sheet.name && each.at.row === of),
    )?.id;
  const [one, other] = [ownerOf(row), ownerOf(first)];
  return one !== undefined && other !== undefined && one !== other;
}

type Held = { readonly at: Address; readonly text: string };

function emptied(row: number, held: readonly Held[]): Fix {
  return {
    says: `Empty row ${row}.`,
    edits: held.map(({ at, text }) => ({ edit: { at, value: null }, before: text, after: "" })),
  };
}
