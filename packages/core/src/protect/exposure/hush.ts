/** Takes identifying words out of a text, leaving what may be said of each. */
export type Hush = (text: string) => string;

/** What takes these words out, however they are written in capitals; longer ones first, so that no part is left. */
export function hushOf(words: ReadonlyMap<string, string>): Hush {
  if (words.size === 0) return (text) => text;
  const instead = new Map([...words].map(([word, hint]) => [word.toLowerCase(), hint]));
  const longest = [...instead.keys()].toSorted((a, b) => b.length - a.length);
  const escaped = longest.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return (text) => text.replaceAll(pattern, (found) => instead.get(found.toLowerCase()) ?? "(left out)");
}
