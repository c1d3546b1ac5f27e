import type { Fact, Role, Way } from "../facts/index.ts";
import { shownProse } from "../figure/index.ts";
import type { Claim } from "./claim.ts";

/** The claim that a fact's number is what the house prints of it. A difference too small to print is less than the least. */
export function numberClaim(fact: Fact): Claim {
  const size = fact.ways.length > 0 ? Math.abs(told(fact)) : told(fact);
  const value = shownProse(size, fact.unit, fact.decimals);
  if (fact.ways.length > 0 && size > 0 && (value === 0 || isTooSmall(fact))) {
    const least = fact.unit.kind === "duration" ? 1 : 10 ** -fact.decimals;
    return { ...slotsOf(fact), quantity: { value: least, decimals: fact.decimals }, hedge: "fewer than" };
  }
  return { ...slotsOf(fact), quantity: { value, decimals: fact.decimals } };
}

/** Whether both ends print alike and lie less than a printed place apart. */
function isTooSmall({ value = 0, fair: [ends], decimals, slots: { role } }: Fact): boolean {
  return DIFFERENCES.has(role) && ends === 0 && value !== 0 && Math.abs(value) < 10 ** -decimals;
}

const DIFFERENCES: ReadonlySet<Role> = new Set<Role>(["change", "gap", "peer gap", "alone change"]);

/** A difference is told so that it adds up with its printed ends, as long as they lie the same way apart. */
function told({ value = 0, fair: [ends], slots: { role } }: Fact): number {
  const isDifference = DIFFERENCES.has(role);
  return isDifference && ends !== undefined && Math.sign(ends) === Math.sign(value) ? ends : value;
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
