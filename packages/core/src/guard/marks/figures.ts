import { matchesOf, remembering } from "../../workbook/index.ts";
import type { Hedge } from "../../claims/index.ts";
import type { FigureMark, Measure } from "../mark.ts";
import { headNoun } from "../noun.ts";
import { blank } from "../tidy.ts";
import { NUMBER_WORDS, numberOf } from "./numbers.ts";

/** "Half what it was", "half that of last year": a change, and no share. */
export const WHAT_IT_WAS =
  "(?:of )?(?:what (?:it|they|we)\\b|(?:that|the (?:level|rate|number|figure|share|total)) (?:of |in |seen |it was )?(?=(?:a year|last|the (?:same|previous)|this time)\\b))";
const NOT_THEN = `(?! ${WHAT_IT_WAS})`;

const FRACTIONS: readonly (readonly [RegExp, (match: RegExpExecArray) => number | undefined])[] = [
  [
    /\b(?:three[- ]quarters|three fourths)\b(?<!\b(?:for|last|past|these|those) three quarters(?! of\b))(?! (?:in a row|in succession|running|on the trot|ago|earlier|before|since|so far|now)\b)|(?<=\bby (?:(?:about|around|nearly|almost|roughly|over|more than|just over|just under|at least) )?)three[- ]quarters\b(?! of)/giu,
    () => 75,
  ],
  [new RegExp(`\\btwo[- ]thirds\\b${NOT_THEN}`, "giu"), () => 100 * (2 / 3)],
  [new RegExp(`\\b(?:a|one) third\\b${NOT_THEN}`, "giu"), () => 100 / 3],
  [
    /\b(?:a|one) quarter\b(?! of (?:20|a )|,? (?:to|of) \w+ 20)(?= (?:of|fewer|more|less|higher|lower|longer|shorter|were|was|had))/giu,
    () => 25,
  ],
  [
    // "up by a quarter": a share of what it was.
    /(?<=\bby (?:(?:about|around|nearly|almost|roughly|over|more than|just over|just under|at least) )?)(?:a|one) quarter\b(?! (?:of|fewer|more|less|higher|lower|longer|shorter|were|was|had|to|past|ago|earlier|later)\b)/giu,
    () => 25,
  ],
  [/\b(?:a|one) fifth\b/giu, () => 20],
  [/\b(?:two|three|four)[- ]fifths\b/giu, (m) => 20 * (numberOf(m[0].split(/[- ]/u)[0] ?? "") ?? 0)],
  [/\b(?:a|one) tenth\b/giu, () => 10],
  [
    /\b(?:two|three|four|five|six|seven|eight|nine)[- ]tenths\b/giu,
    (m) => 10 * (numberOf(m[0].split(/[- ]/u)[0] ?? "") ?? 0),
  ],
  [
    new RegExp(
      `\\bhalf\\b(?! (?:a|as (?:many|much|long|high)|of (?:20|the (?:year|century))|of \\d{4}|year))${NOT_THEN}`,
      "giu",
    ),
    () => 50,
  ],
  [
    // "one plan in ten": so many of anything, and so held only where it is the KPI's own share.
    new RegExp(
      `\\b(one|two|three|four|seven|eight|nine) \\p{L}+ (?:in|out of) (${NUMBER_WORDS}|\\d{1,3})\\b(?! \\p{L}+s\\b(?<!needs|has|is|was|waits|gets)|,\\d)`,
      "giu",
    ),
    (m) => shareOf(m[1] ?? "", m[2] ?? ""),
  ],
  [
    new RegExp(
      `\\b(\\d{1,3}|${NUMBER_WORDS}) (?:(?:\\p{L}+ )?(?:in|out of) every|in|out of) (\\d{1,3}|${NUMBER_WORDS})\\b(?! (?:quarters|years|months|weeks|days))`,
      "giu",
    ),
    (m) => (isPair(m[2] ?? "") ? undefined : shareOf(m[1] ?? "", m[2] ?? "")),
  ],
];

/** "52 out of 60": so many of so many; a share is told in tens, twenties, hundreds or less. */
function isPair(whole: string): boolean {
  const many = numberOf(whole) ?? 0;
  return many > 12 && !ROUND_WHOLES.has(many);
}

const ROUND_WHOLES: ReadonlySet<number> = new Set([15, 20, 25, 50, 100, 1000]);

function shareOf(part: string, whole: string): number | undefined {
  const [a, b] = [numberOf(part), numberOf(whole)];
  return a === undefined || b === undefined || b < a || b === 0 ? undefined : (100 * a) / b;
}

const HEDGES: readonly (readonly [RegExp, Hedge])[] = [
  [
    // "edges up to 78%" says which way it went, and no bound.
    /(?:no more than|at most|(?<!\b(?:edge[sd]?|moved?|moves|went|goes|gone|climb(?:s|ed)?|creeps|crept|tick(?:s|ed)|inched|jump(?:s|ed)|nudge[sd]|push(?:es|ed)|brings?|brought|is|was|now|back|came|comes?|further|takes?|took) )up to|a maximum of)\s*$/iu,
    "at most",
  ],
  [/(?:no fewer than|no less than|at least|a minimum of)\s*$/iu, "at least"],
  [
    /(?:just under|nearly|almost|a little under|slightly under|just short of|not quite|close to|approaching)\s*$/iu,
    "just under",
  ],
  [/(?:just over|a little over|slightly over|just above|just more than|a shade over)\s*$/iu, "just over"],
  [
    /(?:well over|far more than|more than|over|above|upwards of|in excess of|greater than|passed|topped|exceeded)\s*$/iu,
    "more than",
  ],
  [/(?:well under|far fewer than|fewer than|less than|under|below)\s*$/iu, "fewer than"],
  [/(?:about|around|roughly|some|approximately|approx\.?|circa|in the region of|or so)\s*$/iu, "about"],
];

const NUMERAL = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const FIGURE = new RegExp(
  `(?<![\\d.,\\w/-])(?<pound>£)?(?<number>${NUMERAL}|\\b(?:${NUMBER_WORDS})\\b)(?<more> and (?:a half|a quarter|three quarters)\\b(?! (?:more|fewer|less|higher|lower|longer|shorter|of)\\b))?(?!(?!(?:m|bn|k)\\b)\\w|[.,]\\d|/\\d)(?<scale> ?(?:million|m|billion|bn|thousand|k)\\b)?(?<unit> ?%| per ?cent\\b(?:age points?)?| percentage points?\\b| of a (?:percentage )?point\\b| points?\\b| pts?\\b| ?pp\\b| (?:working |calendar |bed )?days?\\b| weeks?\\b| months?\\b| hours?\\b| minutes?\\b| seconds?\\b|-(?:working-)?(?:day|week|month|hour|minute)(?= (?:targets?|standards?|limit|goal)\\b))?`,
  "giu",
);

/** Every figure of a text that has had its quotations and quiet numbers blanked out. */
export const figuresIn = remembering((text): readonly FigureMark[] => {
  const fractions = fractionsIn(
    text.replaceAll(
      / and (?:a half|a quarter|three quarters)\b(?! (?:more|fewer|less|higher|lower|longer|shorter|of)\b)/giu,
      blank,
    ),
  );
  const taken = (start: number, end: number) =>
    fractions.some((each) => each.bare.start < end && each.bare.end > start);
  const numbers = matchesOf(text, FIGURE).flatMap((match) => figureOf(text, match) ?? []);
  return [...fractions, ...numbers.filter(({ bare }) => !taken(bare.start, bare.end))].toSorted(
    (a, b) => a.start - b.start,
  );
}, 1000);

function fractionsIn(text: string): FigureMark[] {
  return FRACTIONS.flatMap(([pattern, valueOf]) =>
    matchesOf(text, pattern).flatMap((match) => {
      const value = valueOf(match);
      if (value === undefined) return [];
      const bare = { start: match.index, end: match.index + match[0].length };
      const { hedge, start } = hedgeBefore(text, bare.start);
      const quantity = { value: Math.round(value * 10) / 10, decimals: 1 };
      return [
        {
          kind: "figure" as const,
          start,
          end: bare.end,
          bare,
          quantity,
          measure: "fraction" as const,
          hedge: hedge ?? "about",
          noun: headNoun(/(?<=^\w+) \p{L}+(?= (?:in|out of) (?!every))/u.exec(match[0])?.[0] ?? ""),
          per: "",
          inWords: true,
        },
      ];
    }),
  );
}

/** "three and a half": what is added to a whole number. */
const PARTS: Readonly<Record<string, number>> = {
  " and a half": 0.5,
  " and a quarter": 0.25,
  " and three quarters": 0.75,
};

function figureOf(text: string, match: RegExpExecArray | RegExpMatchArray): FigureMark | undefined {
  const { pound, number = "", more = "", scale = "", unit = "" } = match.groups ?? {};
  const whole = numberOf(number);
  const value = whole === undefined ? undefined : whole + (PARTS[more] ?? 0);
  if (value === undefined || match.index === undefined) return undefined;
  const inWords = !/\d/u.test(number);
  const factor = /^ ?(?:million|m)$/iu.test(scale)
    ? 6
    : /^ ?(?:billion|bn)$/iu.test(scale)
      ? 9
      : /^ ?(?:thousand|k)$/iu.test(scale)
        ? 3
        : 0;
  const places =
    more !== ""
      ? more.includes("half")
        ? 1
        : 2
      : number.includes(".")
        ? number.length - number.indexOf(".") - 1
        : 0;
  const bare = { start: match.index, end: match.index + match[0].length };
  const { hedge, start } = hedgeBefore(text, bare.start);
  // "6 and 12 weeks": the unit stands once, behind the last.
  const lent =
    /^ (?:and|or|to|-) [\d.,]+( (?:days|weeks|months|hours|minutes|seconds)| ?%| per cent)\b/iu.exec(
      text.slice(bare.end),
    )?.[1] ?? "";
  const measure = measureOf(unit === "" ? lent : unit, pound !== undefined);
  const isExact = /\bsome\s*$/iu.test(text.slice(0, bare.start)) && places === 0 && value % 10 !== 0;
  const after = text.slice(bare.end);
  const per =
    /^ (?:[\p{L}-]+ ){0,2}?(?:a|an|per|each|every) (hour|day|week|month|year|quarter|night|visit)\b/iu.exec(
      after,
    )?.[1] ?? "";
  return {
    kind: "figure",
    start,
    end: bare.end,
    bare,
    quantity: { value: Number((value * 10 ** factor).toPrecision(15)), decimals: places - factor },
    measure,
    hedge: isExact ? undefined : hedge,
    noun: measure === "plain" ? headNoun(after) : /^ bed/iu.test(unit) ? "bed day" : "",
    per,
    inWords,
  };
}

function measureOf(unit: string, isMoney: boolean): Measure {
  if (isMoney) return "money";
  const word = unit.trim().toLowerCase();
  if (/point|^pts?$|^pp$/u.test(word)) return "points";
  if (/^%|per ?cent/u.test(word)) return "per cent";
  if (/day/u.test(word)) return "days";
  if (/week/u.test(word)) return "weeks";
  if (/month/u.test(word)) return "months";
  if (/hour/u.test(word)) return "hours";
  if (/minute/u.test(word)) return "minutes";
  if (/second/u.test(word)) return "seconds";
  return "plain";
}

function hedgeBefore(text: string, at: number): { hedge: Hedge | undefined; start: number } {
  const before = text.slice(Math.max(0, at - 24), at);
  for (const [pattern, hedge] of HEDGES) {
    const found = pattern.exec(before);
    if (found !== null) return { hedge, start: at - (before.length - found.index) };
  }
  return { hedge: undefined, start: at };
}
