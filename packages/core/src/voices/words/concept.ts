/**
 * What part a concept has in a statement: who it is about, what is done, what it is about, when, how much, or
 * which of two ways it is turned.
 */
export type Part = "subject" | "act" | "object" | "when" | "degree" | "against";

/** Words that stand for one thing in a question or a recommendation. */
export type Concept = {
  /** What a person calls it. */
  readonly name: string;
  readonly part: Part;
  /** Alternatives of a pattern, whole words. */
  readonly words: string;
};

export function concept(part: Part, name: string, words: string): Concept {
  return { part, name, words };
}
