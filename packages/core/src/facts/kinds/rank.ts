import { rankOf } from "../../comparison/index.ts";
import { defineFact } from "../define.ts";
import { beside } from "../examples.ts";
import { isStopped } from "../fact.ts";
import { measuredAt } from "../place.ts";
import { comparedAt } from "./peer.ts";

const PLACE = { kind: "number", of: "" } as const;

export const rank = defineFact({
  roles: ["rank", "ranked"],
  means:
    "Our place among named partnerships, one for the best, and how many are ranked; a shared place is joint.",
  find: (place, role) => {
    const ours = measuredAt(place);
    if (isStopped(ours)) return ours;
    const found = rankOf(comparedAt(place), ours, place.kpi.polarity);
    if (!found) return { none: "too few figures", cells: [ours.at] };
    const cells = [ours, ...found.others].map(({ at }) => at);
    if (role === "ranked") return { value: found.of, unit: PLACE, decimals: 0, cells };
    const words = [found.shared ? "joint" : "alone", `from ${found.first}`];
    return { value: found.place, unit: PLACE, decimals: 0, words, cells };
  },
  examples: [
    {
      name: "second of four",
      kpi: beside({ Westlaw: 70, Northmuir: 65, Eastfirth: 60 }),
      gives: { value: 2, word: "alone" },
    },
    {
      name: "how many",
      kpi: beside({ Westlaw: 70, Northmuir: 65, Eastfirth: 60 }),
      role: "ranked",
      gives: { value: 4 },
    },
    {
      name: "a place that is shared",
      kpi: beside({ Westlaw: 61, Northmuir: 65, Eastfirth: 60 }),
      gives: { value: 2, word: "joint" },
    },
    {
      name: "two neighbours make no ranking",
      kpi: beside({ Westlaw: 70, Northmuir: 65 }),
      gives: { none: "too few figures" },
    },
  ],
});
