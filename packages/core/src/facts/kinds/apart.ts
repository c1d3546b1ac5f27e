import { type Apart, apartOf, intervalOf } from "../../comparison/index.ts";
import type { Measured } from "../../register/index.ts";
import type { Address } from "../../workbook/index.ts";
import { defineFact } from "../define.ts";
import { beside, neighbour, shares } from "../examples.ts";
import { type Given, type Stopped, isStopped } from "../fact.ts";
import { type Place, measuredAt } from "../place.ts";
import { comparedAt } from "./peer.ts";

export const apart = defineFact({
  roles: ["peer apart", "rank apart"],
  means:
    "Whether our figure is higher or lower than another area's beyond what chance explains, or nobody can tell because the difference lies within its margin; and whether it stands so apart from every named partnership's that it has a place of its own.",
  find: (place, role): Given | Stopped => {
    const ours = measuredAt(place);
    if (isStopped(ours)) return ours;
    // A count says first of all how large a place is.
    if (place.kpi.unit.kind === "count") return { none: "not a quantity", cells: [ours.at] };
    const compared = comparedAt(place);
    if (role === "rank apart") {
      const named = compared.filter(({ comparator }) => comparator.kind === "peer");
      if (named.length === 0) return { none: "nothing to compare with", cells: [ours.at] };
      const told = named.map(({ theirs }) => verdictIn(place, ours, theirs));
      const stopped = told.find(isStopped);
      if (stopped) return stopped;
      const isApart = told.every((each) => !isStopped(each) && each.verdict !== "cannot tell");
      const cells = told.flatMap((each) => (isStopped(each) ? [] : each.cells));
      return { words: [isApart ? "apart" : "among the others"], cells };
    }
    const { basis } = place;
    if (basis?.kind !== "area") return { none: "not a basis for this" };
    const found = compared.find(({ comparator }) => comparator.area === basis.area);
    if (!found) return { none: "not recorded" };
    const told = verdictIn(place, ours, found.theirs);
    return isStopped(told) ? told : { words: [told.verdict], cells: told.cells };
  },
  examples: [
    {
      name: "lower, as the ranges lie apart",
      kpi: shares({ Westlaw: 75 }),
      basis: { kind: "area", area: "Westlaw" },
      gives: { word: "lower" },
    },
    {
      name: "higher, as the ranges lie apart",
      kpi: shares({ Westlaw: 50 }),
      basis: { kind: "area", area: "Westlaw" },
      gives: { word: "higher" },
    },
    {
      name: "lower, though the ranges meet: it is the difference's own margin that counts",
      kpi: shares({ Westlaw: 66 }),
      basis: { kind: "area", area: "Westlaw" },
      gives: { word: "lower" },
    },
    {
      name: "higher, though the ranges meet",
      kpi: shares({ Westlaw: 56 }),
      basis: { kind: "area", area: "Westlaw" },
      gives: { word: "higher" },
    },
    {
      name: "a difference within its margin",
      kpi: shares({ Westlaw: 62 }),
      basis: { kind: "area", area: "Westlaw" },
      gives: { word: "cannot tell" },
    },
    {
      name: "no range around theirs",
      kpi: { ...shares({}), comparators: [neighbour("Westlaw", 75)] },
      basis: { kind: "area", area: "Westlaw" },
      gives: { none: "no range" },
    },
    {
      name: "a count, which says how large a place is",
      kpi: beside({ Westlaw: 70 }),
      basis: { kind: "area", area: "Westlaw" },
      gives: { none: "not a quantity" },
    },
    {
      name: "no area to hold it against",
      kpi: shares({ Westlaw: 75 }),
      gives: { none: "not a basis for this" },
    },
    {
      name: "a place of its own",
      kpi: shares({ Westlaw: 75, Northmuir: 40 }),
      role: "rank apart",
      gives: { word: "apart" },
    },
    {
      name: "one neighbour too near",
      kpi: shares({ Westlaw: 75, Northmuir: 62 }),
      role: "rank apart",
      gives: { word: "among the others" },
    },
  ],
});

type Told = { readonly verdict: Apart; readonly cells: readonly Address[] };

function verdictIn({ kpi: { unit } }: Place, ours: Measured, theirs: Measured): Told | Stopped {
  const [our, their] = [intervalOf(unit, ours), intervalOf(unit, theirs)];
  const cells = [...cellsOf(ours), ...cellsOf(theirs)];
  return our === undefined || their === undefined
    ? { none: "no range", cells }
    : { verdict: apartOf(our, their), cells };
}

/** The cells that a figure and the range around it were read from. */
function cellsOf({ at, lower, upper, denominator }: Measured): readonly Address[] {
  return [at, ...[lower, upper, denominator].flatMap((each) => (each === undefined ? [] : [each.at]))];
}
