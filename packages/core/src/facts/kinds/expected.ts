import { defineFact } from "../define.ts";
import { JUDGED, aTarget, quarters } from "../examples.ts";
import { type Given, type Stopped, isStopped } from "../fact.ts";
import { judgedAt, pointsIn } from "./signal.ts";

/** Twenty-one quarters that go round in threes, so that no season is in them. */
const LEVEL = Array.from({ length: 21 }, (_, i) => 80 + (i % 3));

export const expected = defineFact({
  roles: ["expected low", "expected high", "centre", "assurance"],
  means:
    "The range expected from the series itself and its middle, at the latest point; and whether the target will be met if nothing changes.",
  find: (place, role): Given | Stopped => {
    const found = judgedAt(place);
    if (isStopped(found)) return found;
    const { pattern } = found;
    const { segments, assurance, rules } = pattern.analysis;
    const segment = segments.at(-1);
    const points = segment ? pointsIn(pattern, segment.first, segment.last) : [];
    const cells = points.map(({ at }) => at);
    if (!segment || cells.length === 0) return { none: "too few figures" };
    if (role === "assurance") return { words: [assurance.kind], cells, rule: rules };
    const { kind } = place.kpi.unit;
    const floor = kind === "number" || kind === "money" ? -Infinity : 0;
    const ceiling = kind === "percentage" ? 100 : Infinity;
    const within = (value: number) => Math.min(Math.max(value, floor), ceiling);
    if (role === "centre") {
      if (segment.centre === null) return { none: "too few figures", cells };
      return { value: segment.centre, words: [segment.runChart ? "median" : "average"], cells, rule: rules };
    }
    if (!segment.limits) return { none: "too few figures", cells };
    return {
      value: within(role === "expected low" ? segment.limits.lower : segment.limits.upper),
      cells,
      rule: rules,
    };
  },
  examples: [
    {
      name: "the middle",
      kpi: { decision: JUDGED, observations: quarters(...LEVEL) },
      role: "centre",
      gives: { value: 81 },
    },
    {
      name: "the lower end",
      kpi: { decision: JUDGED, observations: quarters(...LEVEL) },
      gives: { value: 77.54 },
    },
    {
      name: "the upper end",
      kpi: { decision: JUDGED, observations: quarters(...LEVEL) },
      role: "expected high",
      gives: { value: 84.46 },
    },
    {
      name: "a target out of reach",
      kpi: { decision: JUDGED, targets: [aTarget(60)], observations: quarters(...LEVEL) },
      role: "assurance",
      gives: { word: "consistently misses" },
    },
    {
      name: "too few",
      kpi: { decision: JUDGED, observations: quarters(80, 82) },
      gives: { none: "too few figures" },
    },
    { name: "no figure", kpi: {}, gives: { none: "not recorded" } },
  ],
});
