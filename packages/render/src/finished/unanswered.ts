import { faultsOfPlain } from "@quarterlight/core/narrative";
import type { Licence, Licensed } from "./licence.ts";
import type { Printed } from "./printed.ts";

/** A digit, a judging word or a month of a finished file that nothing of the report prints, or a label that a chart lacks. */
export type Unanswered = {
  readonly kind: Printed["kind"];
  readonly where: string;
  /** The words about it. */
  readonly text: string;
};

/** Every digit, every judging word and every month of a finished file that the report does not print in that place. */
export function unanswered(
  printed: readonly Printed[],
  { texts, rows, charts }: Licence,
): readonly Unanswered[] {
  const anywhere = unitsOf(texts);
  const inRows = unitsOf(rows);
  const said = printed.filter(({ kind }) => kind !== "chart label");
  const drawn = [...new Set(printed.flatMap(({ chart }) => chart ?? []))];
  const labelsOf = (chart: string) =>
    printed.filter((each) => each.kind === "chart label" && each.chart === chart).map(({ text }) => text);
  return [
    ...said.flatMap(({ kind, where, text }) =>
      uncovered(text, kind === "row" ? inRows : anywhere, TELLING).map((words) => ({
        kind,
        where,
        text: words,
      })),
    ),
    ...drawn.flatMap((chart) => {
      const { may = [], must = [] } = charts.get(chart) ?? {};
      const text = labelsOf(chart).join(" ");
      const lacking = must.filter((each) => !bare(text).includes(bare(each)));
      const found = [
        ...uncovered(text, unitsOf(may.map((each) => ({ where: chart, text: each }))), 0),
        ...lacking.map((each) => `does not say ${each}`),
      ];
      return found.map((words) => ({ kind: "chart label" as const, where: `chart ${chart}`, text: words }));
    }),
  ];
}

/** The licensed words with something telling in them, without their spaces, the longest first. */
function unitsOf(licensed: readonly Licensed[]): readonly string[] {
  const found = new Set(
    licensed.filter(({ text }) => tellingIn(text).length > 0).map(({ text }) => bare(text)),
  );
  return [...found].toSorted((a, b) => b.length - a.length);
}

/** Lines and pages break where they will: only the letters count. */
function bare(text: string): string {
  return text.replaceAll(/[\s\u00AD\u200B]/g, "");
}

/** A number shorter than this says too little to stand anywhere but alone. */
const TELLING = 6;
/** How much of what stands about a digit is told. */
const ABOUT = 30;

/** Where a text has a number, in digits or words, a word that judges, or a month. */
function tellingIn(text: string): readonly number[] {
  return [...text.matchAll(/\d[\d.,]*|\p{L}+/gu)].flatMap(({ 0: word, index }) =>
    /\d/.test(word) || MONTHS.has(word) || faultsOfPlain(word).length > 0 ? [index] : [],
  );
}

/** All but May, which is a word of its own. */
const MONTHS: ReadonlySet<string> = new Set(
  "January February March April June July August September October November December".split(" "),
);

/** The stretches of a text whose telling words no unit covers. A unit covers no part of a longer number or word. */
function uncovered(text: string, units: readonly string[], least: number): readonly string[] {
  const telling = tellingIn(text);
  if (telling.length === 0) return [];
  const letters: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (bare(text.charAt(at)) !== "") letters.push(at);
  const stripped = letters.map((at) => text.charAt(at)).join("");
  const covered = new Uint8Array(text.length);
  const cover = (from: number, until: number) => covered.fill(1, from, until);
  for (const unit of units) {
    if (unit.length < least && !/[a-z]/i.test(unit) && unit !== stripped) continue;
    for (let at = stripped.indexOf(unit); at !== -1; at = stripped.indexOf(unit, at + 1)) {
      const from = letters[at] ?? 0;
      const until = (letters[at + unit.length - 1] ?? 0) + 1;
      if (isWhole(text, from, until)) cover(from, until);
    }
  }
  return telling
    .filter((at) => covered[at] !== 1)
    .map((at) => text.slice(Math.max(0, at - ABOUT), at + ABOUT).trim());
}

function isWhole(text: string, from: number, until: number): boolean {
  const isDigit = (at: number) => /\d/.test(text.charAt(at));
  const goesOn = isDigit(until) || (/[.,]/.test(text.charAt(until)) && isDigit(until + 1));
  const cameBefore = isDigit(from - 1) || (/[.,]/.test(text.charAt(from - 1)) && isDigit(from - 2));
  return !(isDigit(until - 1) && goesOn) && !(isDigit(from) && cameBefore);
}
