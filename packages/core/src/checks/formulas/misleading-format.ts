import { computed } from "../examples/formulas.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { isReadFigure } from "./read-figure.ts";

export const misleadingFormat = defineCheck({
  id: "F17",
  title: "Figure shown in another format than the cell it repeats",
  why: "The same number is 85% in one place and 0.85 in another.",
  scope: "formula",
  check: (subject) => {
    const [only, ...rest] = subject.tokens;
    if (only?.kind !== "reference" || rest.length > 0 || only.reference.isBlock || !isReadFigure(subject))
      return undefined;
    const there = subject.desk.lookup().sheetOf(only.reference, subject.at.sheet);
    const source = there?.rows[only.reference.from.row]?.[only.reference.from.column];
    if (typeof source?.value !== "number" || isPercent(source.format) === isPercent(subject.cell.format))
      return undefined;
    return { at: subject.at, formula: subject.cell.formula ?? "" };
  },
  severity: "information",
  message: ({ formula }) => `=${formula} repeats a cell, and only one of the two is shown as a percentage.`,
  together: (all) =>
    `${all.length} cells of one column repeat others, and only one of each two is shown as a percentage.`,
  remedy: "Give both the same number format.",
  departs: "Only where a formula repeats one cell, and only of per cent: decimals may rightly differ.",
  examples: {
    keep: [() => scorecard([...SOUND, ["H4", "Share (%)", 3, computed("C2", 81), 5, 5, 4]])],
    break: [
      () => scorecard([...SOUND, ["H4", "Share (%)", 3, { ...computed("C2", 81), format: "0%" }, 5, 5, 4]]),
    ],
  },
});

function isPercent(format = ""): boolean {
  return format.includes("%");
}
