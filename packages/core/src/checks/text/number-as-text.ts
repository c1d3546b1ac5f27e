import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { editOf } from "../frame/edit-of.ts";
import { isTextFile } from "../frame/text-file.ts";
import { numberFromText, percentFromText } from "./number-from-text.ts";

export const numberAsText = defineCheck({
  id: "T01",
  title: "Number stored as text",
  why: "Excel leaves it out of sums and charts without a word, so totals and the report can differ.",
  scope: "cell",
  check: ({ column, cell: { value }, at, desk }) => {
    if (column.holds !== "figures" && column.holds !== "numbers") return undefined;
    if (typeof value !== "string" || isTextFile(desk.workbook)) return undefined;
    const number = numberFromText(value);
    if (number === undefined && percentFromText(value) === undefined) return undefined;
    return { at, text: value, number };
  },
  severity: "warning",
  message: ({ text }) => `“${text.trim()}” is text, not a number.`,
  together: (all) =>
    `${all.length} numbers of one column are stored as text, the first “${all[0]?.text.trim() ?? ""}”.`,
  remedy: "Turn it into a number.",
  fix: ({ at, text, number }) =>
    number === undefined ? undefined : editOf(at, text, number, `Store ${number} as a number.`),
  departs:
    "A percentage typed as text has no fix: whether 85% is 85 or 0.85 depends on the cell's format. Text files have no types, and are left alone.",
  examples: {
    keep: [() => scorecard(SOUND)],
    break: [
      () => scorecard([...SOUND, ["H4", "Falls (%)", 3, "4.5", 4, 5, 4]]),
      () => scorecard([...SOUND, ["H4", "Falls (%)", 3, "45%", 4, 5, 4]]),
    ],
  },
});
