import type { Claim } from "../claims/index.ts";
import type { FactSheet } from "../facts/index.ts";
import type { Kpi } from "../register/index.ts";
import { type Text, claimsIn } from "./text.ts";

/** A KPI of which something is said, or of which it is not. */
type Example = { readonly name: string; readonly kpi: Partial<Kpi> };

/** One sentence the report can say of a KPI. It speaks only from facts, so it is true or it is not said. */
export type Sentence = {
  /** Never changes, because what was published names its sentences by it. */
  readonly id: string;
  /** When it is said, in words. */
  readonly when: string;
  readonly say: (facts: FactSheet) => Text | undefined;
  /** The claims it makes of these facts: those of its figures and judging words, and no others. */
  readonly claims: (facts: FactSheet) => readonly Claim[];
  /** Its tests, and its lines on the generated page. */
  readonly examples: {
    readonly said: readonly (Example & { readonly says: string })[];
    readonly unsaid: readonly Example[];
  };
};

export function defineSentence(definition: Omit<Sentence, "claims">): Sentence {
  return { ...definition, claims: (facts) => claimsIn(definition.say(facts) ?? []) };
}

/** What these sentences have to say of the facts, in their order. */
export function tell(facts: FactSheet, sentences: readonly Sentence[]): readonly Text[] {
  return sentences.flatMap((sentence) => {
    const text = sentence.say(facts);
    return text ? [text] : [];
  });
}
