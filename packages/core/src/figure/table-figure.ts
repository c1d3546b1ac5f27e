import { durationInShort, shownSeconds } from "./duration.ts";
import { groupThousands } from "./group.ts";
import { roundHalfUp } from "./round.ts";
import { withTrueMinus } from "./sign.ts";
import type { Unit, UnitKind } from "./unit.ts";
import { yesOrNo } from "./yes-or-no.ts";

const PRINTERS: Record<UnitKind, (value: number, decimals: number) => string> = {
  percentage: (value, decimals) => `${grouped(value, decimals)}%`,
  count: grouped,
  rate: grouped,
  days: grouped,
  money: (value, decimals) => grouped(value, decimals).replace(/^-?/u, "$&£"),
  number: grouped,
  duration: (value) => `${shownSeconds(value) < 0 ? "-" : ""}${durationInShort(value)}`,
  "yes or no": yesOrNo,
  grade: grouped,
};

/**
 * A figure for a table or a chart's label, where the unit stands in the heading: "92.4%", "1,234",
 * "£1,234,000", "2 h 05 min", "Yes", "−3" with a true minus sign. All decimals are kept, so that a
 * column lines up. `decimals` says nothing of durations and answers.
 */
export function tableFigure(value: number, unit: Unit, decimals: number): string {
  return withTrueMinus(PRINTERS[unit.kind](value, decimals));
}

function grouped(value: number, decimals: number): string {
  return groupThousands(roundHalfUp(value, decimals));
}
