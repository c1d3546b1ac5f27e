import type { PeerComparison } from "../../comparison/index.ts";
import { type Fact, type FactSheet, beside, measuredOf, shares } from "../../facts/index.ts";
import { isMeasured } from "../../register/index.ts";
import { judging, name, rule, short } from "../holes.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { type Text, joined, listed, say } from "../text.ts";
import { FEWEST_RANKED, hasPlace } from "./rank.ts";

type Compared = Extract<PeerComparison, { kind: "compared" }>;

/** A named partnership with its figure, and how far ours stands from it where anybody can tell. */
type Neighbour = { readonly area: string; readonly their: Fact; readonly verdict: Fact | undefined };

/** More neighbours than this on one side are not all named. */
const MOST = 5;

/** More neighbours than this without ranges are told by the first and the last of them. */
const FEW = 3;

const NO_RANGE = "No range is known around these figures, so we give no ranking.";
const OF_COUNTS = "A count says first how large a place is, so we give no ranking.";
const RATE = { kind: "rate", of: "per 1,000 people" } as const;

/** Named partnerships with a figure beside ours, in the order of the workbook. */
function neighboursIn(facts: FactSheet): readonly Neighbour[] {
  if (facts.kpi.care || facts.now !== measuredOf(facts.latest)) return [];
  const named = facts.peers.filter(
    (peer): peer is Compared => peer.kind === "compared" && peer.comparator.kind === "peer",
  );
  return named.flatMap(({ comparator: { area } }) => {
    const basis = { kind: "area", area } as const;
    const their = known(facts, "peer", basis);
    return their ? [{ area, their, verdict: known(facts, "peer apart", basis) }] : [];
  });
}

/** Whether named partnerships are told by how far ours stands from them, and not by their figures alone. */
export function tellsApart(facts: FactSheet): boolean {
  const named = neighboursIn(facts);
  return named.length >= FEWEST_RANKED - 1 || named.some(({ verdict }) => verdict !== undefined);
}

export const apart = defineSentence({
  id: "apart",
  when: "named partnerships have figures of the same definition and period: above or below which of them ours stands beyond what chance explains, and from which it cannot be told apart",
  say: (facts) => {
    if (!tellsApart(facts) || hasPlace(facts)) return undefined;
    const named = neighboursIn(facts);
    const on = (word: string) => named.filter(({ verdict }) => verdict?.words.includes(word));
    const sides = (["higher", "lower"] as const).flatMap((word) => sideOf(word, on(word)));
    const beyond = sides.length === 0 ? [] : [say`Beyond what chance explains, ours is ${listed(sides)}.`];
    const untold = named.filter(({ verdict }) => verdict === undefined);
    return joined([...beyond, ...nearOf(on("cannot tell")), ...untoldOf(untold, facts)]);
  },
  examples: {
    said: [
      {
        name: "neighbours on both sides, and one too near",
        kpi: shares({ Westlaw: 50, Northmuir: 75, Eastfirth: 62 }),
        says: "Beyond what chance explains, ours is higher than in Westlaw (50%) and lower than in Northmuir (75%). From Eastfirth (62%) ours cannot be told apart.",
      },
      {
        name: "two on one side",
        kpi: shares({ Westlaw: 50, Northmuir: 48 }),
        says: "Beyond what chance explains, ours is higher than in Westlaw (50%) and Northmuir (48%).",
      },
      {
        name: "more on one side, and more too near, than are named",
        kpi: shares({ A: 50, B: 49, C: 48, D: 47, E: 46, F: 45, G: 62, H: 63, I: 60, J: 61, K: 62, L: 60 }),
        says: "Beyond what chance explains, ours is higher than in A (50%), B (49%), C (48%), D (47%), E (46%) and others. From G (62%), H (63%), I (60%), J (61%), K (62%) and others ours cannot be told apart.",
      },
      {
        name: "as many on one side, and too near, as are named",
        kpi: shares({ A: 50, B: 49, C: 48, D: 47, E: 46, G: 62, H: 63, I: 60, J: 61, K: 62 }),
        says: "Beyond what chance explains, ours is higher than in A (50%), B (49%), C (48%), D (47%) and E (46%). From G (62%), H (63%), I (60%), J (61%) and K (62%) ours cannot be told apart.",
      },
      {
        name: "many, and no range around any",
        kpi: { ...beside({ Westlaw: 70, Northmuir: 65, Eastfirth: 60, Southlea: 72 }), unit: RATE },
        says: "Elsewhere it was between 60 in Eastfirth and 72 in Southlea. No range is known around these figures, so we give no ranking.",
      },
      {
        name: "many counts",
        kpi: beside({ Westlaw: 70, Northmuir: 65, Eastfirth: 60, Southlea: 72 }),
        says: "Elsewhere it was between 60 in Eastfirth and 72 in Southlea. A count says first how large a place is, so we give no ranking.",
      },
      {
        name: "one without a range among others",
        kpi: withoutRange("Northmuir"),
        says: "Beyond what chance explains, ours is higher than in Westlaw (50%). In Northmuir it was 75%. No range is known around these figures, so we give no ranking.",
      },
      {
        name: "three without a range among others, each named",
        kpi: withoutRange("Northmuir", "Eastfirth", "Southlea"),
        says: "Beyond what chance explains, ours is higher than in Westlaw (50%). In Northmuir it was 75%, in Eastfirth 74% and in Southlea 73%. No range is known around these figures, so we give no ranking.",
      },
    ],
    unsaid: [
      { name: "a few without ranges, whose figures are told", kpi: beside({ Westlaw: 70, Northmuir: 65 }) },
      { name: "a place of its own", kpi: shares({ A: 75, B: 70, C: 40, D: 30 }) },
      { name: "deaths", kpi: { ...shares({ Westlaw: 50 }), care: "deaths" } },
    ],
  },
});

/** The first says how ours stands, and each carries its own claim. */
function sideOf(word: "higher" | "lower", named: readonly Neighbour[]): readonly Text[] {
  if (named.length === 0) return [];
  const areas = named.slice(0, MOST).flatMap(({ area, their, verdict }, at): Text[] => {
    const said = at === 0 ? `${word} than in ${area}` : area;
    return verdict ? [say`${judging(verdict, word, said)} (${short(their)})`] : [];
  });
  return [listed([...areas, ...(named.length > MOST ? [say`others`] : [])])];
}

function nearOf(named: readonly Neighbour[]): readonly Text[] {
  if (named.length === 0) return [];
  const areas = named
    .slice(0, MOST)
    .flatMap(({ area, their, verdict }): Text[] =>
      verdict ? [say`${judging(verdict, "cannot tell", area)} (${short(their)})`] : [],
    );
  const all = listed([...areas, ...(named.length > MOST ? [say`others`] : [])]);
  return [say`From ${all} ours cannot be told apart.`];
}

function untoldOf(named: readonly Neighbour[], { kpi }: FactSheet): readonly Text[] {
  const [first, ...others] = named.toSorted((a, b) => (a.their.value ?? 0) - (b.their.value ?? 0));
  const last = others.at(-1);
  if (!first) return [];
  const where =
    last && named.length > FEW
      ? say`Elsewhere it was between ${short(first.their)} in ${name(first.area)} and ${short(last.their)} in ${name(last.area)}.`
      : say`In ${listed(named.map(({ area, their }, at) => (at === 0 ? say`${name(area)} it was ${short(their)}` : say`in ${name(area)} ${short(their)}`)))}.`;
  return [where, say`${rule(kpi.unit.kind === "count" ? OF_COUNTS : NO_RANGE)}`];
}

function withoutRange(...areas: readonly string[]) {
  const kpi = shares({ Westlaw: 50, ...Object.fromEntries(areas.map((area, at) => [area, 75 - at])) });
  const comparators = (kpi.comparators ?? []).map((each) =>
    areas.includes(each.area)
      ? {
          ...each,
          observations: each.observations.filter(isMeasured).map(({ value, period, at, flags }) => ({
            state: "value" as const,
            value,
            period,
            at,
            flags,
          })),
        }
      : each,
  );
  return { ...kpi, comparators };
}
