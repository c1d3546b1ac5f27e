import { samePeriod } from "../period/index.ts";
import { type Comparator, type Measured, isMeasured } from "../register/index.ts";
import { settle } from "./settle.ts";

/** Another area's figure beside ours, or why there is no comparison. */
export type PeerComparison =
  | {
      readonly kind: "compared";
      readonly comparator: Comparator;
      readonly theirs: Measured;
      readonly difference: number;
    }
  | { readonly kind: "measured differently"; readonly comparator: Comparator }
  | { readonly kind: "no figure for the period"; readonly comparator: Comparator };

/** Compares only where definition and period match; `difference` is ours less theirs, unrounded. */
export function peersOf(comparators: readonly Comparator[], ours: Measured): readonly PeerComparison[] {
  return comparators.map((comparator) => {
    if (comparator.differs !== "") return { kind: "measured differently", comparator };
    const theirs = comparator.observations
      .filter(isMeasured)
      .find(({ period }) => samePeriod(period, ours.period));
    if (!theirs) return { kind: "no figure for the period", comparator };
    return { kind: "compared", comparator, theirs, difference: settle(ours.value - theirs.value) };
  });
}
