import type { Sentence } from "../sentence.ts";

const WORDS: ReadonlyMap<string, string> = new Map([
  ["consistently meets", "If nothing changes, we can expect to meet the target."],
  ["may hit or miss by chance", "If nothing changes, the target may be met or missed by chance."],
  ["consistently misses", "If nothing changes, we cannot expect to meet the target."],
]);

export const assurance: Sentence = {
  id: "assurance",
  when: "a Key Performance Target has enough figures to tell whether its target is within reach",
  say: ({ pattern, status, standing }) => {
    if (standing !== "target" || status.kind === "none" || !pattern) return undefined;
    const words = WORDS.get(pattern.analysis.assurance.kind);
    return words === undefined ? undefined : [words];
  },
};
