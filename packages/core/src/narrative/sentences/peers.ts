import type { PeerComparison } from "../../comparison/index.ts";
import { type FactSheet, measuredOf } from "../../facts/index.ts";
import { periodName } from "../../period/index.ts";
import type { Measured } from "../../register/index.ts";
import { differenceInProse, valueInTable } from "../figures.ts";
import type { Sentence } from "../sentence.ts";
import { type Text, joined } from "../text.ts";

export const peers: Sentence = {
  id: "peers",
  when: "another area has a figure of the same definition for the same period",
  say: (facts) => {
    const ours = measuredOf(facts.latest);
    if (!ours) return undefined;
    const texts = facts.peers.flatMap((peer) => (peer.kind === "compared" ? [side(facts, peer, ours)] : []));
    return texts.length > 0 ? joined(texts) : undefined;
  },
};

function side(facts: FactSheet, peer: Extract<PeerComparison, { kind: "compared" }>, ours: Measured): Text {
  const { comparator, theirs, difference } = peer;
  const name =
    comparator.kind === "peer group"
      ? `The figure for ${comparator.area.replace(/^Peer/, "our peer")}`
      : `${comparator.area}’s figure`;
  const figure = valueInTable(facts, theirs);
  const when = periodName(theirs.period);
  if (difference === 0) return [`${name} for ${when} was `, figure, ", the same as ours."];
  const word = difference > 0 ? "lower" : "higher";
  return [
    `${name} for ${when} was `,
    figure,
    ", ",
    differenceInProse(facts, ours, theirs),
    ` ${word} than ours.`,
  ];
}
