import { beside, neighbour } from "../../facts/index.ts";
import { name } from "../holes.ts";
import { defineSentence } from "../sentence.ts";
import { type Text, joined, say } from "../text.ts";

export const differs = defineSentence({
  id: "differs",
  when: "another area measures it differently, so that no figure of theirs may stand beside ours: with what differs",
  say: ({ peers, kpi }) => {
    if (kpi.care) return undefined;
    const texts = peers.flatMap(({ kind, comparator: { area, kind: whose, differs: why } }): Text[] => {
      if (kind !== "measured differently") return [];
      const theirs = whose === "peer group" ? say`that of our peer group` : say`that of ${name(area)}`;
      const reason = why.trim();
      return [
        say`We do not set our figure beside ${theirs}. ${name(/[.!?]$/.test(reason) ? reason : `${reason}.`)}`,
      ];
    });
    return texts.length === 0 ? undefined : joined(texts);
  },
  examples: {
    said: [
      {
        name: "a peer group that counts from another day",
        kpi: {
          ...beside({}),
          comparators: [
            {
              ...neighbour("Peer group", 65),
              kind: "peer group",
              differs: "They count from the day care was asked for",
            },
          ],
        },
        says: "We do not set our figure beside that of our peer group. They count from the day care was asked for.",
      },
    ],
    unsaid: [{ name: "a neighbour that measures alike", kpi: beside({ Westlaw: 70 }) }],
  },
});
