import type { Change } from "../../comparison/index.ts";
import { type FactSheet, SHARE, figureAt, quarters } from "../../facts/index.ts";
import { differenceInProse, valueIn } from "../figures.ts";
import { going, when } from "../holes.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { type Text, listed, say } from "../text.ts";
import { comparative } from "../words.ts";

/** A plain comparison says which is higher. It never says that something rose or fell: that has to be earned. */
export const comparison = defineSentence({
  id: "comparison",
  when: "there is an earlier figure to hold it against: the previous period, the same period last year",
  say: (facts) => {
    const parts = facts.changes.flatMap((change) => part(facts, change) ?? []);
    return parts.length === 0 ? undefined : say`That is ${listed(parts.map(({ text }) => text))}.`;
  },
  examples: {
    said: [
      {
        name: "fewer than before and than a year before",
        kpi: { observations: quarters(79, 70, 70, 81, 58) },
        says: "That is 23 fewer than in April to June 2025 (81) and 21 fewer than a year before (79).",
      },
      {
        name: "the same",
        kpi: { observations: quarters(58, 58) },
        says: "That is the same as in April to June 2025 (58).",
      },
      {
        name: "a percentage",
        kpi: { ...SHARE, observations: quarters(80, 84.5) },
        says: "That is 4.5 percentage points higher than in April to June 2025 (80.0%).",
      },
      {
        name: "an answer",
        kpi: { unit: { kind: "yes or no", of: "" }, observations: quarters(1, 0) },
        says: "That is not as in April to June 2025 (Yes).",
      },
    ],
    unsaid: [
      { name: "the first figure", kpi: { observations: quarters(58) } },
      {
        name: "the first after a break",
        kpi: { observations: [figureAt(81, -1), figureAt(58, 0, { flags: ["break"] })] },
      },
    ],
  },
});

/** "13 fewer than in April to June 2025 (74)": how far apart, and the figure it is held against. */
function part(facts: FactSheet, change: Change): { readonly text: Text } | undefined {
  const { from, direction, basis } = change;
  const difference = known(facts, "change", { kind: basis });
  const earlier = valueIn(facts, from.period);
  if (!difference || !earlier) return undefined;
  const held = basisWords(change);
  if (direction === "same")
    return { text: say`${going(difference, "same", "the same as")} ${held} (${earlier})` };
  if (facts.kpi.unit.kind === "yes or no") {
    return { text: say`${going(difference, direction, "not as")} ${held} (${earlier})` };
  }
  const word = going(difference, direction, comparative(facts.kpi, direction));
  return { text: say`${differenceInProse(facts, difference)} ${word} than ${held} (${earlier})` };
}

function basisWords({ basis, from }: Change): Text {
  if (basis === "year before") return say`a year before`;
  return basis === "baseline" ? say`in ${when(from.period)}, our baseline` : say`in ${when(from.period)}`;
}
