import type { Token } from "../calculator/token.ts";
import { computed } from "../examples/formulas.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { short } from "./inconsistent.ts";
import { isReadFigure } from "./read-figure.ts";

const USUAL = new Set([0, 1, 2, 3, 4, 7, 10, 12, 24, 52, 60, 100, 365, 1000, 10_000, 100_000, 1_000_000]);

export const typedNumber = defineCheck({
  id: "F05",
  title: "Number typed inside a formula",
  why: "Nobody sees it, so nobody updates it: last year's population is still in this year's rate.",
  scope: "formula",
  check: (subject) => {
    const numbers = subject.tokens.flatMap((token, index) =>
      isHidden(subject.tokens, index) && token.kind === "number" ? [token.value] : [],
    );
    const first = numbers.find((value) => !USUAL.has(value));
    if (first === undefined || !isReadFigure(subject)) return undefined;
    return { at: subject.at, formula: subject.cell.formula ?? "", number: first };
  },
  severity: "information",
  message: ({ formula, number }) => `The formula =${short(formula)} has ${number} typed in it.`,
  together: (all) =>
    `${all.length} formulas of one column have numbers typed in them, the first =${short(all[0]?.formula ?? "")}.`,
  remedy: "Put the number in a cell of its own, with its name beside it.",
  departs:
    "Of figures that are read; numbers that are a function's setting, such as how many decimals to round to, and the usual factors of time and scale are left alone.",
  examples: {
    keep: [() => scorecard([...SOUND, ["H4", "Rate", 3, computed("ROUND(100*C2/C3,1)", 4), 5, 5, 4]])],
    break: [() => scorecard([...SOUND, ["H4", "Rate", 3, computed("C2/89130*1000", 4), 5, 5, 4]])],
  },
});

/** Whether a number takes part in arithmetic; alone between brackets and commas it is a setting. */
function isHidden(tokens: readonly Token[], index: number): boolean {
  return [tokens[index - 1], tokens[index + 1]].some(
    (token) => token?.kind === "operator" && "+-*/^".includes(token.sign),
  );
}
