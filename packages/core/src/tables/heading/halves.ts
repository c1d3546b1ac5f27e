/** No heading is longer. */
const MOST_WORDS = 9;

/** The ways to cut a heading in two between its words; none for one too long to be a heading. */
export function halves(heading: string): [string, string][] {
  const words = heading.split(/[\s_]+/u);
  if (words.length > MOST_WORDS) return [];
  return words.slice(1).map((_, cut) => [words.slice(0, cut + 1).join(" "), words.slice(cut + 1).join(" ")]);
}
