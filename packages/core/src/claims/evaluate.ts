import { type Fact, type FactIndex, type Found, isFact } from "../facts/index.ts";
import type { Claim } from "./claim.ts";
import { matchOf } from "./matches.ts";

/** What became of a claim when it was held against the facts, with the fact that fills its slots. */
export type Verdict =
  /** `stretched`: only with goodwill. */
  | { readonly verdict: "holds"; readonly found: Fact; readonly stretched: boolean }
  /** Which of its words the fact does not bear out. */
  | {
      readonly verdict: "contradicts";
      readonly found: Fact;
      readonly because: "quantity" | "word" | "way" | "negation";
    }
  /** No fact fills the slots, or one that another rule judged. */
  | {
      readonly verdict: "not read";
      readonly found: Found;
      readonly because: "no fact" | "another rule" | "says nothing";
    };

/** Holds a claim against the facts of a register, whoever made it and whenever. Pure: the same in, the same out. */
export function evaluate(claim: Claim, index: FactIndex): Verdict {
  const { kpi, period, role, basis } = claim;
  const found = index.factAt({ kpi, period, role, basis });
  if (!isFact(found)) return { verdict: "not read", found, because: "no fact" };
  if (ruleSetIn(claim.rule) !== ruleSetIn(found.rule))
    return { verdict: "not read", found, because: "another rule" };
  if (claim.quantity === undefined && claim.word === undefined && claim.way === undefined) {
    return { verdict: "not read", found, because: "says nothing" };
  }
  const verdict = heldAgainst(claim, found);
  if (claim.negated !== true) return verdict;
  return verdict.verdict === "contradicts"
    ? { verdict: "holds", found, stretched: false }
    : { verdict: "contradicts", found, because: "negation" };
}

function heldAgainst(
  { quantity, hedge, word, way }: Claim,
  found: Fact,
): Exclude<Verdict, { verdict: "not read" }> {
  if (word !== undefined && !found.words.includes(word))
    return { verdict: "contradicts", found, because: "word" };
  if (way !== undefined && !found.ways.includes(way))
    return { verdict: "contradicts", found, because: "way" };
  const match = quantity === undefined ? "fair" : matchOf(found, quantity, hedge);
  if (match === "unfair") return { verdict: "contradicts", found, because: "quantity" };
  return { verdict: "holds", found, stretched: match === "stretched" };
}

/** "mdc-current" of "mdc-current: shift": which signal earned a word may change, by whose rules it was judged may not. */
function ruleSetIn(rule: string): string {
  return rule.split(":", 1)[0] ?? rule;
}
