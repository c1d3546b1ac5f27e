import type { Claim } from "../../claims/index.ts";
import type { Period } from "../../period/index.ts";
import { type Kpi, type Measured, isMeasured } from "../../register/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import { numberOf } from "../marks/numbers.ts";
import { COUNT_WORD, NEGATION, type Said, type WordReading } from "./said.ts";

const LEVEL = "steady|stable|constant|flat|level|unchanged|even|consistent";
const STEADY = new RegExp(
  `\\b(?:(?:has|have|had) (?:been|held|stayed|remained|kept)|is|are|was|were|been|held|holds?|stayed|stays?|remained|remains?|kept|keeps?)(?: \\p{L}+ly)? (?:${LEVEL})\\b|\\b(?:has|have) (?:barely|hardly|scarcely|not) (?:changed|moved)\\b`,
  "giu",
);
const LENGTH: Readonly<Record<string, number>> = { quarter: 3, month: 1, year: 12 };
const YEAR = LENGTH["year"] ?? 0;
const SPAN = new RegExp(
  `\\b(?:all (?:through (?:the )?)?year\\b|year[- ]round\\b|(?:throughout|over|during|across|through|for) (?:the|this|all of the) (?:(?:whole|entire|full|past|last|financial) )*year\\b(?!')|the whole year\\b|(?:over|for|in|across|during|throughout) (?:(?:the|all of the) )?(?:(?:last|past) )?(?<many>${COUNT_WORD}) (?<unit>quarter|month|year)s\\b(?! (?:ago|before|earlier)))`,
  "iu",
);

/** "Falls have been steady all year": over all of a span that is named, and not from one of its ends to the other alone. */
export function steadiness(said: Said): readonly WordReading[] {
  const { subject, text, start, areas, isPeriodNamed, isBasisNamed } = said;
  const found = matchesOf(text, STEADY);
  if (found.length === 0 || areas.length > 0) return [];
  const from = spanStart(said);
  if (from === undefined || (isPeriodNamed && !isBasisNamed && !SPAN.test(text))) return [];
  const points = subject.kpi.observations
    .filter(isMeasured)
    .filter(({ period }) => period.start >= from && period.start <= subject.now.start)
    .filter(({ period }) => period.months === subject.now.months)
    .toSorted((a, b) => a.value - b.value);
  const [least, most] = [points[0], points.at(-1)];
  if (!least || !most || isNearlyLevel(subject.kpi, points, most.value - least.value)) return [];
  const [then, later] = [least, most].toSorted((a, b) => a.period.start - b.period.start);
  if (!then || !later) return [];
  return found
    .filter(({ index }) => !NEGATION.test(text.slice(0, index)) && !OF_OTHERS.test(text.slice(0, index)))
    .map(({ index, 0: words }) => ({
      start: start + index,
      end: start + index + words.length,
      fault: "flipped direction",
      claims: levelClaims(subject.kpi, subject.now, then, later),
      negated: false,
    }));
}

/** What goes into a figure may be steady while it is not. */
const OF_OTHERS = /\b(?:demand|volumes?|activity|staffing|referrals|national\w*|scottish)\b[^,;.]{0,24}$/iu;

function spanStart({ text, subject: { now }, bases, isBasisNamed }: Said): number | undefined {
  if (isBasisNamed && /\bsince\b/iu.test(text))
    return bases.map(({ start }) => start).toSorted((a, b) => a - b)[0];
  const found = SPAN.exec(text);
  if (found === null) return undefined;
  const { many = "", unit = "" } = found.groups ?? {};
  const months = unit === "" ? YEAR : (numberOf(many) ?? 0) * (LENGTH[unit.toLowerCase()] ?? 0);
  return months < 2 * now.months ? undefined : now.start + now.months - months;
}

/** Whether so wide a spread may be called level all the same, whatever a rule finds. */
function isNearlyLevel({ unit }: Kpi, points: readonly Measured[], spread: number): boolean {
  const middle = points.reduce((sum, { value }) => sum + Math.abs(value), 0) / points.length;
  const chance = unit.kind === "count" ? COUNT_ERRORS * Math.sqrt(middle) : 0;
  const wide = unit.kind === "percentage" ? WIDE.points : WIDE.share * middle;
  return spread <= Math.max(wide, chance);
}

/** So many of a count's own errors, a share of the middle, or points of a percentage. */
const COUNT_ERRORS = 3;
const WIDE = { share: 0.15, points: 5 } as const;

/** That no rule finds a change, or that the two farthest apart are equal. */
function levelClaims(
  { id }: Kpi,
  now: Period,
  { period: then }: Measured,
  { period: later }: Measured,
): readonly Claim[] {
  const base = { kpi: id, rule: "arithmetic" } as const;
  return [
    { ...base, period: now, role: "signal", word: "no clear change" },
    { ...base, period: later, role: "change", basis: { kind: "period", period: then }, way: "same" },
  ];
}
