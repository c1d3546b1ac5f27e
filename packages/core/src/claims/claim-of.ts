import type { Fact, Way } from "../facts/index.ts";
import { shownProse } from "../figure/index.ts";
import type { Claim } from "./claim.ts";

/** The claim that a fact's number is what the house prints of it. A difference too small to print is less than the least. */
export function numberClaim(fact: Fact): Claim {
  const size = fact.ways.length > 0 ? Math.abs(fact.value ?? 0) : (fact.value ?? 0);
  const value = shownProse(size, fact.unit, fact.decimals);
  if (value === 0 && size > 0 && fact.ways.length > 0) {
    const least = fact.unit.kind === "duration" ? 1 : 10 ** -fact.decimals;
    return { ...slotsOf(fact), quantity: { value: least, decimals: fact.decimals }, hedge: "fewer than" };
  }
  return { ...slotsOf(fact), quantity: { value, decimals: fact.decimals } };
}

/** The claim that a word, such as a status, may be said of a fact. */
export function wordClaim(fact: Fact, word: string): Claim {
  return { ...slotsOf(fact), word };
}

/** The claim that a figure went, or stands, that way. */
export function wayClaim(fact: Fact, way: Way): Claim {
  return { ...slotsOf(fact), way };
}

function slotsOf({ slots: { kpi, period, role, basis }, rule }: Fact): Claim {
  return { kpi, period, role, ...(basis ? { basis } : {}), rule };
}
