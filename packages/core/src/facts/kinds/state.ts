import { isMeasured } from "../../register/index.ts";
import { defineFact } from "../define.ts";
import { figureAt, quarters } from "../examples.ts";
import { isStopped } from "../fact.ts";
import { measuredAt, recorded } from "../place.ts";

export const state = defineFact({
  roles: ["state", "flag"],
  means:
    "Whether there is a figure, or why not; and what is marked beside it: provisional, revised, estimated, a break.",
  find: (place, role) => {
    const held = recorded(place.kpi, place.period);
    const measured = measuredAt(place);
    if (role === "flag") {
      if (isStopped(measured)) return measured;
      return { words: measured.flags, cells: [measured.at], rule: "cell" };
    }
    if (!isStopped(measured)) return { words: ["value"], cells: [measured.at], rule: "cell" };
    const cells = held && !isMeasured(held) ? [held.at] : [place.kpi.at];
    return { words: [measured.none, "missing"], cells, rule: "cell" };
  },
  examples: [
    { name: "a figure", kpi: { observations: quarters(61) }, gives: { word: "value", rule: "cell" } },
    { name: "none", kpi: { observations: [figureAt(61, -1)] }, gives: { word: "late" } },
    {
      name: "one that is hidden",
      kpi: { observations: [{ ...figureAt(61), state: "suppressed", marker: "c" }] },
      gives: { word: "suppressed", rule: "cell", cells: ["Figures!C41"] },
    },
    { name: "none, said plainly", kpi: { observations: [figureAt(61, -1)] }, gives: { word: "missing" } },
    {
      name: "not final",
      kpi: { observations: [figureAt(61, 0, { flags: ["provisional"] })] },
      role: "flag",
      gives: { word: "provisional", rule: "cell" },
    },
    { name: "a mark on nothing", kpi: {}, role: "flag", gives: { none: "not recorded" } },
  ],
});
