import { evaluate } from "../calculator/evaluate.ts";
import { computed, workings } from "../examples/formulas.ts";
import { defineCheck } from "../frame/define.ts";
import { shown, shownApart } from "../frame/shown.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { uncalculated } from "./uncalculated.ts";
import { short } from "./inconsistent.ts";

const DUST = 1e-6;

export const staleResult = defineCheck({
  id: "F14",
  title: "Saved result is not what the formula gives",
  castsDoubt: true,
  why: "The workbook was saved without being recalculated, so the report prints what was true before.",
  scope: "formula",
  check: ({ tokens, cell, at, desk }) => {
    const saved = cell.value;
    if (uncalculated(desk).length > 0) return undefined;
    if (typeof saved !== "number" && saved !== null) return undefined;
    const ours = evaluate(tokens, at, desk.lookup());
    if (saved === null) {
      return { at, formula: cell.formula ?? "", saved: "", ours: ours === undefined ? "" : shown(ours) };
    }
    if (ours === undefined || Math.abs(ours - saved) <= DUST * Math.max(1, Math.abs(saved))) return undefined;
    const [told, given] = shownApart(saved, ours);
    return { at, formula: cell.formula ?? "", saved: told, ours: given };
  },
  severity: ({ saved }) => (saved === "" ? "error" : "warning"),
  message: ({ formula, saved, ours }) => {
    if (saved !== "") return `=${short(formula)} gives ${ours}, but ${saved} was saved.`;
    return `=${short(formula)}${ours === "" ? "" : ` gives ${ours}, and`} was saved without its result.`;
  },
  together: (all) => {
    const how = all.every(({ saved }) => saved === "")
      ? "without a result"
      : "with results that they do not give";
    return `${all.length} formulas of one column were saved ${how}, the first =${short(all[0]?.formula ?? "")}.`;
  },
  remedy: "Open the workbook in Excel, let it calculate, and save it.",
  departs:
    "Only of formulas simple enough to work out surely; others are left alone. One saved with no result at all is an error: there is no figure. Where none was ever worked out, F19 says so once.",
  examples: {
    keep: [
      () => workings([1, 2, computed("A1+B1", 3)]),
      () => workings([1, 2, computed("ROUND(A1/B1,0)", 9)]),
    ],
    break: [
      () => workings([1, 2, computed("A1+B1", 4)]),
      () => workings([0.79331, 0.79335, computed("A1", 0.79334)]),
      () => scorecard([...SOUND, ["H4", "Falls (%)", 3, computed("C2-C3", null), 5, 5, 4]]),
    ],
  },
});
