import type { FactSheet } from "../facts/index.ts";
import type { Text } from "./text.ts";

/** One sentence the report can say of a KPI. It speaks only from facts, so it is true or it is not said. */
export type Sentence = {
  readonly id: string;
  /** When it is said, in words. */
  readonly when: string;
  readonly say: (facts: FactSheet) => Text | undefined;
};

/** What these sentences have to say of the facts, in their order. */
export function tell(facts: FactSheet, sentences: readonly Sentence[]): readonly Text[] {
  return sentences.flatMap(({ say }) => {
    const text = say(facts);
    return text ? [text] : [];
  });
}
