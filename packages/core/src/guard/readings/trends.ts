import type { Claim } from "../../claims/index.ts";
import { previous, shift, yearBefore } from "../../period/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import { numberOf } from "../marks/numbers.ts";
import { isOfNation } from "../whose.ts";
import { COUNT_WORD, NEGATION, type Said, type Way, type WordReading } from "./said.ts";

const CHANGES: readonly (readonly [RegExp, readonly Way[]])[] = [
  [/^(?:improv|better)/iu, ["better"]],
  [/^(?:deteriorat|wors)/iu, ["worse"]],
  [/^declin/iu, ["worse", "lower"]],
  [/^(?:ris|rose|increas|gr[eo]w|higher|up)/iu, ["higher"]],
  [/^(?:fall|fell|drop|reduc|decreas|lower|down)/iu, ["lower"]],
];
const CHANGE =
  "improvement|improved|better|deterioration|worsening|worsened|worse|decline|declined|rise|rising|rose|risen|increased?|growth|grown|higher|fall|falling|fell|fallen|drop|dropped|reduction|reduced|decreased?|lower|change|shift";

/** "a statistically significant fall", "the fall is statistically significant", "a significant fall by our control chart". */
const SIGNIFICANT: readonly RegExp[] = [
  new RegExp(`\\bstatistically[- ]significant(?:ly)? (?:\\p{L}+ )?(?<word>${CHANGE})\\b`, "giu"),
  new RegExp(
    `\\b(?<word>${CHANGE}) (?:(?:in|of|since|from) [^,.;]{1,40} )?(?:is|was|are|were|has been) (?:now )?(?<not>not )?statistically significant\\b`,
    "giu",
  ),
  new RegExp(
    `\\bsignificant (?:\\p{L}+ )?(?<word>${CHANGE})\\b(?=[^.;]{0,60}\\b(?:by|on|in|according to) (?:our|the) (?:(?:control|run|SPC|statistical) )*charts?\\b)`,
    "giu",
  ),
];

/** What a rule finds in the series: a word of significance is held against it, and what it says is of no other areas. */
function significances({ subject: { kpi }, text, start, periods, areas }: Said): readonly WordReading[] {
  if (areas.length > 0 || isOfNation(text, areas)) return [];
  return SIGNIFICANT.flatMap((pattern) =>
    matchesOf(text, pattern).map(({ index, 0: words, groups }): WordReading => {
      const word = groups?.["word"] ?? "";
      const ways = CHANGES.find(([each]) => each.test(word))?.[1];
      const isDenied = groups?.["not"] !== undefined || NEGATION.test(text.slice(0, index));
      const claimOf = (says: Partial<Claim>) =>
        periods.map((period): Claim => ({
          kpi: kpi.id,
          period,
          role: "signal",
          ...says,
          rule: "arithmetic",
        }));
      const claims =
        ways !== undefined
          ? ways.flatMap((way) => claimOf({ way }))
          : isDenied
            ? [...claimOf({ word: "no clear change" }), ...claimOf({ word: "not enough points" })]
            : claimOf({ word: "no clear change", negated: true });
      const span = { start: start + index, end: start + index + words.length };
      return { ...span, fault: "flipped direction", claims, negated: isDenied && ways !== undefined };
    }),
  );
}

const IN_A_ROW = `(?:the )?(?:last |past )?(?<many>${COUNT_WORD}) (?:consecutive |successive )?(?:quarters?|months?|years?|periods?)(?: (?:in a row|running|in succession|on the trot))?`;
const RANGE = new RegExp(
  `\\b(?<side>above|over|beyond|outside|below|under|within|inside|in) (?:(?:(?:its|their|our|the) )?(?:usual|normal|typical|expected|control|upper control|lower control) (?:range|limits?)|(?:what|the range|the limits)(?: that)? (?:we|is|was|would be)(?: (?:would|might|normally|usually))* expect(?:ed)?)\\b(?! (?:of|in|at)\\b|(?! for ${COUNT_WORD} (?:quarters?|months?|years?|periods?)) for\\b)`,
  "giu",
);
const RUN_BEFORE = new RegExp(`\\b(?:${IN_A_ROW})(?:,? (?:\\p{L}+ ){0,4}|,? )$`, "iu");
const RUN_AFTER = new RegExp(`^,? (?:(?:for|in|over) )?(?:each of |all of )?${IN_A_ROW}`, "iu");
/** Without one of these, quarters are counted and no run of them is told. */
const RUNNING =
  /\b(?:in a row|running|in succession|on the trot|consecutive|successive|for|each of|all of)\b/iu;

/** "two quarters running above what we expect": so many periods up to now. */
function runOf(before: string, after: string): number {
  const found = [RUN_BEFORE.exec(before), RUN_AFTER.exec(after)].find(
    (run) => run !== null && RUNNING.test(run[0]),
  );
  const many = found?.groups?.["many"] ?? "";
  return Math.min(numberOf(many) ?? 1, MOST_IN_A_ROW);
}

const MOST_IN_A_ROW = 12;

/** "above its usual range": where the figure lies against what its own series makes likely. */
function ranges({ subject: { kpi }, text, start, periods }: Said): readonly WordReading[] {
  return matchesOf(text, RANGE).flatMap(({ index, 0: words, groups }): readonly WordReading[] => {
    const side = (groups?.["side"] ?? "").toLowerCase();
    const isDenied = NEGATION.test(text.slice(0, index));
    const isOut = side === "outside" || side === "beyond";
    const word = /above|over/u.test(side) ? "above" : /below|under/u.test(side) ? "below" : "within";
    const many = isDenied ? 1 : runOf(text.slice(0, index), text.slice(index + words.length));
    const span = { start: start + index, end: start + index + words.length };
    return Array.from({ length: many }, (_, back): WordReading => {
      const claims = periods.map((period): Claim => ({
        kpi: kpi.id,
        period,
        role: "expected place",
        ...(back === 0 ? {} : { basis: { kind: "period" as const, period: shift(period, -back) } }),
        word,
        ...(isOut && !isDenied ? { negated: true } : {}),
        rule: "arithmetic",
      }));
      return {
        ...span,
        fault: many > 1 ? "wrong streak" : "flipped direction",
        claims,
        negated: isDenied && !isOut,
      };
    });
  });
}

const TREND: readonly RegExp[] = [
  /\b(?:an? |the |its |our )?(?:(?:clear|steady|long|overall|general|continuing|slight|strong) )?(?<way>upwards?|downwards?|rising|falling|improving|worsening|deteriorating) (?:trend|trajectory|path|course)\b/giu,
  /\b(?:trend|trajectory) (?:[\p{L}-]+ ){0,6}?(?:is|was|are|remains|stays|has been|continues)(?: (?:now|still|firmly|clearly|again|steadily))? (?<way>upwards?|downwards?|up|down|rising|falling|improving|worsening|deteriorating)\b/giu,
  /\btrending (?:steadily )?(?<way>up|down|upwards?|downwards?)\b/giu,
];
/** A trend that is over, that something is against, or that is another\u2019s. */
const NO_TREND_BEFORE =
  /\b(?:against|despite|buck\w*|revers\w*|halt\w*|stop\w*|end\w*|slow\w*|broke\w*|break\w*|after|following|national|scottish|previous|earlier|former|past|turn\w*|if|expect\w*)\b[^.;]{0,30}$/iu;
const NO_TREND_AFTER =
  /^(?:[^.;,]{0,30} )?(?:stopped|ended|halted|reversed|slowed|levelled|broken|turned|nationally|across scotland)\b/iu;

/** "The trend is downward": by any rule, by a run, or by what it was a quarter or a year before. */
function trends({
  subject: { kpi, now },
  text,
  start,
  bases,
  isBasisNamed,
  isPeriodNamed,
}: Said): readonly WordReading[] {
  if (isPeriodNamed && !isBasisNamed) return [];
  const from = isBasisNamed ? bases : [previous(now), yearBefore(now)];
  return TREND.flatMap((pattern) =>
    matchesOf(text, pattern).flatMap(({ index, 0: words, groups }): readonly WordReading[] => {
      const [before, after] = [text.slice(0, index), text.slice(index + words.length)];
      if (NO_TREND_BEFORE.test(before) || NO_TREND_AFTER.test(after)) return [];
      const ways = CHANGES.find(([each]) => each.test(groups?.["way"] ?? ""))?.[1] ?? [];
      const base = { kpi: kpi.id, period: now, rule: "arithmetic" };
      const claims = ways.flatMap((way): readonly Claim[] => [
        { ...base, role: "signal", way },
        { ...base, role: "run", way },
        ...from.map((period): Claim => ({ ...base, role: "change", basis: { kind: "period", period }, way })),
      ]);
      // "The trend in referrals is upward": what stands before the way says of what it is.
      const lead = /^(?:trend|trajectory)\b/iu.test(words)
        ? words.length - (groups?.["way"] ?? "").length
        : 0;
      const span = { start: start + index + lead, end: start + index + words.length };
      return [{ ...span, fault: "flipped direction", claims, negated: NEGATION.test(before) }];
    }),
  );
}

/** What words say of the series behind a figure: a rule's signal, the range it makes likely, and where it goes. */
export function ofSeries(said: Said): readonly WordReading[] {
  if (!/significant|range|limits?\b|expect|trend|trajectory|path|course/iu.test(said.text)) return [];
  return [...significances(said), ...ranges(said), ...trends(said)];
}
