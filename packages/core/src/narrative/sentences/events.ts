import { NOW, figureAt } from "../../facts/index.ts";
import { comparePeriods, shift } from "../../period/index.ts";
import { name } from "../holes.ts";
import { defineSentence } from "../sentence.ts";
import { besideWhom } from "../times.ts";
import { joined, say, withoutStop } from "../text.ts";
import { eventAtStart } from "./same-time.ts";

/** How many reporting periods an event is told for: the one it fell in and the next four. */
const TOLD_FOR = 4;

const EVENT = {
  kind: "service change",
  text: "A second ward opened",
  at: { sheet: "Events", row: 1, column: 2 },
} as const;

export const events = defineSentence({
  id: "events",
  when: "something happened to the service or to the definition in the last year, and no change that began with it tells it",
  say: (facts) => {
    const { events: happened, reporting } = facts;
    const told = eventAtStart(facts);
    const since = shift(reporting, -TOLD_FOR);
    const recent = happened.filter(
      (event) =>
        event !== told &&
        comparePeriods(event.period, since) >= 0 &&
        comparePeriods(event.period, reporting) <= 0,
    );
    const texts = recent.map(
      ({ period, text }) => say`${name(withoutStop(text))} (${besideWhom(period, reporting)}).`,
    );
    return texts.length > 0 ? joined(texts) : undefined;
  },
  examples: {
    said: [
      {
        name: "a year ago",
        kpi: { events: [{ ...EVENT, period: figureAt(0, -4).period }] },
        says: "A second ward opened (July to September 2024).",
      },
    ],
    unsaid: [
      { name: "longer ago", kpi: { events: [{ ...EVENT, period: figureAt(0, -5).period }] } },
      { name: "after the report's period", kpi: { events: [{ ...EVENT, period: shift(NOW, 1) }] } },
    ],
  },
});
