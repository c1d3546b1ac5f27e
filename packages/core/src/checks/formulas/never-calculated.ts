import { computed } from "../examples/formulas.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { short } from "./inconsistent.ts";
import { uncalculated } from "./uncalculated.ts";

export const neverCalculated = defineCheck({
  id: "F19",
  title: "Workbook that was never calculated",
  castsDoubt: true,
  why: "A program wrote its formulas without working them out, so that every figure they give reads as 0, or as nothing.",
  scope: "workbook",
  check: (desk) => {
    const formulas = uncalculated(desk);
    const [first] = formulas;
    if (first === undefined) return undefined;
    return { at: formulas.map(({ at }) => at), count: formulas.length, first: first.cell.formula ?? "" };
  },
  severity: "error",
  message: ({ count, first }) =>
    count === 1
      ? `Its one formula, =${short(first)}, was saved without a result.`
      : `All ${count} formulas were saved with 0 or with nothing, the first =${short(first)}.`,
  remedy: "Open it in Excel, let it calculate, and save it.",
  departs:
    "A formula simple enough to work out settles it for all: where it does give 0, the workbook was calculated.",
  examples: {
    keep: [
      () => scorecard([...SOUND, ["H4", "Falls (%)", 3, computed("C5-C5", 0), 4, 5, 4]]),
      () => scorecard([...SOUND, ["H4", "Falls (%)", 3, computed("SUMIF(A2:A4,1,C2:C4)", 0), 4, 5, 4]]),
    ],
    break: [
      () => scorecard([...SOUND, ["H4", "Falls (%)", 3, computed("C2+C3", 0), computed("E2/2", 0), 5, 4]]),
      () =>
        scorecard([
          ...SOUND,
          [
            "H4",
            "Falls (%)",
            computed("SUMIFS(C2:C4,A2:A4,1)", 0),
            computed("COUNTIFS(D2:D4,9)", 0),
            computed("SUMIFS(E2:E4,A2:A4,1)", 0),
            5,
            4,
          ],
        ]),
    ],
  },
});
