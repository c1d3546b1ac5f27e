import type { Claim } from "../../claims/index.ts";
import type { Role } from "../../facts/index.ts";
import { previous, yearBefore } from "../../period/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import { NUMBER_WORDS, numberOf } from "../marks/numbers.ts";
import { theQuarter } from "../marks/times.ts";
import { isOnlyWorse, isWordOfUnit } from "./by-unit.ts";
import { isOfManyYears } from "./streaks.ts";
import { sumWay } from "./spans.ts";
import { isOfLate } from "./wholes.ts";
import { isOwnNoun } from "./own-noun.ts";
import { reversed } from "./reversed.ts";
import { TURNED, isTurned } from "./turned.ts";
import { WAYS } from "./way-words.ts";
import { NEGATION, type Said, type Way, type WordReading } from "./said.ts";

/** Each word of change: held against the period it names, or against the last quarter or last year, whichever is kinder. */
export function directions(said: Said): readonly WordReading[] {
  if (isOfManyYears(said)) return [];
  return WAYS.flatMap(([pattern, way]) =>
    matchesOf(said.text, pattern).flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const [before, after] = [said.text.slice(0, start), said.text.slice(end)];
      const { kpi } = said.subject;
      if (!isWordOfUnit(match[0], kpi) || isOwnNoun(kpi.title, match[0], before)) return [];
      if (isNoDirection(said, match[0], before, after)) return [];
      const given =
        /^[^.;,]{0,40}?\bfrom (?:about |around )?£?([\d,.]+)(?: ?%| per cent| days?)?(?:[^\d£]{0,40}?)\bto (?:about |around )?£?([\d,.]+)/iu.exec(
          after,
        ) ??
        reversed(after) ??
        /^(?: \w+){0,4}? from £?([\d,.]+)[^\d]{0,40}? to £?([\d,.]+)/iu.exec(after);
      const ends =
        given === null
          ? undefined
          : ([
              numberOf((given[1] ?? "").replace(/[.,]$/u, "")),
              numberOf((given[2] ?? "").replace(/[.,]$/u, "")),
            ] as const);
      const claims =
        ends?.[0] !== undefined && ends[1] !== undefined
          ? betweenEnds(said, way, ends[0], ends[1])
          : isTurned(said, match[0], before, after)
            ? wayClaims(said, TURNED[way], match[0], before, after)
            : [...wayClaims(said, way, match[0], before, after), ...trendClaims(said, way, before)];
      return claims.length === 0
        ? []
        : [
            {
              start: said.start + start,
              end: said.start + end,
              fault: "flipped direction",
              claims,
              negated: NEGATION.test(before) || FAILED_TO.test(before),
            },
          ];
    }),
  );
}

/** "failed to rise": it did not. */
const FAILED_TO = /\bfail(?:ed|s)? to $/iu;

/** Words that look like change and are none here. */
function isNoDirection({ areas, text, subject }: Said, word: string, before: string, after: string): boolean {
  if (isOwnNoun(subject.kpi.title, word, before)) return true;
  if (
    /^(?:more|fewer|less|lower|higher|longer|shorter|better)$/iu.test(word) &&
    /^ than (?:[\d£]|half|a |one |two |three |four |five |six |seven |eight |nine |ten )/iu.test(after) &&
    !/^ than (?:a|one|two|three|four|five|six|\d+) (?:years?|quarters?|months?) (?:ago|earlier|before)/iu.test(
      after,
    )
  )
    return true;
  // "No one who fell", "people who improved": what they did.
  if (/\b(?:who|whoever) (?:(?:have|has|had) )?$/iu.test(before)) return true;
  if (/\bnever (?:been|stood|had|seen|got) (?:so |as |any |a )?$/iu.test(before)) return true;
  if (after.startsWith("-") || before.endsWith("-")) return true;
  if (/^ (?:trend|term|run|picture|view)\b/iu.test(after) || /^(?: [\w.%£-]+){0,2} short\b/iu.test(after))
    return true;
  if (
    /^(?:the same as|unchanged|flat|no change|stayed the same)$/iu.test(word) &&
    /\b(?:about|much|roughly|broadly|nearly|almost|around|largely|more or less|little)\s+$/iu.test(before)
  )
    return true;
  if (/^or\b|\bor $/iu.test(after.trim()) || /\bor $/iu.test(before)) return true;
  if (
    /^(?:fewer|more|better|higher|lower|less)$/iu.test(word) &&
    /\b(?:or|of \d[\d,]*(?:%| days)? or) $/iu.test(before)
  )
    return true;
  if (
    /\b(?:graded|grade|rated|rate it|need|needs|needed|needing|good or|excellent or|people|want|wanted)\b[^,;.]* $/iu.test(
      before,
    ) &&
    /^(?:better|fewer|less|lower|more|higher)$/iu.test(word) &&
    !SO_MANY_PEOPLE.test(before) &&
    !(/^(?:higher|lower)$/iu.test(word) && /\b(?:was|were|is|are) $/iu.test(before)) &&
    !/\b(?:than|as)\b/iu.test(after)
  )
    return true;
  if (
    /^ is (?:better|good|worse)\b/iu.test(after) ||
    /\b(?:lower|higher|fewer|more|less|longer|shorter) is $/iu.test(before)
  )
    return true;
  if (/^(?:the same as|unchanged)$/iu.test(word) && /\bnearest\b/iu.test(text)) return true;
  if (areas.length > 0 && /^(?:higher|lower|better|worse|longer|shorter|fewer)$/iu.test(word)) return true;
  if (
    /^(?:up|down)$/iu.test(word) &&
    /\b(?:get|got|gave|built|set|make|made|back|took|take|sign\w*|catch|follow|turn\w*|write|written|shut|open|speed|sped|slow\w*|held|end\w*|pick\w*|stairs|look\w*|bring)\b[^,;.]{0,14}$/iu.test(
      before,
    )
  )
    return true;
  // "callers hung up": a part of the verb before it.
  if (
    /^(?:up|down)$/iu.test(word) &&
    PARTICLE.test(before) &&
    !/^ (?:by|from|on|to|\d|£|compared|since|again)/iu.test(after)
  )
    return true;
  if (
    /\b(?:a|the|this|that|another|her|his|of|each|after|every|despite)(?: [\p{L}-]+)? $/iu.test(before) &&
    /^(?:fall|rise|drop|falls|drops|increase|decrease|decline|improvement|reduction|deterioration)$/iu.test(
      word,
    )
  )
    return (
      !/^ (?:of|in|to|from|since|was|on|over|compared|this quarter)\b/iu.test(after) ||
      /\b(?:the|despite)(?: [\p{L}-]+)? $/iu.test(before)
    );
  return (
    /\b(?:target|tolerance)\b[^,;.]{0,12}$/iu.test(before) &&
    /^(?:lower|higher)$/iu.test(word) &&
    text.length < 4
  );
}

/** "Ten people fewer". */
const SO_MANY_PEOPLE = new RegExp(`(?:\\d|\\b${NUMBER_WORDS}) people $`, "iu");

const PARTICLE =
  /\b(?!(?:edged|moved|inched|ticked|nudged|climbed|been|going|coming|creeping|trending|drifted|levelled|remained|stayed|slightly)\b)\p{L}+(?:ed|ing|ung|ook|ut|ent|ept|old|ell|oke|ose|own|aid|eft)(?<!went|crept|shot) $/iu;

/** "Call volumes rose": of how many, where the KPI is a share of them. */
const OF_DEMAND =
  /\b(?:demand|volumes?|numbers?|activity|referrals|calls|applications|requests)\b[^,;.]{0,16}$/iu;

/** Fewer late is more in time. */
const OTHER_WAY: Readonly<Record<Way, Way>> = {
  higher: "lower",
  lower: "higher",
  better: "better",
  worse: "worse",
  same: "same",
};

function wayClaims(said: Said, way: Way, word: string, before: string, after: string): readonly Claim[] {
  const { subject, periods, bases, isBasisNamed, isPeriodNamed } = said;
  const { now, kpi } = subject;
  const from = isBasisNamed ? bases : [previous(now), yearBefore(now)];
  const to = isPeriodNamed ? periods.filter((each) => !from.some(({ start }) => start === each.start)) : [];
  const at = to.length > 0 ? to : [now];
  // "Slower starts": of things that should come soon, slower is worse; elsewhere it is longer.
  const ways: readonly Way[] =
    word.toLowerCase() === "slower" || isOnlyWorse(word, after, kpi)
      ? ["worse"]
      : /^(?:fell|fallen|dropp|declin|slipp|lower|down)/iu.test(word) && way === "worse"
        ? ["worse", "lower"]
        : [isOfLate(said.text, subject) ? OTHER_WAY[way] : way];
  const counts =
    kpi.unit.kind === "percentage" && (/^(?:fewer|more)$/iu.test(word) || OF_DEMAND.test(before));
  // "less than in the quarter before", "in July alone the same as", of a running total: what each of the two added.
  const isAlone =
    kpi.cumulative && /^(?:more|less|the same as)$/iu.test(word) && /\b(?:quarter|alone)\b/iu.test(said.text);
  const roles: readonly Role[] = isAlone
    ? ["alone change"]
    : counts
      ? ["numerator change", "denominator change", "change"]
      : ["change"];
  return [
    ...quarterWays(said, ways),
    ...at.flatMap((period) =>
      from
        .filter((each) => each.months === period.months || !isBasisNamed)
        .flatMap((each) =>
          ways.flatMap((one) =>
            roles.map((role): Claim => ({
              kpi: kpi.id,
              period,
              role,
              basis: { kind: "period", period: each },
              way: one,
              rule: "arithmetic",
            })),
          ),
        ),
    ),
  ];
}

/** "More books than in the last quarter", of a KPI that comes by the month: what the months of each added up to. */
function quarterWays({ subject, quarter, bases }: Said, ways: readonly Way[]): readonly Claim[] {
  const { now } = subject;
  if (now.months !== 1) return [];
  const here = theQuarter({ now, months: 1 });
  const named = bases.filter(({ months }) => months === here.months);
  const from =
    named.length > 0
      ? named
      : quarter === undefined || bases.length > 0
        ? []
        : [previous(here), yearBefore(here)];
  return from.flatMap((each) => ways.map((way) => sumWay(subject, here, each, way)));
}

/** "it is getting better" may rest on what a rule finds in the series. */
function trendClaims({ subject: { kpi, now } }: Said, way: Way, before: string): readonly Claim[] {
  if (!/\bgetting $/iu.test(before)) return [];
  const words = way === "better" ? ["improvement", "possible improvement"] : ["concern", "possible concern"];
  return words.map((word) => ({ kpi: kpi.id, period: now, role: "signal", word, rule: "arithmetic" }));
}

/** "slipped from 83% to 85%": the words themselves give both ends; the way between them is arithmetic. */
function betweenEnds({ subject }: Said, way: Way, from: number, to: number): readonly Claim[] {
  const { kpi, now } = subject;
  const raw: Way = to > from ? "higher" : to < from ? "lower" : "same";
  const worth: Way =
    kpi.polarity === raw ? "better" : kpi.polarity === "higher" || kpi.polarity === "lower" ? "worse" : raw;
  const isSo =
    way === raw || way === worth || (way === "worse" && raw === "lower" && kpi.polarity === undefined);
  // A claim that holds or fails by the numbers in the words: a level that is what it is, or is not.
  return [
    {
      kpi: kpi.id,
      period: now,
      role: "change",
      basis: { kind: "previous" },
      way,
      rule: isSo ? "words" : "words against themselves",
    },
  ];
}
