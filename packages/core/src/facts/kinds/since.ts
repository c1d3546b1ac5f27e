import { endOf } from "../../period/index.ts";
import { defineFact } from "../define.ts";
import { figureAt, quarters } from "../examples.ts";
import { type Given, type Stopped, isStopped } from "../fact.ts";
import { HIDDEN, hidesIn, measuredAt, seriesIn } from "../place.ts";

export const since = defineFact({
  roles: ["since", "first beyond"],
  means:
    "Since when the figure is the highest or the lowest: the period of the basis was the last to be as high or as low; and whether it is the first to lie beyond a level.",
  find: (place, role): Given | Stopped => {
    const ours = measuredAt(place);
    if (isStopped(ours)) return ours;
    if (hidesIn(place, { to: place.period })) return HIDDEN;
    const earlier = seriesIn(place, { to: place.period }).filter(
      ({ period }) => endOf(period) < endOf(ours.period),
    );
    if (earlier.length === 0) return { none: "nothing to compare with", cells: [ours.at] };
    const cells = [...earlier.map(({ at }) => at), ours.at];
    const { basis } = place;
    if (role === "first beyond") {
      if (basis?.kind !== "level") return { none: "not a basis for this" };
      const isFirst = (way: 1 | -1) =>
        way * (ours.value - basis.value) > 0 &&
        earlier.every(({ value }) => way * (value - basis.value) <= 0);
      return { words: isFirst(1) ? ["above"] : isFirst(-1) ? ["below"] : ["neither"], cells };
    }
    if (basis?.kind !== "period") return { none: "not a basis for this" };
    const then = measuredAt(place, basis.period);
    if (isStopped(then)) return then;
    const between = earlier.filter(({ period }) => endOf(period) > endOf(basis.period));
    const holds = (way: 1 | -1) =>
      way * (then.value - ours.value) >= 0 && between.every(({ value }) => way * (ours.value - value) > 0);
    const words = holds(1) ? ["highest"] : holds(-1) ? ["lowest"] : ["neither"];
    return { words, other: basis.period, cells: [then.at, ...between.map(({ at }) => at), ours.at] };
  },
  examples: [
    {
      name: "the first above a level by less than one",
      kpi: { observations: quarters(60, 61, 61.5) },
      role: "first beyond",
      basis: { kind: "level", value: 61 },
      gives: { word: "above" },
    },
    {
      name: "the second above a level by less than one",
      kpi: { observations: quarters(60, 61.5, 61.5) },
      role: "first beyond",
      basis: { kind: "level", value: 61 },
      gives: { word: "neither" },
    },
    {
      name: "the lowest since",
      kpi: { observations: quarters(60, 74, 80, 61) },
      basis: { kind: "period", period: figureAt(0, -3).period },
      gives: { word: "lowest" },
    },
    {
      name: "the highest since",
      kpi: { observations: quarters(90, 74, 80, 85) },
      basis: { kind: "period", period: figureAt(0, -3).period },
      gives: { word: "highest" },
    },
    {
      name: "the lowest since one that was as low",
      kpi: { observations: quarters(61, 74, 61) },
      basis: { kind: "period", period: figureAt(0, -2).period },
      gives: { word: "lowest" },
    },
    {
      name: "the highest since one that was as high",
      kpi: { observations: quarters(85, 74, 85) },
      basis: { kind: "period", period: figureAt(0, -2).period },
      gives: { word: "highest" },
    },
    {
      name: "not since: one between was as low",
      kpi: { observations: quarters(60, 61, 80, 61) },
      basis: { kind: "period", period: figureAt(0, -3).period },
      gives: { word: "neither" },
    },
    {
      name: "nothing since where one between is hidden",
      kpi: { observations: quarters(60, 3, 80, 61) },
      basis: { kind: "period", period: figureAt(0, -3).period },
      gives: { none: "masked for this edition" },
    },
    {
      name: "for the first time above",
      kpi: { observations: quarters(480, 500, 512) },
      role: "first beyond",
      basis: { kind: "level", value: 500 },
      gives: { word: "above" },
    },
    {
      name: "for the first time below",
      kpi: { observations: quarters(520, 500, 480) },
      role: "first beyond",
      basis: { kind: "level", value: 490 },
      gives: { word: "below" },
    },
    {
      name: "not for the first time below",
      kpi: { observations: quarters(480, 510, 470) },
      role: "first beyond",
      basis: { kind: "level", value: 490 },
      gives: { word: "neither" },
    },
    {
      name: "at a level is not above it",
      kpi: { observations: quarters(480, 490, 500) },
      role: "first beyond",
      basis: { kind: "level", value: 500 },
      gives: { word: "neither" },
    },
    {
      name: "not for the first time",
      kpi: { observations: quarters(480, 510, 512) },
      role: "first beyond",
      basis: { kind: "level", value: 500 },
      gives: { word: "neither" },
    },
    {
      name: "nothing earlier",
      kpi: { observations: quarters(61) },
      basis: { kind: "period", period: figureAt(0, -3).period },
      gives: { none: "nothing to compare with" },
    },
  ],
});
