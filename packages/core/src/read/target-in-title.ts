const IN_BRACKETS = /[([](?<said>[^()[\]]*)[)\]]/gu;
const NAMED = /\b(?:target|aim|goal|trajectory)\b.*\d|^[<>≤≥]?\s*\d[\d.,]*\s*%?\s+target\b/iu;
const AFTER =
  /\btarget(?:\s*[:=–-]|\s+(?:is|of))\s*(?:[<>≤≥]|under|over|at (?:least|most)|fewer than|less than|more than)?\s*£?\d[\d.,]*\s*%?/iu;
/** `, national target 10%`, ` - target 200 per quarter`: set apart, and no year. */
const APART =
  /(?<=[,;:–—]\s*|\s-\s*)(?:[a-z]+ ){0,2}target\s+(?:[<>≤≥]|under|over|at (?:least|most)|fewer than|less than|more than)?\s*£?(?!(?:19|20)\d\d\b)\d[\d.,]*(?:\s*%)?(?=\s*(?:$|[,;]|per\b|by\b|or\b|a\b|days?\b|weeks?\b))/iu;

/** A heading over titles that says what stands in their brackets: `Indicator (target in brackets)`. */
const SAYS_BRACKETS =
  /\btargets?\b.*\b(?:brackets?|parenthes[ei]s)\b|\b(?:brackets?|parenthes[ei]s)\b.*\btargets?\b/iu;

/** The words of a title that state a target: `(target 95%)`, `[aim: fewer than 40]`, `target of 90%`; nothing where none do. */
export function targetInTitle(title: string, heading: string): string | undefined {
  const isBracketed = SAYS_BRACKETS.test(heading);
  if (!isBracketed && !/target|aim|goal|trajectory/iu.test(title)) return undefined;
  const bracketed = [...title.matchAll(IN_BRACKETS)].map((match) => match.groups?.["said"] ?? "");
  if (isBracketed) return bracketed.find((said) => /\d/u.test(said));
  return bracketed.find((said) => NAMED.test(said)) ?? (AFTER.exec(title) ?? APART.exec(title))?.[0];
}
