import type { Claim } from "../../claims/index.ts";
import { samePeriod } from "../../period/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import { numberOf } from "../marks/numbers.ts";
import { NEGATION, type Said, type Way, type WordReading } from "./said.ts";

/** "ahead of all our peers", "better than most of our neighbours", "behind every other partnership in our group". */
const PEERS =
  /\b(?<way>ahead of|behind|better than|worse than|above|below|higher than|lower than|outperform(?:ed|s|ing)?|outstrip(?:ped|s)?|beat(?:s|en)?)(?<many> (?:nearly all|almost all|all but \p{L}+|all|most|both|every(?: one)?|each|any|none|many|some|several|half))?(?: (?:\d+|two|three|four|five|six|seven|eight))?(?: of)?(?: (?:our|the|these|those|its|other|nearest|named|similar|neighbouring|peer|comparable|\d+|two|three|four|five|six|seven|eight))* (?<whom>peers|neighbours|partnerships|areas|councils|boards|(?:peer|neighbour|partnership|area|council|board)(?! (?:group|average|figure|rate|median|mean)\b|'s))\b(?!'| (?:average|figure|rate|median|mean)\b)/giu;

const WAYS: readonly (readonly [RegExp, Way])[] = [
  [/^(?:ahead|better|out|beat)/iu, "better"],
  [/^(?:behind|worse)/iu, "worse"],
  [/^(?:above|higher)/iu, "higher"],
  [/^(?:below|lower)/iu, "lower"],
];

/** Whether a word stands in words that are held beside all of the peers. */
export function isOfPeers(text: string, at: number): boolean {
  return matchesOf(text, PEERS).some(({ index, 0: words }) => index <= at && at < index + words.length);
}

/** Beside all of the peers, most, or none: each that the workbook has is held by itself. */
export function peersAll(said: Said): readonly WordReading[] {
  const { subject, text, start, areas } = said;
  const { kpi, now } = subject;
  return matchesOf(text, PEERS).flatMap(({ index, 0: words, groups }): readonly WordReading[] => {
    const [before, after] = [text.slice(0, index), text.slice(index + words.length)];
    const span = { start: start + index, end: start + index + words.length, fault: "wrong peer" };
    const way = WAYS.find(([pattern]) => pattern.test(groups?.["way"] ?? ""))?.[1];
    const peers = kpi.comparators.filter(({ kind }) => kind === "peer");
    const isKnown = peers.every(({ observations }) =>
      observations.some(({ period, state }) => state === "value" && samePeriod(period, now)),
    );
    const many = (groups?.["many"] ?? "").trim().toLowerCase();
    const isDenied = NEGATION.test(before);
    const isRead =
      way !== undefined &&
      peers.length > 0 &&
      isKnown &&
      areas.length === 0 &&
      !said.isPeriodNamed &&
      !ELSEWHERE.test(`${words}${after}`) &&
      // "our four peers", of whom the workbook has three: which they are is not known.
      counted(words) <= peers.length;
    const held = (isNegated: boolean): readonly WordReading[] =>
      peers.map(({ area }) => {
        const basis = { kind: "area" as const, area };
        const claim: Claim = {
          kpi: kpi.id,
          period: now,
          role: "peer gap",
          basis,
          ...(way ? { way } : {}),
          rule: "arithmetic",
        };
        return { ...span, claims: [claim], negated: isNegated };
      });
    if (isRead && !isDenied && EVERY.test(many)) return held(false);
    if (isRead && (many === "none" ? !isDenied : isDenied && many === "any")) return held(true);
    if (isRead && !isDenied && many === "most")
      return [{ ...span, claims: most(said, peers.length, way), negated: false }];
    return [{ ...span, claims: [], negated: false }];
  });
}

const EVERY = /^(?:all|both|every(?: one)?|each|any)$/u;

/** "every other partnership in Scotland": others than those that the workbook has. */
const ELSEWHERE = /\b(?:in|across) (?:Scotland|the (?:country|region|UK))\b|\bnational/iu;

function counted(words: string): number {
  const told = /\b(?:\d+|two|three|four|five|six|seven|eight)\b/iu.exec(words)?.[0] ?? "";
  return numberOf(told) ?? 0;
}

/** "ahead of most of our peers": our place among them is in the better half. */
function most({ subject: { kpi, now } }: Said, peers: number, way: Way): readonly Claim[] {
  if (kpi.polarity !== "higher" && kpi.polarity !== "lower") return [];
  const isBetter = way === "better" || way === kpi.polarity;
  const half = Math.floor(peers / 2);
  const place = isBetter ? { value: 1, upTo: peers - half } : { value: half + 2, upTo: peers + 1 };
  const quantity = { ...place, decimals: 0 };
  return [{ kpi: kpi.id, period: now, role: "rank", quantity, hedge: "between", rule: "arithmetic" }];
}
