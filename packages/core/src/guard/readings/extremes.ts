import type { Claim } from "../../claims/index.ts";
import { type Period, endOf, samePeriod } from "../../period/index.ts";
import type { Kpi } from "../../register/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import { lastOurs, lastSaid } from "../areas.ts";
import { numberOf } from "../marks/numbers.ts";
import type { Subject } from "../subject.ts";
import { endByUnit } from "./by-unit.ts";
import { nevers } from "./nevers.ts";
import { notSince } from "./not-since.ts";
import { reachClaim, reachIn } from "./reach.ts";
import { OTHER_SERIES } from "./setting.ts";
import { NEGATION, ORDINALS, type Said, type WordReading } from "./said.ts";

const EXTREME =
  /\b(?:(second|third|fourth|fifth)[- ])?(lowest|highest|best|worst|longest|shortest|fewest|smallest|largest|biggest|most|(?:record|all-time) (?:high|low)|(?<=\ba )record(?! of| is| was| for))\b(?! (?:of )?people (?:were|are|who)| recent|\w)/giu;

/** Words of rank: in the whole series, since a time, or among areas. A figure behind them is the end they name. */
export function extremes(said: Said): readonly WordReading[] {
  const since = notSince(said);
  const isOfThem = (each: WordReading) =>
    since.some(({ start, end }) => start < each.end && each.start < end);
  return [...since, ...nevers(said).filter((each) => !isOfThem(each)), ...endsByUnit(said), ...ends(said)];
}

/** "Our quickest quarter yet", "the second busiest month on record": an end of the series, by what the KPI measures. */
const OF_UNIT =
  /\b(?:our|the) (?:(?<nth>second|third|fourth|fifth)[- ])?(?<span>(?<word>quickest|fastest|speediest|slowest|busiest|quietest|cheapest|dearest|costliest|priciest|most expensive)(?: (?<each>month|quarter|year|result|figure|average|time))?)(?= (?:yet|so far|ever|on record|since|(?:in|for) [\p{L}\d -]{1,16}(?:years?|quarters?|months?|decades?))\b)/giu;

const OWN_PERIODS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

function endsByUnit(said: Said): readonly WordReading[] {
  const { subject, text } = said;
  return matchesOf(text, OF_UNIT).flatMap(({ index, 0: words, groups }): readonly WordReading[] => {
    const { nth = "", span = "", word = "", each = "" } = groups ?? {};
    const months = OWN_PERIODS[each.toLowerCase()];
    const end = endByUnit(word, subject.kpi);
    if (end === undefined || (months !== undefined && months !== subject.now.months)) return [];
    const [start, stop] = [index + words.length - span.length, index + words.length];
    const [before, after] = [text.slice(0, start), text.slice(stop)];
    const claims = extremeClaims(said, ORDINALS[nth.toLowerCase()] ?? 1, end, before, after);
    if (claims.length === 0) return [];
    return [
      {
        start: said.start + start,
        end: said.start + stop,
        fault: "wrong superlative",
        claims,
        negated: NEGATION.test(before),
        isOpen: reachIn(after, said, subject.now)?.isOpen ?? false,
      },
    ];
  });
}

function ends(said: Said): readonly WordReading[] {
  return matchesOf(said.text, EXTREME).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const [before, after] = [said.text.slice(0, start), said.text.slice(end)];
    const [, nth = "", word = ""] = match;
    if (OTHER_SERIES.test(said.text)) return [];
    const isMost =
      /\bthe $/iu.test(before) && /\b(?:ever|so far|on record|yet|recorded|since)\b/iu.test(after);
    if (/^most\b/iu.test(word) && !isMost) return [];
    if (/^(?:in|of|at|to|by|on)? ?$/u.test(after) && /^record$/iu.test(word)) return [];
    if (
      /\bat (?:its |the |their )?$/iu.test(before) &&
      /^\s*(?:$|[,.])/u.test(after) &&
      /^(?:best|worst)$/iu.test(word)
    )
      return [];
    const claims = extremeClaims(said, ORDINALS[nth.toLowerCase()] ?? 1, word.toLowerCase(), before, after);
    const width = /^ (?:quarter|result|count|since [^,.;]*|in [^,.;]*)/iu.exec(after)?.[0].length ?? 0;
    const reach = reachIn(after, said, said.subject.now);
    return claims.length === 0 && reach === undefined && !(isGood(word) && OF_SERIES.test(after))
      ? []
      : [
          {
            start: said.start + start,
            end: said.start + end + Math.max(width, reach?.width ?? 0),
            fault: /\b(?:group|partnerships|neighbours|peers)\b/iu.test(said.text)
              ? "wrong peer"
              : "wrong superlative",
            claims,
            negated: NEGATION.test(before),
            isOpen: reach?.isOpen ?? false,
          },
        ];
  });
}

/** Behind a word of rank: it is one of the series, even where which end is good is not known. */
const OF_SERIES = /^(?: [\p{L}-]+){0,3} (?:yet|ever|so far|on record)\b/iu;

function isGood(word: string): boolean {
  return /^(?:best|worst)$/iu.test(word);
}

function extremeClaims(
  said: Said,
  nth: number,
  word: string,
  before: string,
  after: string,
): readonly Claim[] {
  const { subject, areas, text } = said;
  const { kpi, now } = subject;
  const end = isGood(word)
    ? (kpi.polarity === "higher") === (word === "best")
      ? "highest"
      : "lowest"
    : /^(?:low|short|few|small)|(?:record|all-time) low/u.test(word)
      ? "lowest"
      : "highest";
  if (isGood(word) && kpi.polarity !== "higher" && kpi.polarity !== "lower") return [];
  const base = { kpi: kpi.id, period: now, rule: "arithmetic" };
  const isAfterArea = text.startsWith(")") && areas.length > 0;
  if (isAfterArea || /\b(?:group|partnerships|neighbours|peers|areas|in scotland|family)\b/iu.test(text)) {
    const ahead = `${said.earlier}${before}`;
    const [named] = areas
      .filter((area) => !isComparedWith(ahead, area))
      .toSorted((a, b) => lastSaid(ahead, b) - lastSaid(ahead, a));
    if (named !== undefined && lastSaid(ahead, named) >= lastOurs(ahead))
      return [{ ...base, role: "peer extreme", basis: { kind: "area", area: named }, word: end }];
    return isOfUnknown(text, subject) ? [] : rankClaims(subject, nth, end);
  }
  // "the best result so far was 86.0%": the figure is held, not the word.
  if (
    /^[^.;,]{0,40}\b(?:was|were|is|of)\b[^.;,]{0,12}\d/iu.test(after) &&
    !/^ (?:quarter|in|since)/iu.test(after)
  )
    return [];
  if (/\bfrom a \w* ?$|\ba (?:high|low) of $/iu.test(before)) return [];
  const reach = reachIn(after, said, now);
  const isOfNow = said.periods.every((period) => endOf(period) === endOf(now));
  if (reach !== undefined && nth === 1 && isOfNow)
    return [reachClaim({ ...base, role: "extreme", word: end }, reach)];
  const since = /\bsince\b/iu.test(after) ? said.bases : [];
  const isWhole = /\bsince (?:our |the )?(?:series|records?|we|start)/iu.test(after);
  if (since.length > 0 && !isWhole && nth === 1)
    return since.flatMap((period): readonly Claim[] => [
      { ...base, role: "since", basis: { kind: "period", period }, word: end },
      // "the lowest since April 2022" may count April 2022 in.
      ...(isFirst(kpi, period) ? [{ ...base, role: "extreme" as const, word: end }] : []),
    ]);
  const at = said.isPeriodNamed && !isWhole ? said.periods : [now];
  if (nth > 1)
    return at.map((period): Claim => ({
      ...base,
      period,
      role: end === "lowest" ? "order from lowest" : "order from highest",
      quantity: { value: nth, decimals: 0 },
    }));
  return at.flatMap((period): Claim[] => [{ ...base, period, role: "extreme", word: end }]);
}

/** "below the Scottish rate of 2.6 and second lowest": what we are compared with is not whose place is told. */
function isComparedWith(ahead: string, area: string): boolean {
  const at = lastSaid(ahead, area);
  return (
    at >= 0 &&
    /\b(?:below|above|under|over|than|behind|ahead of|against|compared (?:with|to))\b[^.;,]*$/iu.test(
      ahead.slice(0, at),
    )
  );
}

/** "of the five areas", where the workbook has the figures of others than four: which they are is not known. */
function isOfUnknown(text: string, { kpi, now }: Subject): boolean {
  const [, many = ""] =
    /\bof (?:the |our |all )?(\d+|[a-z]+) (?:\p{L}+ )?(?:areas|partnerships|neighbours|peers|councils|boards)\b/iu.exec(
      text,
    ) ?? [];
  const told = numberOf(many);
  const known = kpi.comparators.filter(
    ({ kind, observations }) =>
      kind === "peer" &&
      observations.some(({ period, state }) => state === "value" && samePeriod(period, now)),
  );
  return told !== undefined && told !== known.length + 1;
}

function isFirst({ observations: [first] }: Kpi, { start }: Period): boolean {
  return first !== undefined && first.period.start === start;
}

function rankClaims({ kpi, now }: Subject, nth: number, end: "lowest" | "highest"): readonly Claim[] {
  if (kpi.polarity !== "higher" && kpi.polarity !== "lower") return [];
  const isFromBest = (kpi.polarity === "higher") === (end === "highest");
  return isFromBest
    ? [{ kpi: kpi.id, period: now, role: "rank", quantity: { value: nth, decimals: 0 }, rule: "arithmetic" }]
    : [];
}

/** "third of five": our place among named partnerships. */
export function ranks({ subject, text, start: at }: Said): readonly WordReading[] {
  const found =
    /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?:out )?of (?:the )?(two|three|four|five|six|seven|eight|nine|ten|\d+)\b(?! (?:quarters?|years?))/iu.exec(
      text,
    );
  const isOurs =
    subject.kpi.comparators.length > 1 && /\b(?:we|us)\b/iu.test(text.slice(0, found?.index ?? 0));
  if (
    found === null ||
    (!isOurs &&
      !/\b(?:group|partnerships|neighbours|peers|areas|behind|benchmark\w*|ranked?|place)\b/iu.test(text))
  )
    return [];
  const [, nth = "", of = ""] = found;
  const place = ORDINALS[nth.toLowerCase()] ?? Number.parseInt(nth, 10);
  const base = { kpi: subject.kpi.id, period: subject.now, rule: "arithmetic" };
  const span = { start: at + found.index, end: at + found.index + found[0].length };
  return [
    {
      ...span,
      fault: "wrong peer",
      claims: [{ ...base, role: "rank", quantity: { value: place, decimals: 0 } }],
      negated: false,
    },
    {
      ...span,
      fault: "wrong peer",
      claims: [{ ...base, role: "ranked", quantity: { value: numberOf(of) ?? Number.NaN, decimals: 0 } }],
      negated: false,
    },
  ];
}
