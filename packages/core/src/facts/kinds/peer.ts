import { type PeerComparison, peersOf } from "../../comparison/index.ts";
import { unitOfDifference } from "../../figure/index.ts";
import { defineFact } from "../define.ts";
import { SHARE, aTarget, beside, figureAt, neighbour, quarters } from "../examples.ts";
import { type Given, type Stopped, isStopped } from "../fact.ts";
import { type Place, measuredAt } from "../place.ts";
import { differenceOf } from "../ways.ts";

type Compared = Extract<PeerComparison, { kind: "compared" }>;

/** Every other area with a figure of the same definition for the same period. */
export function comparedAt(place: Place): readonly Compared[] {
  const ours = measuredAt(place);
  if (isStopped(ours)) return [];
  return peersOf(place.kpi, ours).flatMap((peer) => (peer.kind === "compared" ? [peer] : []));
}

export const peer = defineFact({
  roles: ["peer", "peer gap", "peer extreme"],
  means:
    "Another area's figure of the same definition for the same period; how far ours is from it, and on which side; and whether theirs is the highest or the lowest of all.",
  find: (place, role): Given | Stopped => {
    const { basis, kpi } = place;
    if (basis?.kind !== "area") return { none: "not a basis for this" };
    const ours = measuredAt(place);
    if (isStopped(ours)) return ours;
    const found = peersOf(kpi, ours).find(({ comparator }) => comparator.area === basis.area);
    if (!found) return { none: "no such area" };
    if (found.kind === "measured differently" || found.kind === "a count")
      return { none: "measured differently" };
    if (found.kind !== "compared") return { none: "not recorded" };
    const { theirs } = found;
    if (role === "peer") return { value: theirs.value, cells: [theirs.at], rule: "cell" };
    const cells = [ours.at, theirs.at];
    if (role === "peer gap") {
      return { ...differenceOf(place, theirs.value, ours.value), unit: unitOfDifference(kpi.unit), cells };
    }
    const others = comparedAt(place).filter((each) => each !== found && each.comparator.area !== basis.area);
    const all = [
      ours,
      ...others.filter(({ comparator }) => comparator.kind === "peer").map((each) => each.theirs),
    ];
    const beats = (way: 1 | -1) => all.every(({ value }) => way * (theirs.value - value) > 0);
    return {
      words: beats(1) ? ["highest"] : beats(-1) ? ["lowest"] : ["neither"],
      cells: [...all, theirs].map(({ at }) => at),
    };
  },
  examples: [
    {
      name: "theirs",
      kpi: beside({ Westlaw: 70 }),
      basis: { kind: "area", area: "Westlaw" },
      gives: { value: 70 },
    },
    {
      name: "ours against theirs",
      kpi: beside({ Westlaw: 70 }),
      role: "peer gap",
      basis: { kind: "area", area: "Westlaw" },
      gives: { value: -9, printed: "9", ways: ["lower", "better"] },
    },
    {
      name: "two figures without decimals beside a target that has one",
      kpi: { ...SHARE, ...beside({ Westlaw: 70 }), targets: [aTarget(62.5)] },
      role: "peer gap",
      basis: { kind: "area", area: "Westlaw" },
      gives: { value: -9, printed: "9", ways: ["lower", "worse"] },
    },
    {
      name: "another area as high as ours, of which neither is the highest",
      kpi: beside({ Westlaw: 61, Northmuir: 40 }),
      role: "peer extreme",
      basis: { kind: "area", area: "Westlaw" },
      gives: { word: "neither" },
    },
    {
      name: "another area as low as ours, of which neither is the lowest",
      kpi: beside({ Westlaw: 61, Northmuir: 70 }),
      role: "peer extreme",
      basis: { kind: "area", area: "Westlaw" },
      gives: { word: "neither" },
    },
    {
      name: "the highest of all",
      kpi: beside({ Westlaw: 70, Northmuir: 65 }),
      role: "peer extreme",
      basis: { kind: "area", area: "Westlaw" },
      gives: { word: "highest" },
    },
    {
      name: "the lowest of all",
      kpi: beside({ Westlaw: 50, Northmuir: 65 }),
      role: "peer extreme",
      basis: { kind: "area", area: "Westlaw" },
      gives: { word: "lowest" },
    },
    {
      name: "one among the others",
      kpi: beside({ Westlaw: 63, Northmuir: 65 }),
      role: "peer extreme",
      basis: { kind: "area", area: "Westlaw" },
      gives: { word: "neither" },
    },
    {
      name: "an area without a figure for the period",
      kpi: { ...beside({ Westlaw: 70 }), observations: quarters(61, 60) },
      period: figureAt(0, -1).period,
      basis: { kind: "area", area: "Westlaw" },
      gives: { none: "not recorded" },
    },
    {
      name: "an area that nobody keeps",
      kpi: beside({ Westlaw: 70 }),
      basis: { kind: "area", area: "Southdale" },
      gives: { none: "no such area" },
    },
    {
      name: "a figure that is not measured alike",
      kpi: {
        observations: quarters(61),
        comparators: [{ ...neighbour("Westlaw", 70), differs: "They count weekends." }],
      },
      basis: { kind: "area", area: "Westlaw" },
      gives: { none: "measured differently" },
    },
  ],
});
