import { proseFigure, shownProse } from "./prose-figure.ts";
import { exactDifference, roundHalfUp, scaleByTen } from "./round.ts";
import { groupThousands } from "./group.ts";
import type { Unit } from "./unit.ts";

/** How two figures differ, for a sentence. "Fewer", "less", "better" and the like are the narrative's. */
export type DifferenceFigure = {
  /** The size of the difference with its unit: "3.2 percentage points", "13 people", "£1.2 million". */
  readonly text: string;
  /** Where `to` stands to `from`, from unrounded values. */
  readonly direction: "higher" | "lower" | "same";
  /** The size without its unit where the unit can be parted from it: "3.2", "13", "£1.2 million". */
  readonly magnitude: string;
  /** Whether the printed ends do not differ by the printed difference: say that figures are rounded. */
  readonly roundedNote: boolean;
};

const PERCENTAGE_POINTS: Unit = { kind: "number", of: "percentage points" };
const GRADES: Unit = { kind: "number", of: "grades" };

/** What a difference is counted in: percentages differ by points, grades by grades. */
export function unitOfDifference(unit: Unit): Unit {
  if (unit.kind === "percentage") return PERCENTAGE_POINTS;
  return unit.kind === "grade" ? GRADES : unit;
}

/**
 * The difference from one figure to another, taken from the unrounded values and rounded once. A
 * difference too small for the decimals is "less than 0.1 percentage points", never "0.0".
 */
export function differenceFigure(from: number, to: number, unit: Unit, decimals: number): DifferenceFigure {
  const difference = exactDifference(to, from);
  const direction = directionOf(difference);
  if (unit.kind === "yes or no") return changeOfAnswer(from, to, unit, direction);
  const size = Math.abs(difference);
  const shown = shownProse(size, unit, decimals);
  const tooSmall = size > 0 && shown === 0;
  const printed = tooSmall ? leastShown(unit, decimals) : size;
  const prefix = tooSmall ? "less than " : "";
  const ends = exactDifference(shownProse(to, unit, decimals), shownProse(from, unit, decimals));
  return {
    text: prefix + proseFigure(printed, unitOfDifference(unit), decimals),
    direction,
    magnitude: prefix + magnitudeOf(printed, unit, decimals),
    roundedNote: Math.abs(ends) !== shown,
  };
}

function directionOf(difference: number): DifferenceFigure["direction"] {
  if (difference === 0) return "same";
  return difference > 0 ? "higher" : "lower";
}

/** The smallest size that would be printed as more than zero. */
function leastShown(unit: Unit, decimals: number): number {
  return unit.kind === "duration" ? 1 : scaleByTen(1, -decimals);
}

function magnitudeOf(size: number, unit: Unit, decimals: number): string {
  if (unit.kind === "duration" || unit.kind === "money")
    return proseFigure(size, { ...unit, of: "" }, decimals);
  return groupThousands(roundHalfUp(size, decimals));
}

/** Answers have no size: the change is put as what it was and what it is. */
function changeOfAnswer(
  from: number,
  to: number,
  unit: Unit,
  direction: DifferenceFigure["direction"],
): DifferenceFigure {
  const text = `${proseFigure(from, unit, 0)} to ${proseFigure(to, unit, 0)}`;
  return { text, direction, magnitude: text, roundedNote: false };
}
