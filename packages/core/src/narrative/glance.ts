import { type FactSheet, measuredOf } from "../facts/index.ts";
import { valueInProse } from "./figures.ts";
import type { Findings } from "./headline.ts";
import { STATUS_WORDS } from "./status.ts";
import { targetWords } from "./sentences/target.ts";
import { type Text, joined } from "./text.ts";

/** One point of the quarter in one page. */
export type Point = {
  readonly kind: "good" | "watch" | "missed";
  readonly heading: string;
  readonly text: Text;
};

/** The most that one page bears before nobody reads it. */
const MOST_IMPROVED = 3;
const MOST_WORSENED = 3;
const MOST_MISSED = 4;

/** The quarter in one page: earned improvements, earned worsenings, then what is off target. */
export function pointsOf({ improved, worsened, missed }: Findings): readonly Point[] {
  const told = new Set([...improved, ...worsened]);
  const others = missed.filter((facts) => !told.has(facts));
  return [
    ...improved.slice(0, MOST_IMPROVED).map((facts) => changePoint("good", facts)),
    ...worsened.slice(0, MOST_WORSENED).map((facts) => changePoint("watch", facts)),
    ...others.slice(0, MOST_MISSED).map(missedPoint),
    ...alsoMissed(others.slice(MOST_MISSED)),
  ];
}

function changePoint(kind: "good" | "watch", facts: FactSheet): Point {
  const measured = measuredOf(facts.latest);
  const figure: Text = measured ? [valueInProse(facts, measured), "."] : [];
  const verdict = kind === "good" ? "An improvement" : "A worsening";
  return {
    kind,
    heading: facts.kpi.title,
    text: joined([figure, [`${verdict} that is unlikely to be chance.`]]),
  };
}

/** What one page has no room to tell is at least named: nothing off target is hidden. */
function alsoMissed(rest: readonly FactSheet[]): readonly Point[] {
  if (rest.length === 0) return [];
  return [
    { kind: "missed", heading: "Also off target", text: [`${rest.map(({ kpi }) => kpi.title).join("; ")}.`] },
  ];
}

function missedPoint(facts: FactSheet): Point {
  const measured = measuredOf(facts.latest);
  const { status } = facts;
  const figure: Text = measured ? [valueInProse(facts, measured)] : ["No figure"];
  const aim: Text = status.kind === "none" ? [] : [", against a target of ", ...targetWords(facts, status)];
  return {
    kind: "missed",
    heading: facts.kpi.title,
    text: [`${STATUS_WORDS.missed}: `, ...figure, ...aim, "."],
  };
}
