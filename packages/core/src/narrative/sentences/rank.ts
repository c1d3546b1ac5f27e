import { type FactSheet, beside, measuredOf, neighbour, shares } from "../../facts/index.ts";
import { figure, name, short } from "../holes.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { type Text, say } from "../text.ts";
import { counted, ordinal } from "../words.ts";

/** Fewer places than this are told one by one. */
export const FEWEST_RANKED = 5;

export const rank = defineSentence({
  id: "rank",
  when: "five or more named partnerships, our own included, have a figure of the same definition for the same period, and ours stands apart from each of theirs beyond what chance explains",
  say: (facts) => {
    const { rank: standing } = facts;
    const [place, ranked] = [known(facts, "rank"), known(facts, "ranked")];
    if (!standing || !place || !ranked || facts.kpi.care || facts.now !== measuredOf(facts.latest))
      return undefined;
    if (!hasPlace(facts)) return undefined;
    const words = standing.place === 1 ? standing.first : `${ordinal(standing.place)} ${standing.first}`;
    const said = figure(place, words);
    return say`Of ${figure(ranked, counted(standing.of, "partnership"))} compared, ours is ${said}${firstOf(facts)}.`;
  },
  examples: {
    said: [
      {
        name: "second of five",
        kpi: shares({ Westlaw: 50, Northmuir: 53, Eastfirth: 70, Southlea: 52 }),
        says: "Of five partnerships compared, ours is second best, where Eastfirth has 70%.",
      },
      {
        name: "a nation, which is no neighbour",
        kpi: besideTheNation(90),
        says: "Of five partnerships compared, ours is second best, where Eastfirth has 70%.",
      },
      {
        name: "the first place",
        kpi: shares({ Westlaw: 50, Northmuir: 53, Eastfirth: 40, Southlea: 52 }),
        says: "Of five partnerships compared, ours is best.",
      },
    ],
    unsaid: [
      { name: "three neighbours", kpi: shares({ Westlaw: 50, Northmuir: 53, Eastfirth: 70 }) },
      {
        name: "a neighbour whose range meets ours",
        kpi: shares({ Westlaw: 50, Northmuir: 53, Eastfirth: 70, Southlea: 61 }),
      },
      {
        name: "no ranges",
        kpi: beside({ Westlaw: 70, Northmuir: 65, Eastfirth: 60, Southlea: 72 }),
      },
    ],
  },
});

function besideTheNation(value: number) {
  const kpi = shares({ Westlaw: 50, Northmuir: 53, Eastfirth: 70, Southlea: 52 });
  const nation = { ...neighbour("Scotland", value, 4), kind: "nation" } as const;
  return { ...kpi, comparators: [...(kpi.comparators ?? []), nation] };
}

/** Whether ours has a place to tell: enough are compared, and none of them so near that chance could explain the difference. */
export function hasPlace(facts: FactSheet): boolean {
  const isApart = known(facts, "rank apart")?.words.includes("apart") === true;
  return isApart && (facts.rank?.of ?? 0) >= FEWEST_RANKED;
}

/** Who comes first, and with what, where that is another. */
function firstOf(facts: FactSheet): Text {
  if (facts.rank?.place === 1) return [];
  const sign = facts.kpi.polarity === "lower" ? -1 : 1;
  const [first] = facts.peers
    .flatMap((peer) => (peer.kind === "compared" && peer.comparator.kind === "peer" ? [peer] : []))
    .toSorted((a, b) => sign * (b.theirs.value - a.theirs.value));
  const their = first && known(facts, "peer", { kind: "area", area: first.comparator.area });
  return first && their ? say`, where ${name(first.comparator.area)} has ${short(their)}` : [];
}
