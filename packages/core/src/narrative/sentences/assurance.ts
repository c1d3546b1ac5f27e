import { judgedOf } from "../judged.ts";
import type { Sentence } from "../sentence.ts";

const WORDS: ReadonlyMap<string, string> = new Map([
  ["consistently meets", "If nothing changes, we can expect to meet the target."],
  ["consistently misses", "If nothing changes, we cannot expect to meet the target."],
]);

export const assurance: Sentence = {
  id: "assurance",
  when: "a Key Performance Target has enough figures to tell that its target will be met, or missed, unless something changes, and nothing just has",
  say: (facts) => {
    const pattern = judgedOf(facts);
    if (facts.standing !== "target" || facts.status.kind === "none" || !pattern) return undefined;
    if (pattern.analysis.variation.kind !== "no clear change") return undefined;
    const words = WORDS.get(pattern.analysis.assurance.kind);
    return words === undefined ? undefined : [words];
  },
};
