import { samePeriod } from "../period/index.ts";
import { type Comparator, type Kpi, type Measured, isMeasured } from "../register/index.ts";
import { type DefinitionGap, definitionGap } from "./defined.ts";
import { settle } from "./settle.ts";

/** Another area's figure beside ours, or why there is no comparison. */
export type PeerComparison =
  | {
      readonly kind: "compared";
      readonly comparator: Comparator;
      readonly theirs: Measured;
      readonly difference: number;
    }
  | {
      readonly kind: "measured differently";
      readonly comparator: Comparator;
      /** Set where its definition tells, and nobody wrote down that it differs. */
      readonly gap?: DefinitionGap;
    }
  | { readonly kind: "no figure for the period"; readonly comparator: Comparator };

/** Compares only where definition and period match; `difference` is ours less theirs, unrounded. */
export function peersOf(kpi: Kpi, ours: Measured): readonly PeerComparison[] {
  return kpi.comparators.map((comparator) => {
    if (comparator.differs !== "") return { kind: "measured differently", comparator };
    const gap = definitionGapOf(kpi, comparator);
    if (gap !== undefined) return { kind: "measured differently", comparator, gap };
    const theirs = comparator.observations
      .filter(isMeasured)
      .find(({ period }) => samePeriod(period, ours.period));
    if (!theirs) return { kind: "no figure for the period", comparator };
    return { kind: "compared", comparator, theirs, difference: settle(ours.value - theirs.value) };
  });
}

/** In what the definition that is used there differs from ours; nothing where either does not say. */
export function definitionGapOf(
  { title, meaning, unit }: Kpi,
  { definition = "" }: Comparator,
): DefinitionGap | undefined {
  return definition === "" ? undefined : definitionGap(`${title} ${meaning} ${unit.of}`, definition);
}
