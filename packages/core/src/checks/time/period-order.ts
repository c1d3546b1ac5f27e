import { comparePeriods, periodLabel } from "../../period/index.ts";
import { book, drawnSheet } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

export const periodOrder = defineCheck({
  id: "D05",
  title: "Periods repeated or out of order",
  why: "A figure pasted beside the wrong heading is printed for the wrong period.",
  scope: "table",
  check: ({ columns, desk, reading, sheet: { name } }) => {
    const dated = columns
      .filter(({ became }) => became === "value")
      .flatMap(({ at, period }) => (period ? [{ at, period }] : []))
      .toSorted((a, b) => a.at.column - b.at.column);
    const repeats = desk.reading.notUnderstood
      .filter(({ why, what, at }) => why === "repeated period" && what === "cell" && at.sheet === name)
      .map(({ at, text }) => ({ at, kind: "repeated", text }));
    const lengths = new Set(dated.map(({ period }) => period.months));
    const steps = dated.slice(1).map(({ at, period }, index) => {
      const before = dated[index];
      return { at, period, order: before ? Math.sign(comparePeriods(period, before.period)) : 0 };
    });
    const forward = steps.filter(({ order }) => order > 0).length;
    const isDescending = forward === 0;
    const isOneSeries = reading.layout === "scorecard" || reading.layout === "covalent";
    if (lengths.size > 1 || isDescending || !isOneSeries) return repeats;
    const astray = steps.filter(({ order }) => order < 0);
    return [
      ...repeats,
      ...astray.map(({ at, period }) => ({ at, kind: "astray", text: periodLabel(period) })),
    ];
  },
  severity: ({ kind }) => (kind === "repeated" ? "error" : "warning"),
  message: ({ kind, text }) =>
    kind === "repeated"
      ? `A second column is headed with the same period${text === "" ? "" : ` (“${text}”)`}, and its figures differ.`
      : `${text} stands after a later period.`,
  remedy: "Put the columns in order of time, one for each period.",
  departs:
    "Only of columns: rows may stand in any order, since they are read by their own period. Repeated rows are S10. Columns from new to old throughout are in order.",
  examples: {
    keep: [
      () => headed("2024/25 Q1", "2024/25 Q2", "2024/25 Q3"),
      () => headed("2024/25 Q3", "2024/25 Q2", "2024/25 Q1"),
    ],
    break: [() => headed("2024/25 Q1", "2024/25 Q3", "2024/25 Q2")],
  },
});

function headed(...periods: readonly string[]) {
  const rows = [
    ["Code", "Description", ...periods, "Target"],
    ["H1", "People home within three days (%)", 81, 82, 84, 80],
    ["H2", "Calls answered within a minute (%)", 91, 93, 90, 90],
    ["H3", "Visits made on time (%)", 88, 87, 89, 90],
  ];
  return book(drawnSheet("Scorecard", rows));
}
