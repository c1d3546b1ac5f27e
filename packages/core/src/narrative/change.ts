import { type Claim, wordClaim } from "../claims/index.ts";
import { type FactSheet, measuredOf } from "../facts/index.ts";
import { isMissing } from "../register/index.ts";
import { known } from "./known.ts";
import { missingWords } from "./missing.ts";

/** What the rules say of the latest figure, in the few words a table has room for, and the claim that makes. */
export function changeInBrief(facts: FactSheet): { readonly text: string; readonly claim?: Claim } {
  const { latest, now, pattern } = facts;
  if (latest.kind === "unsettled") return { text: "Not judged: not read" };
  if (isMissing(now)) return { text: `Not judged: ${missingWords(now)}` };
  if (latest.kind === "nothing recorded") return { text: "No figure" };
  if (now !== measuredOf(latest)) return { text: "Not judged: no figure yet" };
  if (!pattern) return { text: "Not judged: the figure is in doubt" };
  if (pattern.kind !== "judged") return { text: NOT_JUDGED[pattern.kind] };
  const signal = known(facts, "signal");
  const word = signal?.words[0] ?? "not enough points";
  return {
    text: VERDICTS.get(word) ?? "Too early to say",
    ...(signal ? { claim: wordClaim(signal, word) } : {}),
  };
}

const NOT_JUDGED = {
  seldom: "Not judged: too seldom",
  rolling: "Not judged: rolling figures",
  "no quantity": "Not judged: not a quantity",
  seasonal: "Not judged: seasonal",
} as const;

/** The words for what a signal is called; a high or a low that is only possible is told as one that is not. */
const VERDICTS: ReadonlyMap<string, string> = new Map([
  ["improvement", "Improvement"],
  ["possible improvement", "Possible improvement"],
  ["concern", "Worsening"],
  ["possible concern", "Possible worsening"],
  ["high", "Unusually high"],
  ["possible high", "Unusually high"],
  ["low", "Unusually low"],
  ["possible low", "Unusually low"],
  ["unusual pattern", "Unusual pattern"],
  ["no clear change", "No clear change"],
  ["not enough points", "Too early to say"],
]);
