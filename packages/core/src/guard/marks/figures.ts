import type { Hedge } from "../../claims/index.ts";
import type { FigureMark, Measure } from "../mark.ts";
import { headNoun } from "../noun.ts";

const ONES = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.flatMap((ten, t) => [
    [ten, 20 + 10 * t] as const,
    ...ONES.slice(1, 10).map((one, i) => [`${ten}-${one}`, 21 + 10 * t + i] as const),
  ]),
  ["a hundred", 100],
  ["one hundred", 100],
  ["a thousand", 1000],
]);
const NUMBER_WORD = [...WORDS.keys()].toSorted((a, b) => b.length - a.length).join("|");

const FRACTIONS: readonly (readonly [RegExp, (match: RegExpExecArray) => number | undefined])[] = [
  [/\b(?:three[- ]quarters|three fourths)\b/giu, () => 75],
  [/\btwo[- ]thirds\b/giu, () => 100 * (2 / 3)],
  [/\b(?:a|one) third\b/giu, () => 100 / 3],
  [
    /\b(?:a|one) quarter\b(?! of (?:20|a )|,? (?:to|of) \w+ 20)(?= (?:of|fewer|more|less|higher|lower|longer|shorter|were|was|had))/giu,
    () => 25,
  ],
  [/\b(?:a|one) fifth\b/giu, () => 20],
  [
    /\b(?:two|three|four)[- ]fifths\b/giu,
    (m) => 20 * (WORDS.get(m[0].split(/[- ]/u)[0]?.toLowerCase() ?? "") ?? 0),
  ],
  [/\b(?:a|one) tenth\b/giu, () => 10],
  [/\bhalf\b(?! (?:a|of (?:20|the (?:year|century))|of \d{4}|year))/giu, () => 50],
  [
    new RegExp(
      `\\b(\\d{1,3}|${NUMBER_WORD}) (?:in|out of) (?:every )?(\\d{1,3}|${NUMBER_WORD})\\b(?! (?:quarters|years|months|weeks|days))`,
      "giu",
    ),
    (m) => {
      const [a, b] = [numberOf(m[1] ?? ""), numberOf(m[2] ?? "")];
      return a === undefined || b === undefined || b < a || b === 0 ? undefined : (100 * a) / b;
    },
  ],
];

const HEDGES: readonly (readonly [RegExp, Hedge])[] = [
  [/(?:no more than|at most|up to|a maximum of)\s*$/iu, "at most"],
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
  `(?<![\\d.,\\w/-])(?<pound>£)?(?<number>${NUMERAL}|\\b(?:${NUMBER_WORD})\\b)(?!\\w|[.,]\\d|/\\d)(?<scale> ?(?:million|m|billion|bn|thousand|k)\\b)?(?<unit> ?%| per ?cent\\b(?:age points?)?| percentage points?\\b| points?\\b| pts?\\b| ?pp\\b| (?:working |calendar |bed )?days?\\b| weeks?\\b| months?\\b| hours?\\b| minutes?\\b)?`,
  "giu",
);

/** Every figure of a text that has had its quotations and quiet numbers blanked out. */
export function figuresIn(text: string): readonly FigureMark[] {
  const fractions = fractionsIn(text);
  const taken = (start: number, end: number) =>
    fractions.some((each) => each.bare.start < end && each.bare.end > start);
  const numbers = [...text.matchAll(FIGURE)].flatMap((match) => figureOf(text, match) ?? []);
  return [...fractions, ...numbers.filter(({ bare }) => !taken(bare.start, bare.end))].toSorted(
    (a, b) => a.start - b.start,
  );
}

function fractionsIn(text: string): FigureMark[] {
  return FRACTIONS.flatMap(([pattern, valueOf]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
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
          noun: "",
          per: "",
          inWords: true,
        },
      ];
    }),
  );
}

function figureOf(text: string, match: RegExpExecArray | RegExpMatchArray): FigureMark | undefined {
  const { pound, number = "", scale = "", unit = "" } = match.groups ?? {};
  const value = numberOf(number);
  if (value === undefined || match.index === undefined) return undefined;
  const inWords = !/\d/u.test(number);
  const factor = /^ ?(?:million|m)$/iu.test(scale)
    ? 6
    : /^ ?(?:billion|bn)$/iu.test(scale)
      ? 9
      : /^ ?(?:thousand|k)$/iu.test(scale)
        ? 3
        : 0;
  const places = number.includes(".") ? number.length - number.indexOf(".") - 1 : 0;
  const bare = { start: match.index, end: match.index + match[0].length };
  const { hedge, start } = hedgeBefore(text, bare.start);
  // "6 and 12 weeks": the unit stands once, behind the last.
  const lent =
    /^ (?:and|or|to|-) [\d.,]+( (?:days|weeks|months|hours|minutes)| ?%| per cent)\b/iu.exec(
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
    noun: measure === "plain" ? headNoun(after) : "",
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

export function numberOf(text: string): number | undefined {
  const word = WORDS.get(text.toLowerCase());
  if (word !== undefined) return word;
  const value = Number(text.replaceAll(",", ""));
  return text !== "" && Number.isFinite(value) ? value : undefined;
}
