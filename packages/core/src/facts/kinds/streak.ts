import { type Period, previous } from "../../period/index.ts";
import { defineFact } from "../define.ts";
import { aTarget, quarters } from "../examples.ts";
import { type Given, isStopped } from "../fact.ts";
import { statusAt } from "./status.ts";

const TIMES = { kind: "number", of: "" } as const;

export const streak = defineFact({
  roles: ["streak"],
  means:
    "How many periods in a row, up to this one, have had the same status; not met counts close and missed together.",
  find: (place) => {
    const now = statusAt(place);
    if (isStopped(now)) return now;
    const word = now.words?.[0] ?? "";
    const told = back(place.period, (period) => heldAt(place, period, word));
    const either = word === "met" ? told : back(place.period, (period) => heldAt(place, period, "not met"));
    return {
      value: told.length,
      unit: TIMES,
      decimals: 0,
      fair: either.length === told.length ? [] : [either.length],
      words: now.words ?? [],
      cells: told.flatMap(({ cells }) => cells),
      rule: "target",
    };
  },
  examples: [
    {
      name: "on target twice running",
      kpi: { observations: quarters(64, 60, 59), targets: [aTarget(60)] },
      gives: { value: 2, word: "met", fair: [] },
    },
    {
      name: "missed once, close before",
      kpi: { observations: quarters(60, 62, 64), targets: [aTarget(60)] },
      gives: { value: 1, word: "missed", fair: [2] },
    },
    { name: "no target", kpi: { observations: quarters(60, 60) }, gives: { none: "no target" } },
  ],
});

function heldAt(place: Parameters<typeof statusAt>[0], period: Period, word: string): Given | undefined {
  const then = statusAt(place, period);
  return isStopped(then) || !then.words?.includes(word) ? undefined : then;
}

function back(from: Period, at: (period: Period) => Given | undefined): readonly Given[] {
  const found: Given[] = [];
  for (let period = from; ; period = previous(period)) {
    const given = at(period);
    if (!given) return found;
    found.push(given);
  }
}
