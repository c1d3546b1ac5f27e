import { measuredOf } from "../../facts/index.ts";
import type { Sentence } from "../sentence.ts";
import { bind } from "../text.ts";
import { counted, ordinal } from "../words.ts";

export const rank: Sentence = {
  id: "rank",
  when: "at least three named partnerships have a figure of the same definition for the same period",
  say: (facts) => {
    const ours = measuredOf(facts.latest);
    const { rank: standing } = facts;
    if (!ours || !standing) return undefined;
    const cells = [ours, ...standing.others].map(({ at }) => at);
    const place = standing.place === 1 ? standing.first : `${ordinal(standing.place)} ${standing.first}`;
    const words = `${standing.shared ? "joint " : ""}${place}`;
    return [
      "Among ",
      bind(counted(standing.of, "partnership"), cells),
      ", ours is ",
      bind(words, cells),
      ".",
    ];
  },
};
