import type { Change } from "../../comparison/index.ts";
import type { FactSheet } from "../../facts/index.ts";
import { periodName } from "../../period/index.ts";
import { differenceInProse, valueInTable } from "../figures.ts";
import type { Sentence } from "../sentence.ts";
import { type Text, listed } from "../text.ts";
import { comparative } from "../words.ts";

/** A plain comparison says which is higher. It never says that something rose or fell: that has to be earned. */
export const comparison: Sentence = {
  id: "comparison",
  when: "there is an earlier figure to hold it against: the previous period, the same period last year",
  say: (facts) => {
    if (facts.changes.length === 0) return undefined;
    return ["That is ", ...listed(facts.changes.map((change) => part(facts, change))), "."];
  },
};

/** "13 fewer than in April to June 2025 (74)": how far apart, and the figure it is held against. */
function part(facts: FactSheet, change: Change): Text {
  const { from, to, direction } = change;
  const earlier = valueInTable(facts, from);
  if (direction === "same") return [`the same as ${basisWords(change)} (`, earlier, ")"];
  if (facts.kpi.unit.kind === "yes or no") return [`not as ${basisWords(change)} (`, earlier, ")"];
  const word = comparative(facts.kpi, direction);
  return [differenceInProse(facts, from, to), ` ${word} than ${basisWords(change)} (`, earlier, ")"];
}

function basisWords({ basis, from }: Change): string {
  if (basis === "year before") return "a year before";
  const when = `in ${periodName(from.period)}`;
  return basis === "baseline" ? `${when}, our baseline` : when;
}
