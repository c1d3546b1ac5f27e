import { comparePeriods, periodLabel } from "../../period/index.ts";
import { book, drawnSheet } from "../examples/sheets.ts";
import { type Address, addressName } from "../../workbook/index.ts";
import { defineCheck } from "../frame/define.ts";
import type { Desk, TableColumn } from "../frame/subjects.ts";

export const periodOrder = defineCheck({
  id: "D05",
  title: "Periods out of order",
  why: "A figure pasted beside the wrong heading is printed for the wrong period.",
  scope: "table",
  check: ({ columns, reading, desk }) => {
    const rows = [...new Set(columns.map(({ at }) => at.row))].toSorted((a, b) => a - b);
    const isOneSeries = reading.layout === "scorecard" || reading.layout === "covalent";
    if (!isOneSeries) return [];
    return rows.flatMap((row, index) =>
      stepsBack(
        columns.filter(({ at }) => at.row === row),
        rows[index + 1] ?? Number.POSITIVE_INFINITY,
        desk,
      ),
    );
  },
  severity: "warning",
  message: ({ text }) => `${text} stands after a later period. Its figures were read by this heading.`,
  cause: ({ at }) => at.map(addressName).join(" "),
  remedy: "See that the heading is the right one; then put the columns in order of time.",
  departs:
    "Only of columns: rows may stand in any order, since they are read by their own period. A period that comes twice is S10. Columns from new to old throughout are in order.",
  examples: {
    keep: [
      () => headed("2024/25 Q1", "2024/25 Q2", "2024/25 Q3"),
      () => headed("2024/25 Q3", "2024/25 Q2", "2024/25 Q1"),
    ],
    break: [() => headed("2024/25 Q1", "2024/25 Q3", "2024/25 Q2")],
  },
});

/** The columns of one row of headings that stand after a later period; of a sheet with several tables each row is its own. */
function stepsBack(columns: readonly TableColumn[], until: number, desk: Desk) {
  const dated = columns
    .filter(({ became }) => became === "value")
    .flatMap(({ at, period }) => (period ? [{ at, period }] : []))
    .toSorted((a, b) => a.at.column - b.at.column);
  const lengths = new Set(dated.map(({ period }) => period.months));
  const steps = dated.slice(1).map(({ at, period }, index) => {
    const before = dated[index];
    return { at, period, order: before ? Math.sign(comparePeriods(period, before.period)) : 0 };
  });
  const forward = steps.filter(({ order }) => order > 0).length;
  const isDescending = forward === 0;
  if (lengths.size > 1 || isDescending) return [];
  return steps
    .filter(({ order }) => order < 0)
    .map(({ at, period }) => ({ at: [at, ...figuresUnder(desk, at, until)], text: periodLabel(period) }));
}

/** What the report prints of a column: the figures that were read from it. */
function figuresUnder({ register }: Desk, heading: Address, until: number): readonly Address[] {
  return register.kpis
    .flatMap(({ observations, monthly }) => [...observations, ...monthly])
    .map(({ at }) => at)
    .filter(({ sheet, column }) => sheet === heading.sheet && column === heading.column)
    .filter(({ row }) => row > heading.row && row < until);
}

function headed(...periods: readonly string[]) {
  const rows = [
    ["Code", "Description", ...periods, "Target"],
    ["H1", "People home within three days (%)", 81, 82, 84, 80],
    ["H2", "Calls answered within a minute (%)", 91, 93, 90, 90],
    ["H3", "Visits made on time (%)", 88, 87, 89, 90],
  ];
  return book(drawnSheet("Scorecard", rows));
}
