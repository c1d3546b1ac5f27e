import { defineFact } from "../define.ts";
import { figureAt, quarters, seasonalQuarters } from "../examples.ts";
import { type Given, type Stopped, isStopped } from "../fact.ts";
import { HIDDEN, hidesIn, measuredAt, rangedOver } from "../place.ts";

export const season = defineFact({
  roles: ["season"],
  means:
    "Where the figure stands among the same months of past years, where the series follows the time of year.",
  find: (place): Given | Stopped => {
    const ours = measuredAt(place);
    if (isStopped(ours)) return ours;
    const pattern = place.patternAt(ours.period);
    if (pattern.kind !== "seasonal" || place.kpi.cumulative) return { none: "no season", cells: [ours.at] };
    if (hidesIn(place)) return HIDDEN;
    const past = rangedOver({ ...place, basis: { kind: "season" } }, ours.period);
    if (past.length === 0) return { none: "no season", cells: [ours.at] };
    const values = past.map(({ value }) => value);
    const words =
      ours.value > Math.max(...values)
        ? "above all"
        : ours.value < Math.min(...values)
          ? "below all"
          : "within";
    return {
      words: [words],
      value: past.length,
      unit: { kind: "number", of: "" },
      decimals: 0,
      cells: [...past, ours].map(({ at }) => at),
    };
  },
  examples: [
    {
      name: "a hard winter among winters",
      kpi: { observations: seasonalQuarters(95) },
      gives: { word: "above all", value: 3 },
    },
    { name: "a mild one", kpi: { observations: seasonalQuarters(60) }, gives: { word: "below all" } },
    { name: "as low as the lowest", kpi: { observations: seasonalQuarters(80) }, gives: { word: "within" } },
    {
      name: "as high as the highest",
      kpi: { observations: seasonalQuarters(82) },
      gives: { word: "within" },
    },
    { name: "one like the others", kpi: { observations: seasonalQuarters(81) }, gives: { word: "within" } },
    {
      name: "three years and no more",
      kpi: { observations: quarters(80, 40, 41, 42, 82, 41, 40, 43, 81, 40, 42, 41) },
      gives: { word: "below all", value: 2 },
    },
    {
      name: "no season to be seen",
      kpi: { observations: quarters(70, 71, 70, 71, 70) },
      gives: { none: "no season" },
    },
    { name: "no figure", kpi: { observations: [figureAt(70, -1)] }, gives: { none: "late" } },
  ],
});
