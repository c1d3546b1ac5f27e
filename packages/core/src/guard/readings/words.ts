import type { Period } from "../../period/index.ts";
import { firsts } from "./firsts.ts";
import { directions } from "./directions.ts";
import { eachOfThem } from "./each-of-them.ts";
import { everyOne } from "./every-one.ts";
import { emptied } from "./emptied.ts";
import { extremes, ranks } from "./extremes.ts";
import { peerWays } from "./peer-ways.ts";
import { isOfPeers, peersAll } from "./peers-all.ts";
import { statuses } from "./statuses.ts";
import { looseMultiples, multiples } from "./multiples.ts";
import { ofSeries } from "./trends.ts";
import { isThanAny, thanAny } from "./than-any.ts";
import { steadiness } from "./steadiness.ts";
import { streaks } from "./streaks.ts";
import { targetMoves } from "./target-moves.ts";
import { tallies } from "./tallies.ts";
import { wholes } from "./wholes.ts";
import type { Said, WordReading } from "./said.ts";

/** The words that judge; of no KPI only counts over all of them can be held. */
export function wordsIn(said: Said, report: Period): readonly WordReading[] {
  const counts = tallies(said, report);
  if (said.subject.kpi.id === "") return [...counts, ...looseMultiples(said)];
  const steady = steadiness(said);
  const shares = wholes(said);
  const moves = targetMoves(said);
  const ends = [...extremes(said), ...thanAny(said)];
  const ofEach = everyOne(said);
  const singly = eachOfThem(said);
  const alone = [...ofEach.filter(({ isWhole }) => isWhole === true), ...singly];
  return [
    ...(counts.length > 0 ? [] : statuses(said).filter((status) => !isWithin(status, alone))),
    ...ends,
    ...ranks(said),
    ...peerWays(said).filter((each) => !isOfPeers(said.text, each.start - said.start)),
    ...peersAll(said),
    ...streaks(said).filter((each) => !isWithin(each, ends)),
    ...ofEach,
    ...singly,
    ...firsts(said),
    ...ofSeries(said),
    ...counts,
    ...multiples(said),
    ...shares,
    ...emptied(said).filter((each) => !isWithin(each, shares)),
    ...steady,
    ...moves,
    ...directions(said).filter(
      (each) =>
        !isOfStreak(said, each) &&
        !isThanAny(said.text, each.start - said.start) &&
        !isWithin(each, [...steady, ...moves, ...ends, ...alone]),
    ),
  ];
}

function isWithin(each: WordReading, others: readonly WordReading[]): boolean {
  return others.some(({ start, end }) => start < each.end && each.start < end);
}

function isOfStreak({ text, start }: Said, each: WordReading): boolean {
  const after = text.slice(each.end - start);
  return /^(?: \w+)? (?:for )?(?:the )?(?:last |past )?[\w-]+ (?:consecutive |successive )?(?:(?:quarters|months|years|periods)\b(?! (?:ago|earlier|before|to|ending|ended|of))|(?:quarter|month|year) (?:in a row|running|in succession))/iu.test(
    after,
  );
}
