import { intervalOf } from "../../comparison/index.ts";
import { defineFact } from "../define.ts";
import { beside, neighbour, shares } from "../examples.ts";
import { type Given, type Stopped, isStopped } from "../fact.ts";
import { measuredAt } from "../place.ts";
import { comparedAt } from "./peer.ts";

export const chance = defineFact({
  roles: ["chance low", "chance high"],
  means:
    "The ends of the range that chance alone explains around our figure, or around that of the area that the basis names: as published, else worked out of a share and the number behind it.",
  find: (place, role): Given | Stopped => {
    const ours = measuredAt(place);
    if (isStopped(ours)) return ours;
    const { basis, kpi } = place;
    if (basis !== undefined && basis.kind !== "area") return { none: "not a basis for this" };
    const told =
      basis === undefined
        ? ours
        : comparedAt(place).find(({ comparator }) => comparator.area === basis.area)?.theirs;
    if (!told) return { none: "not recorded" };
    const interval = intervalOf(kpi.unit, told);
    const { at, lower, upper, denominator } = told;
    const cells = [at, ...[lower, upper, denominator].flatMap((each) => (each ? [each.at] : []))];
    if (!interval) return { none: "no range", cells };
    return {
      value: role === "chance low" ? interval.lower : interval.upper,
      cells,
      rule: lower && upper ? "cell" : "arithmetic",
    };
  },
  examples: [
    { name: "around ours", kpi: shares({}), gives: { printed: "58%" } },
    {
      name: "around theirs",
      kpi: shares({ Westlaw: 50 }),
      role: "chance high",
      basis: { kind: "area", area: "Westlaw" },
      gives: { printed: "53%" },
    },
    {
      name: "as it was published",
      kpi: {
        ...beside({}),
        comparators: [
          {
            ...neighbour("Westlaw", 70),
            observations: neighbour("Westlaw", 70).observations.map((each) => ({
              ...each,
              lower: { value: 66, at: each.at },
              upper: { value: 75, at: each.at },
            })),
          },
        ],
      },
      basis: { kind: "area", area: "Westlaw" },
      gives: { value: 66, rule: "cell" },
    },
    {
      name: "a figure with nothing behind it",
      kpi: beside({ Westlaw: 70 }),
      basis: { kind: "area", area: "Westlaw" },
      gives: { none: "no range" },
    },
  ],
});
