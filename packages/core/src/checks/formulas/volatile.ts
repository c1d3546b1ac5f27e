import { computed } from "../examples/formulas.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { callsOf } from "../calculator/call-arguments.ts";
import { short } from "./inconsistent.ts";
import { isReadFigure } from "./read-figure.ts";

const VOLATILE = new Set(["TODAY", "NOW", "RAND", "RANDBETWEEN"]);

export const volatile = defineCheck({
  id: "F16",
  title: "Figure that changes with the day",
  why: "The report made tomorrow would print another figure from the same workbook.",
  scope: "formula",
  check: (subject) => {
    const [call] = callsOf(subject.tokens, VOLATILE);
    return call && isReadFigure(subject)
      ? { at: subject.at, name: call.name, formula: subject.cell.formula ?? "" }
      : undefined;
  },
  severity: "warning",
  message: ({ name, formula }) => `=${short(formula)} uses ${name}.`,
  together: (all) => `${all.length} figures of one column use ${all[0]?.name ?? ""}.`,
  remedy: "Use the period's last day instead of today.",
  departs: "Of figures that are read, and of their own formulas.",
  examples: {
    keep: [() => scorecard([...SOUND, ["H4", "Wait", 3, computed("C2-C3", 4), 5, 5, 4]])],
    break: [() => scorecard([...SOUND, ["H4", "Wait", 3, computed("TODAY()-C3", 4), 5, 5, 4]])],
  },
});
