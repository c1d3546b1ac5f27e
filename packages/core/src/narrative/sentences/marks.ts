import { figureAt, quarters } from "../../facts/index.ts";
import type { Flag } from "../../register/index.ts";
import { judging } from "../holes.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { joined, say } from "../text.ts";

const WORDS: ReadonlyMap<string, string> = new Map<Flag, string>([
  ["provisional", "This figure is provisional and may change."],
  ["revised", "This figure has been revised since it was first published."],
  ["estimated", "This figure is an estimate."],
  ["break", "It is not comparable with earlier figures, because the way it is measured changed."],
]);

export const marks = defineSentence({
  id: "marks",
  when: "the figure is provisional, revised, estimated or the first after a break",
  say: (facts) => {
    const flag = known(facts, "flag");
    const words = (flag?.words ?? []).flatMap((word) => {
      const said = WORDS.get(word);
      return flag && said ? [say`${judging(flag, word, said)}`] : [];
    });
    return words.length > 0 ? joined(words) : undefined;
  },
  examples: {
    said: [
      {
        name: "a figure that is not final and not comparable",
        kpi: { observations: [figureAt(70, 0, { flags: ["provisional", "break"] })] },
        says: "This figure is provisional and may change. It is not comparable with earlier figures, because the way it is measured changed.",
      },
    ],
    unsaid: [{ name: "a plain figure", kpi: { observations: quarters(70) } }],
  },
});
