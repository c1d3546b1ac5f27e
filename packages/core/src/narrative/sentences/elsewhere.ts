import { JUDGED, beside, neighbour } from "../../facts/index.ts";
import { name, short } from "../holes.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { type Text, listed, say } from "../text.ts";

const WATCHED = { ...JUDGED, class: "monitoring" } as const;

export const elsewhere = defineSentence({
  id: "elsewhere",
  when: "a monitoring indicator told in a line has figures of a nation or of the peer group for the same period",
  say: (facts) => {
    if (facts.standing !== "monitoring") return undefined;
    const parts = facts.peers.flatMap(({ kind, comparator }): Text[] => {
      if (kind !== "compared" || comparator.kind === "peer") return [];
      const their = known(facts, "peer", { kind: "area", area: comparator.area });
      if (!their) return [];
      const where =
        comparator.kind === "peer group" ? say`in our peer group` : say`across ${name(comparator.area)}`;
      return [say`${short(their)} ${where}`];
    });
    return parts.length === 0 ? undefined : say`At that time it was ${listed(parts)}.`;
  },
  examples: {
    said: [
      {
        name: "a figure that is only watched, beside Scotland and the peer group",
        kpi: {
          ...beside({}),
          decision: WATCHED,
          comparators: [
            { ...neighbour("Scotland", 70), kind: "nation" },
            { ...neighbour("Peer group", 65, 1), kind: "peer group" },
          ],
        },
        says: "At that time it was 70 across Scotland and 65 in our peer group.",
      },
    ],
    unsaid: [
      {
        name: "a figure that is judged",
        kpi: { ...beside({}), comparators: [{ ...neighbour("Scotland", 70), kind: "nation" }] },
      },
      { name: "a neighbour alone", kpi: { ...beside({ Westlaw: 70 }), decision: WATCHED } },
    ],
  },
});
