import { commentaryNow, latestOf, statusNow } from "../../facts/index.ts";
import type { Standing } from "../../influence/index.ts";
import { type Period, samePeriod } from "../../period/index.ts";
import type { Action, Asked, Commentary, Kpi } from "../../register/index.ts";
import { BOX_TELLS, type Part, missingParts, toldInBoxes } from "./parts.ts";

/**
 * What is still to be said about a Key Performance Target that is off target in a report of a period: nothing where all is
 * said or it is not off target, everything where nobody has written of it. Forms, the list of who owes words and N10 ask for
 * this and nothing else.
 */
export function partsOwed(
  kpi: Kpi,
  standing: Standing,
  reporting: Period,
  actions: readonly Action[],
): readonly Part[] {
  const isMissed = statusNow(kpi, standing, latestOf(kpi, reporting)).kind === "missed";
  return standing === "target" && isMissed ? missingParts(commentaryNow(kpi, reporting), kpi, actions) : [];
}

/** Whether a request is answered: its own row says so, or words about its period stand in another row. */
export function isAnswered({ commentary, asked = [] }: Kpi, { period, at }: Asked): boolean {
  return (
    asked.some((each) => each.isAnswered && samePeriod(each.period, period)) ||
    commentary.some((each) => samePeriod(each.period, period) && !isIn(each, at))
  );
}

/** What an answer that came in part leaves out, by the boxes of its row that are empty; nothing where no part came. */
export function partsToCome({ commentary }: Kpi, { at }: Asked): readonly Part[] {
  const own = commentary.filter((each) => isIn(each, at));
  if (own.length === 0) return [];
  const filled = new Set(own.flatMap(toldInBoxes));
  return Object.values(BOX_TELLS)
    .flatMap((parts) => parts.slice(-1))
    .filter((part) => !filled.has(part));
}

function isIn({ at }: Commentary, row: Asked["at"]): boolean {
  return at.sheet === row.sheet && at.row === row.row;
}
