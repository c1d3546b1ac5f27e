import { type FactSheet, JUDGED, LEVEL_QUARTERS, figureAt, firedIn, quarters } from "../../facts/index.ts";
import { type Period, endOf } from "../../period/index.ts";
import type { Event } from "../../register/index.ts";
import { judging, name } from "../holes.ts";
import { judgedOf } from "../judged.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { besideWhom } from "../times.ts";
import { say, withStop } from "../text.ts";

const BEGAN = {
  kind: "service change",
  text: "A second ward opened",
  at: { sheet: "Events", row: 1, column: 2 },
} as const;

export const sameTime = defineSentence({
  id: "same-time",
  when: "a change that the rules found began in the same time as something that happened to the service; never as its cause",
  say: (facts) => {
    const signal = known(facts, "signal");
    const event = eventAtStart(facts);
    if (!signal || !event || facts.kpi.care) return undefined;
    const began = judging(signal, signal.words[1] ?? "", "when this change began");
    const time = besideWhom(event.period, facts.reporting);
    return say`${name(withStop(event.text))} That was in ${time}, ${began}; one need not have caused the other.`;
  },
  examples: {
    said: [
      {
        name: "a run that began when a ward opened",
        kpi: {
          decision: JUDGED,
          observations: quarters(...LEVEL_QUARTERS, 79, 78, 79, 78, 79, 79, 79),
          events: [{ ...BEGAN, period: figureAt(0, -6).period }],
        },
        says: "A second ward opened. That was in January to March 2024, when this change began; one need not have caused the other.",
      },
    ],
    unsaid: [
      {
        name: "no clear change",
        kpi: {
          decision: JUDGED,
          observations: quarters(...LEVEL_QUARTERS),
          events: [{ ...BEGAN, period: figureAt(0).period }],
        },
      },
      {
        name: "something that happened at another time",
        kpi: {
          decision: JUDGED,
          observations: quarters(...LEVEL_QUARTERS, 79, 78, 79, 78, 79, 79, 79),
          events: [{ ...BEGAN, period: figureAt(0, -4).period }],
        },
      },
    ],
  },
});

/** What happened to the service as one of the signals began. */
export function eventAtStart(facts: FactSheet): Event | undefined {
  const pattern = judgedOf(facts);
  if (!pattern || !("side" in pattern.analysis.variation)) return undefined;
  const starts = firedIn(pattern).flatMap(({ since }) => pattern.observations[since]?.period ?? []);
  return facts.events.find(
    ({ kind, period }) => kind === "service change" && starts.some((start) => overlap(start, period)),
  );
}

function overlap(a: Period, b: Period): boolean {
  return a.start < endOf(b) && b.start < endOf(a);
}
