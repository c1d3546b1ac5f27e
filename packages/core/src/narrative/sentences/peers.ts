import type { PeerComparison } from "../../comparison/index.ts";
import { type FactSheet, beside, measuredOf, neighbour } from "../../facts/index.ts";
import { name, short } from "../holes.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { type Bound, type Text, capital, listed, say } from "../text.ts";
import { tellsApart } from "./apart.ts";

type Compared = Extract<PeerComparison, { kind: "compared" }>;

/** Neighbours told one by one where too few are known for a place among them. */
const MOST_NEIGHBOURS = 3;

export const peers = defineSentence({
  id: "peers",
  when: "a nation, the peer group or a few named partnerships without ranges have a figure of the same definition for the same period",
  say: (facts) => {
    if (facts.kpi.care || facts.now !== measuredOf(facts.latest)) return undefined;
    const compared = facts.peers.filter((peer): peer is Compared => peer.kind === "compared");
    const [groups, named] = [
      compared.filter(({ comparator }) => comparator.kind !== "peer"),
      compared.filter(({ comparator }) => comparator.kind === "peer"),
    ];
    const told = [...groups, ...(tellsApart(facts) ? [] : named.slice(0, MOST_NEIGHBOURS))].flatMap((peer) =>
      placed(facts, peer),
    );
    return inRow(told);
  },
  examples: {
    said: [
      { name: "a neighbour", kpi: beside({ Westlaw: 70 }), says: "In Westlaw it was 70." },
      {
        name: "a nation and the peer group",
        kpi: {
          ...beside({}),
          unit: { kind: "rate", of: "per 1,000 people" },
          comparators: [
            { ...neighbour("Scotland", 70), kind: "nation" },
            { ...neighbour("Peer group", 65, 1), kind: "peer group" },
          ],
        },
        says: "Across Scotland it was 70 and in partnerships like ours 65.",
      },
      {
        name: "the peer group alone",
        kpi: { ...beside({}), comparators: [{ ...neighbour("Peer group", 65), kind: "peer group" }] },
        says: "In partnerships like ours it was 65.",
      },
    ],
    unsaid: [
      { name: "no neighbour", kpi: beside({}) },
      {
        name: "how many there are in a whole nation",
        kpi: { ...beside({}), comparators: [{ ...neighbour("Scotland", 70), kind: "nation" }] },
      },
      { name: "neighbours that make a ranking", kpi: beside({ A: 60, B: 62, C: 63, D: 64 }) },
      { name: "deaths", kpi: { ...beside({ Westlaw: 70 }), care: "deaths" } },
    ],
  },
});

/** The figures of named partnerships alone; nothing where there are none. */
export function namedText(facts: FactSheet): Text | undefined {
  const named = facts.peers
    .filter((peer): peer is Compared => peer.kind === "compared" && peer.comparator.kind === "peer")
    .slice(0, MOST_NEIGHBOURS)
    .flatMap((peer) => placed(facts, peer));
  return inRow(named);
}

type Placed = { readonly where: Text; readonly figure: Bound };

function inRow([first, ...more]: readonly Placed[]): Text | undefined {
  if (!first) return undefined;
  const parts = [
    say`${first.where} it was ${first.figure}`,
    ...more.map(({ where, figure }) => say`${where} ${figure}`),
  ];
  return say`${capital(listed(parts))}.`;
}

function placed(facts: FactSheet, { comparator: { kind, area } }: Compared): readonly Placed[] {
  const their = known(facts, "peer", { kind: "area", area });
  return their ? [{ where: whereOf(kind, area), figure: short(their) }] : [];
}

function whereOf(kind: Compared["comparator"]["kind"], area: string): Text {
  if (kind === "nation") return say`across ${name(area)}`;
  return kind === "peer group" ? say`in partnerships like ours` : say`in ${name(area)}`;
}
