import { ownFigures } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { book, drawnSheet } from "../examples/sheets.ts";

export const columns = defineCheck({
  id: "S03",
  title: "Column missing or not known",
  why: "Without a column it needs, the report lacks what stands in it; a column it does not know is not read.",
  scope: "gap",
  check: ({ gap }) => {
    if (gap.why === "missing heading") return { at: gap.at, text: gap.text, isMissing: true };
    return gap.why === "unknown heading" ? { at: gap.at, text: gap.text, isMissing: false } : undefined;
  },
  severity: ({ isMissing }) => (isMissing ? "error" : "information"),
  message: ({ text, isMissing }) =>
    isMissing
      ? `There is no column “${text}”, which this sheet needs.`
      : `The column “${text}” is not known, and was not read.`,
  together: (all) =>
    `${all.length} columns are not known, and were not read: ${all
      .slice(0, 4)
      .map(({ text }) => `“${text}”`)
      .join(", ")}${all.length > 4 ? " and others" : ""}.`,
  cause: ({ at, isMissing, text }) => `${at.sheet}|${isMissing ? text : "unknown"}`,
  remedy: ({ isMissing }) =>
    isMissing
      ? "Add the column, as in a new template."
      : "Nothing, where it is for your own use; else rename it as in a new template.",
  examples: {
    keep: [() => ownFigures([], [["H1", "2025/26 Q1", 81]])],
    break: [() => ownFigures(["Seen by"], [["H1", "2025/26 Q1", 81, "JE"]]), () => withoutValues()],
  },
});

function withoutValues() {
  const kpi = ["H1", "People home soon", "How many go home soon.", "percentage", "higher", "quarter"];
  return book(
    drawnSheet("KPIs", [["KPI", "Title", "What it means", "Unit", "Good is", "Frequency"], kpi]),
    drawnSheet("Figures", [
      ["KPI", "Period"],
      ["H1", "2025/26 Q1"],
    ]),
  );
}
