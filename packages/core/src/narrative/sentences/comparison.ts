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
    const parts = facts.changes.map((change) => part(facts, change));
    return ["That is ", ...listed(parts), "."];
  },
};

function part(facts: FactSheet, change: Change): Text {
  const { from, to, direction } = change;
  const against = `${basisWords(change)} (`;
  const figure = valueInTable(facts, from);
  if (direction === "same") return [`the same as ${against}`, figure, ")"];
  const word = comparative(facts.kpi.unit, direction);
  const difference = differenceInProse(facts, from, to);
  return [...placed(difference, word), ` than ${against}`, figure, ")"];
}

/** "13 fewer people", not "13 people fewer". */
function placed(difference: ReturnType<typeof differenceInProse>, word: string): Text {
  if (word !== "more" && word !== "fewer") return [difference, ` ${word}`];
  const amount =
    /^(?:£[\d,.]+(?: (?:million|billion))?|[\d,.]+)/.exec(difference.figure)?.[0] ?? difference.figure;
  const noun = difference.figure.slice(amount.length);
  return [{ ...difference, figure: `${amount} ${word}${noun}` }];
}

function basisWords({ basis, from }: Change): string {
  return basis === "year before" ? "a year before" : `in ${periodName(from.period)}`;
}
