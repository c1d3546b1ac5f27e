import type { Claim } from "../../claims/index.ts";
import { type Period, endOf } from "../../period/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import { numberOf } from "../marks/numbers.ts";
import type { Said, Way, WordReading } from "./said.ts";
import { WAYS } from "./way-words.ts";

/** "for the first time", "for the first time in a year", "in four quarters". */
const FIRST =
  /\bfor the first time(?: (?:in|for) (?:(?<a>a|one|over a|more than a)|(?:the last |over |more than )?(?<count>[\p{L}\d]+)) (?<each>quarter|year|month)s?\b)?(?<since> (?:since|in (?!\p{Ll}+ (?:quarter|year|month))|that|we))?/giu;
/** "It is the first time that we have met the target": what is said stands behind it. */
const FIRST_THAT =
  /\b(?:this|it) (?:is|was) (?:now )?the first (?:time|quarter)(?: that| in which| on record(?: that)?)?(?= (?:we|it|they|the \p{L}+) (?:have|has|had)\b)/giu;
const MET =
  /\b(?:met|meet|hit|reached|achieved|beat|beaten|bettered|cleared|within|inside) (?:our |the |its )?(?:[\w.%-]+ )?(?:target|standard|plan|budget)\b|\bon target\b/iu;
/** Where more is better, what passes a target meets it. */
const PASSED =
  /\b(?:passed|exceeded|topped|surpassed|above|over) (?:our |the |its )?(?:[\w.%-]+ )?(?:target|standard|plan)\b/iu;
export const LINE =
  /\b(?<side>under|below|fewer than|less than|lower than|over|above|more than|passed|topped|exceeded|higher than|through) (?:(?<number>£?\d[\d,]*(?:\.\d+)?)(?<unit> (?:days?|weeks?|months?|hours?|minutes?|seconds?)\b)?|(?!the |our |its |target|last )\p{L})/iu;

/** What happened for the first time had not happened in any of the periods before it, each held by itself. */
export function firsts(said: Said): readonly WordReading[] {
  const { subject, text, start } = said;
  const all = [...matchesOf(text, FIRST), ...matchesOf(text, FIRST_THAT)];
  return all.flatMap((match): readonly WordReading[] => {
    if (match.groups?.["since"] !== undefined || said.isPeriodNamed) return [];
    const before = /^for/iu.test(match[0]) ? text.slice(0, match.index) : "";
    const earlier = earlierThan(said, monthsIn(match.groups ?? {}));
    const says = notThen(said, before === "" ? text : before);
    if (says === undefined) return [];
    const span = { start: start + match.index, end: start + match.index + match[0].length, negated: false };
    return earlier.map((period) => ({
      ...span,
      fault: "wrong streak",
      claims: [{ kpi: subject.kpi.id, period, rule: "arithmetic", ...says(period) }],
    }));
  });
}

/** How far back the words reach; undefined where they reach to the beginning, and not a number where they cannot be read. */
function monthsIn({ a, count, each }: Readonly<Record<string, string | undefined>>): number | undefined {
  if (each === undefined) return undefined;
  const months = each.toLowerCase() === "year" ? 12 : each.toLowerCase() === "quarter" ? 3 : 1;
  return months * (a === undefined ? (numberOf(count ?? "") ?? Number.NaN) : 1);
}

/** The KPI's periods before its newest that the words reach back over, without the one they are counted from. */
function earlierThan({ subject: { kpi, now } }: Said, months: number | undefined): readonly Period[] {
  return kpi.observations
    .map(({ period }) => period)
    .filter(
      ({ start }) =>
        start < now.start && (months === undefined || start > now.start - months) && !Number.isNaN(months),
    )
    .filter((period) => period.months === now.months && endOf(period) <= now.start);
}

type Says = (period: Period) => Omit<Claim, "kpi" | "period" | "rule">;

/** What has to be so of an earlier period: it was not met, it lay on the other side, or it went another way. */
function notThen({ subject: { now, kpi } }: Said, words: string): Says | undefined {
  if (MET.test(words) || (kpi.polarity === "higher" && PASSED.test(words)))
    return () => ({ role: "status", word: "not met" });
  const line = LINE.exec(words);
  if (line !== null) {
    const { side = "", number = "", unit = "" } = line.groups ?? {};
    if (!`${kpi.unit.kind} ${kpi.unit.of}`.includes(unit.trim().replace(/s$/u, ""))) return undefined;
    const value = numberOf(number.replace("£", ""));
    if (value === undefined) return undefined;
    const quantity = { value, decimals: number.split(".")[1]?.length ?? 0 };
    const hedge = /^(?:under|below|fewer|less|lower)/iu.test(side) ? "at least" : "at most";
    return () => ({ role: "level", quantity, hedge });
  }
  const way = wayIn(words);
  if (way === undefined) return undefined;
  return ({ start, months }) => ({
    role: "change",
    basis: { kind: "period", period: { start: start - now.months, months } },
    way,
    negated: true,
  });
}

function wayIn(words: string): Way | undefined {
  const found = WAYS.flatMap(([pattern, way]) =>
    way === "same" ? [] : matchesOf(words, pattern).map(({ index }) => ({ index, way })),
  );
  return found.toSorted((a, b) => b.index - a.index)[0]?.way;
}
