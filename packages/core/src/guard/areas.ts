import { matchesOf } from "../workbook/index.ts";

/** Whom a number of another area belongs to, as sentences name it. */
const NATION =
  /(?<!\b(?:Public Health|NHS|Audit|Healthcare Improvement|Social Services) )\bScotland\b|\bScottish (?:average|figure|rate|mean|median|level|result|total|position)\b|\bnational(?:ly| (?:average|figure|rate|mean|median|level|result|position|picture))\b|\bacross the country\b|\bcountry as a whole\b/giu;
const GROUP =
  /\b(?:family|peer|benchmarking|comparator) group(?:'s)?(?: (?:average|figure|rate|mean|median))?\b|\b(?:similar (?:partnerships|areas)|(?:partnerships|areas) like ours)\b/giu;

function patternOf(area: string): RegExp {
  if (area.toLowerCase() === "scotland") return NATION;
  const plain = area.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return /\bgroup\b/iu.test(area)
    ? new RegExp(`${plain}|${GROUP.source}`, "giu")
    : new RegExp(`(?<!\\p{L})${plain}(?!\\p{L})`, "giu");
}

/** Where an area's name ends that was said last in a text, by its own name or as sentences call it; -1 where it is not. */
export function lastSaid(text: string, area: string): number {
  const last = matchesOf(text, patternOf(area)).at(-1);
  return last === undefined ? -1 : last.index + last[0].length;
}

export function isSaid(text: string, area: string): boolean {
  return lastSaid(text, area) >= 0;
}

/** Where "we" or "our" was said last in a text; -1 where it was not. */
export function lastOurs(text: string): number {
  return matchesOf(text, /\b(?:ours?|we)\b/giu).at(-1)?.index ?? -1;
}

/** Whether the words right behind a number say whose it is: "25.1 in Scotland", "25.1 nationally", "25.1 (Scotland)". */
export function isFollowedBy(after: string, area: string): boolean {
  const opened =
    /^,? ?\(?(?:(?:recorded |seen |reported )?(?:for|in|across|by|at) )?(?:the )?/iu.exec(after)?.[0] ?? "";
  const [first] = matchesOf(after.slice(opened.length), patternOf(area));
  return first?.index === 0;
}
