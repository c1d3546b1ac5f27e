import { SOUND, scorecard } from "../examples/sheets.ts";
import { decimalMarkOf } from "../../tables/index.ts";
import { defineCheck } from "../frame/define.ts";
import { editOf } from "../frame/edit-of.ts";
import { isTextFile } from "../frame/text-file.ts";
import { numberFromText, percentFromText } from "./number-from-text.ts";

function isTyped(text: string): boolean {
  return numberFromText(text) !== undefined || numberFromText(text.replaceAll(",", ".")) !== undefined;
}

export const numberAsText = defineCheck({
  id: "T01",
  title: "Number stored as text",
  why: "Excel leaves it out of sums and charts without a word, so totals and the report can differ.",
  scope: "cell",
  check: ({ column, cell: { value }, at, desk }) => {
    if (column.holds !== "figures" && column.holds !== "numbers") return undefined;
    if (typeof value !== "string" || isTextFile(desk.workbook)) return undefined;
    const number = decimalMarkOf(desk.workbook).mark === "point" ? numberFromText(value) : undefined;
    if (number === undefined && percentFromText(value) === undefined && !isTyped(value)) return undefined;
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
    "Where any figure typed as text has a decimal comma there is no fix: which mark is meant has to be settled first. A percentage typed as text has no fix: whether 85% is 85 or 0.85 depends on the cell's format. Text files have no types, and are left alone.",
  examples: {
    keep: [() => scorecard(SOUND)],
    break: [
      () => scorecard([...SOUND, ["H4", "Falls (%)", 3, "4.5", 4, 5, 4]]),
      () => scorecard([...SOUND, ["H4", "Falls (%)", 3, "45%", 4, 5, 4]]),
      () => scorecard([...SOUND, ["H4", "Falls (%)", 3, "4,5", 4, 5, 4]]),
    ],
  },
});
