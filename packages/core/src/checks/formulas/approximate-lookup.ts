import { type Call, callsOf } from "../calculator/call-arguments.ts";
import type { Token } from "../calculator/token.ts";
import { computed, workings } from "../examples/formulas.ts";
import { defineCheck } from "../frame/define.ts";
import { short } from "./inconsistent.ts";

const LOOKUPS = new Set(["VLOOKUP", "HLOOKUP", "MATCH"]);

export const approximateLookup = defineCheck({
  id: "F07",
  title: "Lookup that takes the nearest match",
  castsDoubt: true,
  why: "Where a name is missing it gives another row's figure, without a word.",
  scope: "formula",
  check: ({ tokens, cell, at }) => {
    const call = callsOf(tokens, LOOKUPS).find(isApproximate);
    return call ? { at, name: call.name, formula: cell.formula ?? "" } : undefined;
  },
  severity: "warning",
  message: ({ name, formula }) => `${name} in =${short(formula)} takes the nearest match.`,
  together: (all) =>
    `${all.length} formulas of one column look up the nearest match, the first =${short(all[0]?.formula ?? "")}.`,
  remedy: "End it with FALSE, or 0, for an exact match.",
  examples: {
    keep: [
      () => workings([1, computed("VLOOKUP(A1,D1:E9,2,FALSE)", 3)], [1, computed("MATCH(A1,D1:D9,0)", 3)]),
    ],
    break: [
      () => workings([1, computed("VLOOKUP(A1,D1:E9,2)", 3)]),
      () => workings([1, computed("MATCH(A1,D1:D9)", 3)]),
    ],
  },
});

function isApproximate({ name, inside }: Call): boolean {
  const last = inside[name === "MATCH" ? 2 : 3];
  return last === undefined || !isExact(last);
}

/** FALSE, 0, a cell that may hold either, or nothing after a comma, which Excel takes for 0. */
function isExact([first, ...rest]: readonly Token[]): boolean {
  if (first === undefined || rest.length > 0) return true;
  if (first.kind === "number") return first.value === 0;
  return !(first.kind === "name" && first.name.toUpperCase() === "TRUE") && first.kind !== "call";
}
