import { suggestCounts } from "../../protect/index.ts";
import { isMeasured } from "../../register/index.ts";
import { book, drawnSheet } from "../examples/sheets.ts";
import { cellInRow } from "../frame/cell-in-row.ts";
import { columnAt } from "../frame/column-at.ts";
import { defineCheck } from "../frame/define.ts";

/** Only where it matters: a small count is printed because its words suggest that it is of things. */
export const countsOf = defineCheck({
  id: "M18",
  title: "Small counts taken for things",
  why: "Small counts of people are hidden, and of things are not: a guess from words may print what should be hidden.",
  severity: "information",
  scope: "kpi",
  check: ({ kpi, desk }) => {
    const at = cellInRow(desk, kpi.at, ({ field }) => field === "counts");
    if (columnAt(desk, at)?.definition?.field !== "counts" || kpi.counts !== undefined) return undefined;
    const { smallNumber } = desk.register.settings;
    const isSmall = (count: number | undefined) => count !== undefined && count > 0 && count <= smallNumber;
    const hasSmall = [...kpi.observations, ...kpi.monthly]
      .filter(isMeasured)
      .some(({ value, numerator }) => isSmall(kpi.unit.kind === "count" ? value : numerator?.value));
    return hasSmall && suggestCounts(kpi) === "things" ? { at, title: kpi.title } : undefined;
  },
  message: ({ title }) => `“${title}” seems to count things and not people, so its small counts are printed.`,
  remedy: "Say in the column Counts whether it counts people or things.",
  cause: () => "counts",
  together: (all) =>
    `${all.length} KPIs seem to count things and not people, so their small counts are printed; “${all[0]?.title ?? ""}” is one.`,
  departs: "Ours. Said only in Quarterlight's own workbook, of KPIs whose unit or title suggests things.",
  examples: {
    keep: [
      () => counting("homes", "things", 3),
      () => counting("homes", "", 30),
      () => counting("people", "", 3),
    ],
    break: [() => counting("homes", "", 3)],
  },
});

/** A row of the sheet KPIs, and its figure. */
function counting(of: string, counts: string, value: number) {
  const headings = ["KPI", "Title", "What it means", "Unit", "Counted in", "Frequency", "Counts"];
  return book(
    drawnSheet("KPIs", [headings, ["H1", "Graded weak", "What it means.", "count", of, "quarter", counts]]),
    drawnSheet("Figures", [
      ["KPI", "Period", "Value"],
      ["H1", "2025/26 Q1", value],
    ]),
  );
}
