import { durationInWords, shownSeconds } from "./duration.ts";
import { groupThousands } from "./group.ts";
import { poundsInWords, shownPounds } from "./money.ts";
import { counted } from "./noun.ts";
import { roundHalfUp, roundedNumber } from "./round.ts";
import { withNegativeWord } from "./sign.ts";
import type { Unit, UnitKind } from "./unit.ts";
import { yesOrNo } from "./yes-or-no.ts";

type Prose = {
  /** The text, with what is counted; a hyphen stands for a negative sign. */
  readonly print: (value: number, decimals: number, of: string) => string;
  /** The number a reader takes from the text. */
  readonly shown: (value: number, decimals: number) => number;
};

const COUNTED: Prose = {
  print: (value, decimals, of) => counted(grouped(value, decimals), of),
  shown: roundedNumber,
};

const PROSE: Record<UnitKind, Prose> = {
  percentage: { print: (value, decimals) => `${grouped(value, decimals)}%`, shown: roundedNumber },
  count: COUNTED,
  rate: COUNTED,
  days: {
    print: (value, decimals, of) => counted(grouped(value, decimals), of === "" ? "days" : of),
    shown: roundedNumber,
  },
  money: {
    print: (value, decimals, of) =>
      counted(`${sign(shownPounds(value, decimals))}${poundsInWords(Math.abs(value), decimals)}`, of),
    shown: shownPounds,
  },
  number: COUNTED,
  duration: {
    print: (value) => `${sign(shownSeconds(value))}${durationInWords(value)}`,
    shown: shownSeconds,
  },
  "yes or no": { print: (value) => yesOrNo(value).toLowerCase(), shown: (value) => value },
  grade: { print: gradeInWords, shown: roundedNumber },
};

/**
 * A figure for a sentence, with what is counted: "92.4%", "61 people", "1 person", "14.5 per 1,000
 * people", "12 days", "£1.2 million", "2 hours 5 minutes", "yes", "negative 3".
 */
export function proseFigure(value: number, unit: Unit, decimals: number): string {
  return withNegativeWord(PROSE[unit.kind].print(value, decimals, unit.of));
}

/** The number a reader takes from {@link proseFigure}, in the unit's own terms. */
export function shownProse(value: number, unit: Unit, decimals: number): number {
  return PROSE[unit.kind].shown(value, decimals);
}

function grouped(value: number, decimals: number): string {
  return groupThousands(roundHalfUp(value, decimals));
}

function sign(shown: number): string {
  return shown < 0 ? "-" : "";
}

/** The Care Inspectorate's six grades, from 1. */
const GRADES = ["unsatisfactory", "weak", "adequate", "good", "very good", "excellent"] as const;

/** "grade 5 (very good)". A number that is no whole grade, such as a mean of several, has no word: "4.3". */
function gradeInWords(value: number, decimals: number): string {
  const word = GRADES[value - 1];
  return word === undefined ? grouped(value, decimals) : `grade ${value} (${word})`;
}
