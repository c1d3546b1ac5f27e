import type { PeerComparison } from "../../comparison/index.ts";
import { type FactSheet, beside } from "../../facts/index.ts";
import { differenceInProse } from "../figures.ts";
import { going, name, short, when } from "../holes.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { type Text, joined, say } from "../text.ts";

type Compared = Extract<PeerComparison, { kind: "compared" }>;

export const peers = defineSentence({
  id: "peers",
  when: "another area has a figure of the same definition for the same period",
  say: (facts) => {
    const texts = facts.peers.flatMap((peer) => (peer.kind === "compared" ? side(facts, peer) : []));
    return texts.length > 0 ? joined(texts) : undefined;
  },
  examples: {
    said: [
      {
        name: "a neighbour with more",
        kpi: beside({ Westlaw: 70 }),
        says: "Westlaw’s figure for July to September 2025 was 70, 9 higher than ours.",
      },
      {
        name: "a neighbour with as many",
        kpi: beside({ Westlaw: 61 }),
        says: "Westlaw’s figure for July to September 2025 was 61, the same as ours.",
      },
    ],
    unsaid: [{ name: "no neighbour", kpi: beside({}) }],
  },
});

function side(facts: FactSheet, { comparator, theirs, difference }: Compared): readonly Text[] {
  const basis = { kind: "area", area: comparator.area } as const;
  const [their, gap] = [known(facts, "peer", basis), known(facts, "peer gap", basis)];
  if (!their || !gap) return [];
  const whose =
    comparator.kind === "peer group"
      ? say`The figure for ${name(comparator.area.replace(/^Peer/, "our peer"))}`
      : say`${name(comparator.area)}’s figure`;
  const opening = say`${whose} for ${when(theirs.period)} was ${short(their)},`;
  if (difference === 0) return [say`${opening} ${going(gap, "same", "the same as ours")}.`];
  const word = difference > 0 ? going(gap, "higher", "lower") : going(gap, "lower", "higher");
  return [say`${opening} ${differenceInProse(facts, gap)} ${word} than ours.`];
}
