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
  /** Both are totals, or may be, and one is of a much larger area, or of a nation. */
  | { readonly kind: "a count"; readonly comparator: Comparator }
  | { readonly kind: "no figure for the period"; readonly comparator: Comparator };

/** Compares only where definition and period match, and no total with that of a much larger area; `difference` is ours less theirs, unrounded. */
export function peersOf(kpi: Kpi, ours: Measured): readonly PeerComparison[] {
  return kpi.comparators.map((comparator) => {
    if (comparator.differs !== "") return { kind: "measured differently", comparator };
    const gap = definitionGapOf(kpi, comparator);
    if (gap !== undefined) return { kind: "measured differently", comparator, gap };
    const theirs = comparator.observations
      .filter(isMeasured)
      .find(({ period }) => samePeriod(period, ours.period));
    if (!theirs) return { kind: "no figure for the period", comparator };
    if (isCountOfNation(kpi, comparator) || isCountBeside(kpi, ours, theirs))
      return { kind: "a count", comparator };
    return { kind: "compared", comparator, theirs, difference: settle(ours.value - theirs.value) };
  });
}

/** A partnership is a part of its nation or far smaller than another: how many there are in each is told by how many live there. */
function isCountOfNation({ unit, title }: Kpi, { kind }: Comparator): boolean {
  return unit.kind === "count" && kind === "nation" && !PER_HEAD.test(`${title} ${unit.of}`);
}

/** What is no total, whatever its unit is called. */
const PER_HEAD = /\b(?:averages?|mean|median|typical|per|rates?|ratio)\b/iu;

/** How many times as large the total of a much larger area is. */
const MUCH_LARGER = 5;

/** Whether two figures are, or may be, totals of areas of which one is much larger. */
function isCountBeside({ unit }: Kpi, ours: Measured, theirs: Measured): boolean {
  if (unit.kind !== "count" && unit.kind !== "number" && unit.kind !== "money") return false;
  const [less, more] = [Math.abs(ours.value), Math.abs(theirs.value)].toSorted((a, b) => a - b);
  return less !== undefined && more !== undefined && more > 0 && more >= MUCH_LARGER * less;
}

/** In what the definition that is used there differs from ours; nothing where either does not say. */
export function definitionGapOf(
  { title, meaning, unit }: Kpi,
  { definition = "" }: Comparator,
): DefinitionGap | undefined {
  return definition === "" ? undefined : definitionGap(`${title} ${meaning} ${unit.of}`, definition);
}
