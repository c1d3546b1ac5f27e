import { evaluate } from "../formula/evaluate.ts";
import { computed, workings } from "../examples/formulas.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { short } from "./inconsistent.ts";

const DUST = 1e-6;

export const staleResult = defineCheck({
  id: "F14",
  title: "Saved result is not what the formula gives",
  why: "The workbook was saved without being recalculated, so the report prints what was true before.",
  scope: "formula",
  check: ({ tokens, cell, at, desk }) => {
    const saved = cell.value;
    if (typeof saved !== "number" && saved !== null) return undefined;
    const ours = evaluate(tokens, at, desk.lookup());
    if (saved === null) {
      return ours === undefined
        ? undefined
        : { at, formula: cell.formula ?? "", saved: "", ours: shown(ours) };
    }
    if (ours === undefined || Math.abs(ours - saved) <= DUST * Math.max(1, Math.abs(saved))) return undefined;
    return { at, formula: cell.formula ?? "", saved: shown(saved), ours: shown(ours) };
  },
  severity: "warning",
  message: ({ formula, saved, ours }) =>
    saved === ""
      ? `=${short(formula)} gives ${ours}, and was saved without its result.`
      : `=${short(formula)} gives ${ours}, but ${saved} was saved.`,
  together: (all) =>
    `${all.length} formulas of one column were saved with results that they do not give, the first =${short(all[0]?.formula ?? "")}.`,
  remedy: "Open the workbook in Excel, let it calculate, and save it.",
  departs:
    "Only of formulas simple enough to work out surely; others are left alone. One saved with no result at all is told too.",
  examples: {
    keep: [
      () => workings([1, 2, computed("A1+B1", 3)]),
      () => workings([1, 2, computed("ROUND(A1/B1,0)", 9)]),
    ],
    break: [
      () => workings([1, 2, computed("A1+B1", 4)]),
      () => scorecard([...SOUND, ["H4", "Falls (%)", 3, computed("C2-C3", null), 5, 5, 4]]),
    ],
  },
});
