import type { FactSheet } from "../facts/index.ts";
import { nowInProse, ofEarlier, valueInProse } from "./figures.ts";
import { going, judging, name } from "./holes.ts";
import { known, knownNow } from "./known.ts";
import type { Findings } from "./headline.ts";
import { STATUS_WORDS } from "./status.ts";
import { targetWords } from "./sentences/target.ts";
import { type Text, joined, say } from "./text.ts";

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
  const level = valueInProse(facts);
  const signal = known(facts, "signal");
  const verdict = kind === "good" ? "An improvement" : "A worsening";
  const worth = kind === "good" ? "better" : "worse";
  const earned: Text = signal
    ? say`${going(signal, worth, verdict)} that is ${judging(signal, signal.words[0] ?? "", "unlikely to be chance")}.`
    : [];
  return {
    kind,
    heading: facts.kpi.title,
    text: joined([level ? say`${level}${ofEarlier(facts)}.` : [], earned]),
  };
}

/** What one page has no room to tell is at least named: nothing off target is hidden. */
function alsoMissed(rest: readonly FactSheet[]): readonly Point[] {
  if (rest.length === 0) return [];
  const titles = say`${name(rest.map(({ kpi }) => kpi.title).join("; "))}.`;
  return [{ kind: "missed", heading: "Also off target", text: titles }];
}

function missedPoint(facts: FactSheet): Point {
  const level = nowInProse(facts);
  const status = knownNow(facts, "status");
  const off: Text = status ? say`${judging(status, "missed", STATUS_WORDS.missed)}` : [];
  const aim = targetWords(facts);
  const against = aim.length === 0 ? aim : say`, against a target of ${aim}`;
  return {
    kind: "missed",
    heading: facts.kpi.title,
    text: say`${off}: ${level ?? say`No figure`}${ofEarlier(facts)}${against}.`,
  };
}
