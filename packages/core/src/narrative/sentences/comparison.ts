import type { Change } from "../../comparison/index.ts";
import {
  type Fact,
  type FactSheet,
  JUDGED,
  LEVEL_QUARTERS,
  NOW,
  SHARE,
  aTarget,
  figureAt,
  quarters,
} from "../../facts/index.ts";
import { changeOf } from "../change.ts";
import { headingOf } from "../heading.ts";
import { figure, going, judging, rule, short } from "../holes.ts";
import { known, knownNow } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { besideWhom } from "../times.ts";
import { type Bound, type Text, joined, say } from "../text.ts";
import { isCounted } from "../words.ts";

/** Counts under this move by chance alone, and a reader is told so. */
const SMALL = 20;

/** One earlier figure, and no more: that of a year ago; the one before only where the year is missing. */
export const comparison = defineSentence({
  id: "comparison",
  when: "there is a figure of a year ago, or else an earlier one, and neither the heading nor a finding of no clear change makes it needless",
  say: (facts) => {
    const { tells, compares } = headingOf(facts);
    if (facts.kpi.care !== undefined || facts.kpi.cumulative || compares || tells === "nothing")
      return undefined;
    const change = chosen(facts);
    const kind = changeOf(facts).kind;
    if (!change || kind === "season") return undefined;
    const small = smallOf(facts);
    const isSmall = small !== undefined && (kind === "none" || kind === "few");
    if (kind === "none" && !isSmall) return undefined;
    const told = toldOf(facts, change);
    return told && (isSmall ? joined([told, say`${rule("Numbers this small move by chance.")}`]) : told);
  },
  examples: {
    said: [
      {
        name: "a year ago",
        kpi: { observations: quarters(79, 70, 70, 81, 58) },
        says: "A year ago it was 79.",
      },
      {
        name: "a year ago, under what its target is",
        kpi: { observations: quarters(79, 70, 70, 81, 58), targets: [aTarget(60)] },
        says: "A year ago our figure was 79.",
      },
      {
        name: "the same, under what its target is",
        kpi: { observations: quarters(58, 61, 62, 63, 58), targets: [aTarget(60)] },
        says: "Our figure is the same as a year ago.",
      },
      {
        name: "the quarter before, where there is no year",
        kpi: { observations: quarters(81, 58) },
        says: "In April to June it was 81.",
      },
      {
        name: "the same",
        kpi: { observations: quarters(58, 61, 62, 63, 58) },
        says: "That is the same as a year ago.",
      },
      {
        name: "figures that print alike",
        kpi: { ...SHARE, observations: quarters(80.52, 80, 80, 80, 80.54) },
        says: "That is about the same as a year ago (80.5%).",
      },
      {
        name: "a small count",
        kpi: { observations: quarters(16, 13) },
        says: "In April to June it was 16. Numbers this small move by chance.",
      },
      {
        name: "the baseline, where nothing nearer can be compared",
        kpi: {
          baseline: { start: NOW.start - 24, months: 3 },
          observations: [figureAt(81, -8), figureAt(58)],
        },
        says: "In July to September 2023 it was 81.",
      },
      {
        name: "an answer",
        kpi: { unit: { kind: "yes or no", of: "" }, observations: quarters(1, 0) },
        says: "In April to June it was yes.",
      },
    ],
    unsaid: [
      { name: "the first figure", kpi: { observations: quarters(58) } },
      {
        name: "the first after a break",
        kpi: { observations: [figureAt(81, -1), figureAt(58, 0, { flags: ["break"] })] },
      },
      {
        name: "what shows no clear change, whose earlier figures stand in the table",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS) },
      },
      { name: "a figure that is late", kpi: { observations: [figureAt(81, -5), figureAt(79, -1)] } },
      { name: "deaths", kpi: { care: "deaths", observations: quarters(81, 58) } },
    ],
  },
});

/** A year ago; the figure before only where that is missing; a baseline last. */
function chosen({ changes }: FactSheet): Change | undefined {
  const of = (wanted: Change["basis"]) => changes.find(({ basis }) => basis === wanted);
  return of("year before") ?? of("previous") ?? of("last recorded") ?? of("baseline");
}

function toldOf(facts: FactSheet, { basis, from, direction }: Change): Text | undefined {
  const difference = known(facts, "change", { kind: basis });
  const before = known(facts, "level", undefined, from.period);
  if (!difference || !before) return undefined;
  const isYear = basis === "year before";
  const time = besideWhom(from.period, facts.reporting);
  const than = isYear ? say`a year ago` : say`in ${time}`;
  const followsTarget = facts.status.kind !== "none" && knownNow(facts, "status") !== undefined;
  const that = followsTarget ? say`Our figure` : say`That`;
  if (direction === "same") return say`${that} is ${going(difference, "same", "the same as")} ${than}.`;
  if (difference.words.includes("about the same"))
    return say`${that} is ${judging(difference, "about the same", "about the same")} as ${than} (${short(before)}).`;
  const told = earlierOf(facts, before);
  const it = followsTarget ? say`our figure` : say`it`;
  return isYear ? say`A year ago ${it} was ${told}.` : say`In ${time} ${it} was ${told}.`;
}

/** What is counted goes without saying; what a wait is told in does not. */
function earlierOf({ kpi }: FactSheet, before: Fact): Bound {
  return isCounted(kpi) || kpi.unit.kind === "rate" ? short(before) : figure(before);
}

function smallOf(facts: FactSheet): Fact | undefined {
  const { kind } = facts.kpi.unit;
  const many = kind === "count" ? known(facts, "level") : known(facts, "numerator");
  return many && (many.value ?? SMALL) < SMALL ? many : undefined;
}
