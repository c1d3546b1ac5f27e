import type { Measured, Polarity } from "../register/index.ts";
import type { PeerComparison } from "./peers.ts";

/** Fewer named areas than this make no ranking. */
const FEWEST = 3;

/** Where a figure stands among named areas of the same definition and period. */
export type Rank = {
  /** One for the best, or for the highest where neither way is better. */
  readonly place: number;
  readonly shared: boolean;
  /** How many are ranked, our own included. */
  readonly of: number;
  readonly first: "best" | "highest";
  readonly others: readonly Measured[];
};

/** Ranks only among named partnerships: a nation or a group's average is no place to be in. */
export function rankOf(
  peers: readonly PeerComparison[],
  ours: Measured,
  polarity: Polarity | undefined,
): Rank | undefined {
  const others = peers.flatMap((peer) =>
    peer.kind === "compared" && peer.comparator.kind === "peer" ? [peer.theirs] : [],
  );
  if (others.length < FEWEST || polarity === "closer") return undefined;
  const isAhead = ({ value }: Measured) => (polarity === "lower" ? value < ours.value : value > ours.value);
  return {
    place: others.filter(isAhead).length + 1,
    shared: others.some(({ value }) => value === ours.value),
    of: others.length + 1,
    first: polarity === "higher" || polarity === "lower" ? "best" : "highest",
    others,
  };
}
