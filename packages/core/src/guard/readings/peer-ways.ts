import type { Claim } from "../../claims/index.ts";
import type { Basis } from "../../facts/index.ts";
import { NEGATION, type Said, type Way, type WordReading } from "./said.ts";
import { isSaid, lastOurs, lastSaid } from "../areas.ts";

/** Above or below another area. */
export function peerWays(said: Said): readonly WordReading[] {
  const { subject, text, start: at, areas } = said;
  if (areas.length === 0) return [];
  const pattern =
    /\b(above|higher than|more than|over|longer than|below|lower than|fewer than|less than|under|shorter than|better than|ahead of|worse than|behind|higher|lower|better|worse)\b/giu;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const word = match[0].toLowerCase();
    const [start, end] = [match.index, match.index + match[0].length];
    const [before, after] = [text.slice(0, start), text.slice(end)];
    const theirsAt = Math.max(...areas.map((area) => lastSaid(before, area)));
    const isOurs = theirsAt < 0 || lastOurs(before) > theirsAt;
    const named = areas.filter((area) => isSaid(after, area));
    const theirs = named.length > 0 ? named : areas.slice(0, 1);
    // "Scotland's rate is lower": than ours, where nothing else is named.
    const isThanOurs = /\bours?\b/iu.test(after) || /^\s*(?:$|[,.;])/u.test(after);
    if (!isOurs && !isThanOurs) return [];
    if (named.length === 0 && isOurs && !/\bours?\b|\bwe\b/iu.test(before)) return [];
    const way: Way = /^(?:above|higher|more|over|longer)/u.test(word)
      ? "higher"
      : /^(?:below|lower|fewer|less|under|shorter)/u.test(word)
        ? "lower"
        : /^(?:better|ahead)/u.test(word)
          ? "better"
          : "worse";
    const turned: Way = isOurs
      ? way
      : way === "higher"
        ? "lower"
        : way === "lower"
          ? "higher"
          : way === "better"
            ? "worse"
            : "better";
    const ways: readonly Way[] = word === "behind" ? ["worse"] : [turned];
    const claimOf = (area: string): readonly Claim[] =>
      ways.map((one) => ({
        kpi: subject.kpi.id,
        period: subject.now,
        role: "peer gap",
        basis: { kind: "area", area } satisfies Basis,
        way: one,
        rule: "arithmetic",
      }));
    const span = { start: at + start, end: at + end, fault: "wrong peer", negated: NEGATION.test(before) };
    // "better than both Innerfell and Tarbeg": than each of them.
    if (isOurs && isListed(after, named)) return named.map((area) => ({ ...span, claims: claimOf(area) }));
    return [{ ...span, claims: theirs.slice(0, word === "behind" ? 2 : 1).flatMap(claimOf) }];
  });
}

/** Whether what follows is one area and another, and nothing between them. */
function isListed(after: string, named: readonly string[]): boolean {
  if (named.length < 2) return false;
  const last = Math.max(...named.map((area) => lastSaid(after, area)));
  const rest = named.reduce((left, area) => left.replaceAll(area, ""), after.slice(0, last));
  return /^(?:\s|,|\bboth\b|\band\b|\bthe\b)*$/iu.test(rest) && /\band\b/iu.test(rest);
}
