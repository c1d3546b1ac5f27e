/** CLAIM: what a sentence says, whoever wrote it, and whether the facts bear it out. */
export { Claim, HEDGES, type Hedge, type Quantity } from "./claim.ts";
export { numberClaim, wayClaim, wordClaim } from "./claim-of.ts";
export { type Verdict, evaluate } from "./evaluate.ts";
