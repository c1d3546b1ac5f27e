import { type FactSheet, beside, measuredOf, neighbour } from "../../facts/index.ts";
import { figure, name, short } from "../holes.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { type Text, say } from "../text.ts";
import { counted, ordinal } from "../words.ts";

/** Fewer places than this are told one by one. */
export const FEWEST_RANKED = 5;

export const rank = defineSentence({
  id: "rank",
  when: "five or more named partnerships, our own included, have a figure of the same definition for the same period",
  say: (facts) => {
    const { rank: standing } = facts;
    const [place, ranked] = [known(facts, "rank"), known(facts, "ranked")];
    if (!standing || !place || !ranked || facts.kpi.care || facts.now !== measuredOf(facts.latest))
      return undefined;
    if (standing.of < FEWEST_RANKED) return undefined;
    const words = standing.place === 1 ? standing.first : `${ordinal(standing.place)} ${standing.first}`;
    const said = figure(place, `${standing.shared ? "joint " : ""}${words}`);
    return say`Of ${figure(ranked, counted(standing.of, "partnership"))} compared, ours is ${said}${firstOf(facts)}.`;
  },
  examples: {
    said: [
      {
        name: "second of five",
        kpi: beside({ Westlaw: 70, Northmuir: 65, Eastfirth: 60, Southlea: 72 }),
        says: "Of five partnerships compared, ours is second best, where Eastfirth has 60.",
      },
      {
        name: "a nation, which is no neighbour",
        kpi: besideTheNation(50),
        says: "Of five partnerships compared, ours is second best, where Eastfirth has 60.",
      },
      {
        name: "a shared first place",
        kpi: beside({ Westlaw: 61, Northmuir: 65, Eastfirth: 68, Southlea: 72 }),
        says: "Of five partnerships compared, ours is joint best.",
      },
    ],
    unsaid: [{ name: "three neighbours", kpi: beside({ Westlaw: 70, Northmuir: 65, Eastfirth: 60 }) }],
  },
});

function besideTheNation(value: number) {
  const kpi = beside({ Westlaw: 70, Northmuir: 65, Eastfirth: 60, Southlea: 72 });
  const nation = { ...neighbour("Scotland", value, 4), kind: "nation" } as const;
  return { ...kpi, comparators: [...(kpi.comparators ?? []), nation] };
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
