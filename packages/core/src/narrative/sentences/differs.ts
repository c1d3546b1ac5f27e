import type { DefinitionGap } from "../../comparison/index.ts";
import { beside, neighbour } from "../../facts/index.ts";
import { name, rule } from "../holes.ts";
import { defineSentence } from "../sentence.ts";
import { type Text, joined, say } from "../text.ts";

export const differs = defineSentence({
  id: "differs",
  when: "another area measures it differently, so that no figure of theirs may stand beside ours: with what differs",
  say: ({ peers, kpi }) => {
    if (kpi.care) return undefined;
    const texts = peers.flatMap((peer): Text[] => {
      if (peer.kind !== "measured differently") return [];
      const { area, kind: whose, differs: why } = peer.comparator;
      const theirs = whose === "peer group" ? say`our peer group` : say`${name(area)}`;
      if (peer.gap) return [say`We do not compare this with ${theirs}. ${gapText(peer.gap)}`];
      const reason = why.trim();
      return [
        say`We do not compare this with ${theirs}. ${name(/[.!?]$/.test(reason) ? reason : `${reason}.`)}`,
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
        says: "We do not compare this with our peer group. They count from the day care was asked for.",
      },
      {
        name: "a definition that counts other people",
        kpi: {
          ...beside({}),
          meaning: "People aged 75 and over.",
          comparators: [{ ...neighbour("Westlaw", 65), definition: "People aged 65+ who wait" }],
        },
        says: "We do not compare this with Westlaw. There, by its definition, people aged 65 and over are counted, and here 75 and over.",
      },
    ],
    unsaid: [{ name: "a neighbour that measures alike", kpi: beside({ Westlaw: 70 }) }],
  },
});

/** What differs, where the definition tells and nobody wrote it down. */
function gapText({ what, ours, theirs }: DefinitionGap): Text {
  return what === "rate"
    ? say`${rule(`There, by its definition, it is ${theirs}, and here ${ours}.`)}`
    : say`${rule(`There, by its definition, people aged ${theirs} are counted, and here ${ours}.`)}`;
}
