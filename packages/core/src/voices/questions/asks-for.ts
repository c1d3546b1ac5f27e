/** What kind of answer a question asks for; a statement to agree with asks for none of them. */
const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ["why", /\bwhy\b/iu],
  ["how often", /\bhow (?:often|frequently)\b/iu],
  ["how many", /\bhow (?:many|much|long)\b/iu],
  [
    "how satisfied",
    /\bhow (?:satisfied|dissatisfied|happy|content)\b|\bto what extent are you (?:dis)?satisfied\b/iu,
  ],
  ["how safe", /\bhow safe\b/iu],
  ["how important", /\bhow important\b/iu],
  ["how far you agree", /\b(?:how|to what extent)\b.*\bagree\b/iu],
  ["which", /\b(?:which|what|who|where|when)\b/iu],
  ["how", /\bhow\b/iu],
  ["whether", /(?:^|[,.] )(?:and )?(?:do|did|does|have|has|are|is|were|was|would|will|can|could)\b/iu],
];

/** What two questions ask for, where that is two things, in words. “How often” and “whether” go together. */
export function answersApart(one: string, other: string): string | undefined {
  const [a, b] = [asksFor(one), asksFor(other)];
  if (a === undefined || b === undefined || a === b) return undefined;
  const both = new Set([a, b]);
  return both.has("how often") && both.has("whether") ? undefined : `${a}, or ${b}`;
}

function asksFor(text: string): string | undefined {
  if (!/\?\s*$/u.test(text)) return undefined;
  return KINDS.find(([, words]) => words.test(text))?.[0];
}
