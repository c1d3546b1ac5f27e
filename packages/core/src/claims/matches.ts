import { settle, settledDifference } from "../comparison/index.ts";
import type { Fact } from "../facts/index.ts";
import { roundedNumber, shownProse } from "../figure/index.ts";
import type { Hedge, Quantity } from "./claim.ts";

/** Whether a number may be said of a fact: fairly, not at all, or only with goodwill, which is told and never held against anybody. */
export type Match = "fair" | "stretched" | "unfair";

/** Within this share of the number said, or this many points of a percentage, a hedge is surely fair. */
const NEAR = { share: 0.04, points: 2 } as const;
/** Beyond both of these it surely is not. */
const FAR = { share: 0.08, points: 5 } as const;
/** How much more than "more than", and less than "fewer than", still tells the reader the size. */
const MOST_OVER = 1.15;
const LEAST_UNDER = 0.8;
/** Below this a whole number is a rough one. */
const SMALL = 10;

/** A number with its hedge held against a fact. A difference is held by its size: which way it went is said beside it. */
export function matchOf(
  fact: Fact,
  { value: said, decimals, upTo }: Quantity,
  hedge: Hedge | undefined,
): Match {
  const values = [fact.value ?? Number.NaN, ...fact.fair].map((value) =>
    fact.ways.length > 0 ? Math.abs(value) : value,
  );
  const best = (judge: (value: number) => Match): Match => {
    const matches = values.map(judge);
    if (matches.includes("fair")) return "fair";
    return matches.every((match) => match === "unfair") ? "unfair" : "stretched";
  };
  switch (hedge) {
    case undefined:
      return best((value) => (isWritten(fact, value, said, decimals) ? "fair" : "unfair"));
    case "about":
      return best((value) => closeness(fact, value, said, decimals));
    case "just under":
      return best((value) => (value < said ? closeness(fact, value, said, decimals) : "unfair"));
    case "just over":
      return best((value) => (value > said ? closeness(fact, value, said, decimals) : "unfair"));
    case "more than":
      return best((value) => (value > said ? far(value <= settle(MOST_OVER * said)) : "unfair"));
    case "at least":
      return best((value) => (value >= said ? far(value <= settle(MOST_OVER * said)) : "unfair"));
    case "fewer than":
      return best((value) => (value < said ? far(value >= settle(LEAST_UNDER * said)) : "unfair"));
    case "at most":
      return best((value) => (value <= said ? far(value >= settle(LEAST_UNDER * said)) : "unfair"));
    case "between":
      return best((value) => (value >= said && value <= (upTo ?? said) ? "fair" : "unfair"));
  }
}

function far(isNear: boolean): Match {
  return isNear ? "fair" : "stretched";
}

/** A number stands for all that round to it, at the places written or as the house prints its unit. */
function isWritten({ unit }: Fact, value: number, said: number, decimals: number): boolean {
  if (!Number.isFinite(value)) return false;
  return (
    roundedNumber(value, decimals) === said || (decimals >= 0 && shownProse(value, unit, decimals) === said)
  );
}

function closeness({ unit }: Fact, value: number, said: number, decimals: number): Match {
  const gap = Math.abs(settledDifference(value, said));
  const isShare = unit.kind === "percentage" || unit.of === "percentage points";
  if (gap <= settle(NEAR.share * Math.abs(said)) || (isShare && gap <= NEAR.points)) return "fair";
  // "nearly two days" for 1.7: so small a number is near where it rounds to it.
  if (decimals === 0 && Math.abs(said) < SMALL && roundedNumber(value, 0) === said) return "stretched";
  if (gap > settle(FAR.share * Math.abs(said)) && (!isShare || gap > FAR.points)) return "unfair";
  return "stretched";
}
