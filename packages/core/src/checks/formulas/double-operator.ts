import { computed, workings } from "../examples/formulas.ts";
import { defineCheck } from "../frame/define.ts";
import { short } from "./inconsistent.ts";

export const doubleOperator = defineCheck({
  id: "F08",
  title: "Two operators together",
  why: "Most often a slip of the finger, and it can turn a plus into a minus.",
  scope: "formula",
  check: ({ tokens, cell, at }) => {
    const isDouble = tokens.some((token, index) => {
      const next = tokens[index + 1];
      const before = tokens[index - 1]?.kind;
      const follows =
        before === "number" || before === "reference" || before === "close" || before === "name";
      if (token.kind !== "operator" || next?.kind !== "operator" || !follows) return false;
      return "+-".includes(token.sign) && "+-".includes(next.sign);
    });
    return isDouble ? { at, formula: cell.formula ?? "" } : undefined;
  },
  severity: "information",
  message: ({ formula }) => `=${short(formula)} has two operators together.`,
  remedy: "Take one of them out.",
  departs:
    "Only between two values: two minuses at the start of a condition are a known way to turn it into a number.",
  examples: {
    keep: [() => workings([1, 2, computed("SUMPRODUCT(--(A1:A1>0))", 1)], [1, 2, computed("A2*-B2", -2)])],
    break: [() => workings([1, 2, computed("A1+-B1", -1)])],
  },
});
