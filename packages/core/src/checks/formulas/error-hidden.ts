import { type Call, callsOf } from "../calculator/call-arguments.ts";
import { computed } from "../examples/formulas.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { short } from "./inconsistent.ts";
import { isReadFigure } from "./read-figure.ts";

const HIDING = new Set(["IFERROR", "IFNA"]);

export const errorHidden = defineCheck({
  id: "F09",
  title: "Error hidden behind a number or a blank",
  castsDoubt: true,
  why: "When what it is worked out from breaks, the report prints 0 or nothing, and nobody is told.",
  scope: "formula",
  check: (subject) => {
    if (!isReadFigure(subject) || !callsOf(subject.tokens, HIDING).some(hides)) return undefined;
    return { at: subject.at, formula: subject.cell.formula ?? "" };
  },
  severity: "warning",
  message: ({ formula }) => `=${short(formula)} puts 0 or a blank where there is an error.`,
  together: (all) => `${all.length} formulas of this sheet put 0 or a blank where there is an error.`,
  cause: ({ at }) => at.sheet,
  remedy: "Let it give “[x]” instead, so that a missing figure is seen to be missing.",
  departs: "Of figures that are read.",
  examples: {
    keep: [() => scorecard([...SOUND, ["H4", "Rate", 3, computed('IFERROR(C2/C3,"[x]")', 4), 5, 5, 4]])],
    break: [() => scorecard([...SOUND, ["H4", "Rate", 3, computed("IFERROR(C2/C3,0)", 4), 5, 5, 4]])],
  },
});

function hides({ inside }: Call): boolean {
  const [first, ...rest] = inside[1] ?? [];
  if (rest.length > 0) return false;
  return (
    first === undefined ||
    (first.kind === "number" && first.value === 0) ||
    (first.kind === "text" && first.value === "")
  );
}
