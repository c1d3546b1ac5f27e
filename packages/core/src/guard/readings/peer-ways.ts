import type { Claim } from "../../claims/index.ts";
import { settle, settledDifference } from "../../comparison/index.ts";
import { decimalsIn } from "../../figure/index.ts";
import { type Period, samePeriod } from "../../period/index.ts";
import { type Observation, isMeasured } from "../../register/index.ts";
import type { Basis } from "../../facts/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import { NEGATION, type Said, type Way, type WordReading } from "./said.ts";
import { isSaid, lastOurs, lastSaid } from "../areas.ts";

/** Above or below another area. */
export function peerWays(said: Said): readonly WordReading[] {
  const { subject, text, start: at, areas } = said;
  if (areas.length === 0) return [];
  const pattern =
    /\b(above|higher than|more than|over|longer than|below|lower than|fewer than|less than|under|shorter than|better than|ahead of|worse than|behind|higher|lower|better|worse)\b/giu;
  return matchesOf(text, pattern).flatMap((match) => {
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
    const isFar = FAR_BEFORE.test(before);
    const isNear = !isFar && NEAR_BEFORE.test(before);
    const claimOf = (area: string): readonly Claim[] =>
      ways.map((one) => ({
        ...(isFar || isNear ? distance(subject, area, isFar) : {}),
        kpi: subject.kpi.id,
        period: subject.now,
        role: "peer gap",
        basis: { kind: "area", area } satisfies Basis,
        way: one,
        rule: "arithmetic",
      }));
    const claims = theirs.slice(0, word === "behind" ? 2 : 1).flatMap(claimOf);
    // "far below": where it is not far, that word is what is wrong.
    const far = claims.some(({ quantity }) => quantity !== undefined)
      ? DISTANCE.exec(before)?.index
      : undefined;
    const span = {
      start: at + (far ?? start),
      end: at + end,
      fault: "wrong peer",
      negated: NEGATION.test(before),
    };
    // "better than both Innerfell and Tarbeg": than each of them.
    if (isOurs && isListed(after, named)) return named.map((area) => ({ ...span, claims: claimOf(area) }));
    return [{ ...span, claims }];
  });
}

const FAR =
  "far|well|much|way|considerably|substantially|significantly|markedly|a (?:long way|lot|good deal|great deal)";
const NEAR = "just|slightly|marginally|fractionally|a (?:little|bit|touch|shade|fraction)";
const FAR_BEFORE = new RegExp(`\\b(?:${FAR}) $`, "iu");
const NEAR_BEFORE = new RegExp(`\\b(?:${NEAR}) $`, "iu");
const DISTANCE = new RegExp(`\\b(?:${FAR}|${NEAR}) $`, "iu");

/** So little is surely not far, and so much surely not just: as a share of the other area's figure, or in points of a percentage. */
const NOT_FAR = { share: 0.02, points: 1 } as const;
const NOT_NEAR = { share: 0.25, points: 15 } as const;

/** What "far" and "just" add to a claim, where the figures surely are not so: nothing where they may be. */
function distance({ kpi, now }: Said["subject"], area: string, isFar: boolean): Partial<Claim> {
  const ours = measuredIn(kpi.observations, now);
  const theirs = measuredIn(kpi.comparators.find((each) => each.area === area)?.observations ?? [], now);
  if (ours === undefined || theirs === undefined) return {};
  const bound = isFar ? NOT_FAR : NOT_NEAR;
  const edge = settle(kpi.unit.kind === "percentage" ? bound.points : bound.share * Math.abs(theirs));
  const apart = Math.abs(settledDifference(theirs, ours));
  if (isFar ? apart >= edge : apart <= edge) return {};
  return { quantity: { value: edge, decimals: decimalsIn(edge) }, hedge: isFar ? "at least" : "at most" };
}

function measuredIn(observations: readonly Observation[], period: Period): number | undefined {
  return observations.filter(isMeasured).find((each) => samePeriod(each.period, period))?.value;
}

/** Whether what follows is one area and another, and nothing between them. */
function isListed(after: string, named: readonly string[]): boolean {
  if (named.length < 2) return false;
  const last = Math.max(...named.map((area) => lastSaid(after, area)));
  const rest = named.reduce((left, area) => left.replaceAll(area, ""), after.slice(0, last));
  return /^(?:\s|,|\bboth\b|\band\b|\bthe\b)*$/iu.test(rest) && /\band\b/iu.test(rest);
}
