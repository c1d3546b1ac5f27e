/**
 * What a figure covers. Spans that add up (a month, a quarter, a year so far, a year) are parts of each other;
 * a year of other months, a rate over several years and the state on one day are not.
 */
type FigureBasis = {
  readonly kind: "adds up" | "rolling" | "calendar year" | "several years" | "moment";
  readonly months: number;
};

const BASES: readonly (readonly [RegExp, FigureBasis])[] = [
  [/\b(?:[2-5]|two|three|four|five)[- ]?years?\b/u, { kind: "several years", months: 36 }],
  [
    /\b(?:rolling|moving|last (?:12|twelve) months|12[- ]months?|twelve[- ]months?)\b/u,
    { kind: "rolling", months: 12 },
  ],
  [/\bcalendar year\b/u, { kind: "calendar year", months: 12 }],
  [
    /\b(?:census|snapshot|point in time|as at|on the day|month[- ]end|quarter[- ]end)\b/u,
    { kind: "moment", months: 0 },
  ],
  [/\b(?:year to date|ytd|year so far|cumulative)\b/u, { kind: "adds up", months: 11 }],
  [/\bhalf[- ]?year/u, { kind: "adds up", months: 6 }],
  [/\bquarter/u, { kind: "adds up", months: 3 }],
  [/\bmonth/u, { kind: "adds up", months: 1 }],
  [/\b(?:week|fortnight)/u, { kind: "adds up", months: 0.25 }],
  [/\b(?:dail|day)/u, { kind: "adds up", months: 0.03 }],
  [/\b(?:annual|year)/u, { kind: "adds up", months: 12 }],
];

/** What the words of a duty say its figures cover; nothing where they cannot be read. */
function basisOf(words: string): FigureBasis | undefined {
  return BASES.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1];
}

/** Whether two bases are known, unlike, and neither is a part of the other. */
export function areApart(one: string, other: string): boolean {
  const a = basisOf(one);
  const b = basisOf(other);
  if (a === undefined || b === undefined) return false;
  if (a.kind === b.kind) return a.kind === "several years" && one.toLowerCase() !== other.toLowerCase();
  return !isPart(a, b) && !isPart(b, a);
}

/** A shorter span that adds up is a part of any year. */
function isPart(inner: FigureBasis, outer: FigureBasis): boolean {
  const isYear = outer.kind === "rolling" || outer.kind === "calendar year";
  return inner.kind === "adds up" && isYear && inner.months < 11;
}
