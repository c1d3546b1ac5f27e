import type { Address } from "../../workbook/index.ts";
import { book, drawnSheet, ownFigures } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import type { Desk } from "../frame/subjects.ts";

type Outside = {
  readonly at: Address;
  readonly count: number;
  /** The number of the last row of those below a table. */
  readonly last: number;
  readonly isRow: boolean;
};

export const outsideTheTable = defineCheck({
  id: "S14",
  title: "Something outside the table",
  why: "Somebody may think that it counts.",
  scope: "workbook",
  check: (desk): readonly Outside[] => [...besides(desk), ...belowTables(desk)],
  severity: ({ isRow }) => (isRow ? "warning" : "information"),
  message: ({ at, count, last, isRow }) =>
    isRow
      ? `${count === 1 ? `Row ${last}, below the table, looks` : `${count} rows below the table, ${at.row + 1} to ${last}, look`} like its own, and ${count === 1 ? "was" : "were"} not read.`
      : `${count === 1 ? "One cell stands" : `${count} cells stand`} outside the table, and ${count === 1 ? "was" : "were"} not read.`,
  cause: ({ at, isRow }) => `${at.sheet}|${isRow ? "row" : "cell"}`,
  together: (all) => `${all.length} cells stand outside the table, and were not read.`,
  remedy: "Move it into the table, or into a note of its own.",
  departs:
    "A warning where a row below the table of one of Quarterlight's own sheets looks like its own rows; notes under other tables are ordinary.",
  examples: {
    keep: [() => ownFigures([], [["H1", "2025/26 Q1", 81]])],
    break: [() => pastedBelow()],
  },
});

function pastedBelow() {
  const { workbook } = ownFigures(
    [],
    [
      ["H1", "2025/26 Q1", 81],
      ["H1", "2025/26 Q2", 82],
    ],
  );
  const [kpis, figures] = workbook.sheets;
  const block = { top: 0, left: 0, bottom: 1, right: 2 };
  const table = { name: "Figures", block };
  return book(kpis ?? drawnSheet("KPIs", []), { ...(figures ?? drawnSheet("Figures", [])), tables: [table] });
}

function besides({ reading }: Desk): readonly Outside[] {
  return reading.notUnderstood
    .filter(({ why }) => why === "outside the table")
    .map(({ at }) => ({ at, count: 1, last: at.row + 1, isRow: false }));
}

/** Rows of one sheet, told from the first of them. */
function belowTables({ reading }: Desk): readonly Outside[] {
  const rows = reading.notUnderstood.filter(({ why }) => why === "below the table").map(({ at }) => at);
  const firsts = new Map(rows.toReversed().map((at) => [at.sheet, at]));
  return [...firsts.values()].toReversed().map((at) => ({
    at,
    count: rows.filter(({ sheet }) => sheet === at.sheet).length,
    last: (rows.findLast(({ sheet }) => sheet === at.sheet) ?? at).row + 1,
    isRow: true,
  }));
}
