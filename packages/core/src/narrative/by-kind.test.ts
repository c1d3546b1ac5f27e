import { expect, test } from "vitest";
import {
  JUDGED,
  LEVEL_QUARTERS,
  NOW,
  type FactSheet,
  aTarget,
  anyKpi,
  factIndex,
  figureAt,
  sheetOf,
} from "../facts/index.ts";
import { DEFAULT_SETTINGS, type Kpi, type Measured } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { type RuleSetId, ruleSets } from "../spc/index.ts";
import { earnedChange } from "./judged.ts";
import {
  changeOf,
  changePhrase,
  glossOf,
  kpiHeading,
  plainText,
  statusWords,
  toldInFull,
  toldShort,
} from "./index.ts";
import { headingOf } from "./heading.ts";

/** A KPI of each kind of unit, as it is titled, with what its figures go by. */
const UNITS: readonly (Pick<Kpi, "title" | "unit"> & Partial<Kpi> & { readonly step: number })[] = [
  { title: "People who wait", unit: { kind: "count", of: "people" }, polarity: "lower", step: 1 },
  { title: "Carers seen in time", unit: { kind: "percentage", of: "" }, polarity: "higher", step: 1 },
  { title: "Falls", unit: { kind: "rate", of: "per 1,000 people" }, polarity: "lower", step: 0.1 },
  { title: "Bed days lost", unit: { kind: "days", of: "days" }, polarity: "lower", step: 13 },
  { title: "Wait for a first visit", unit: { kind: "days", of: "days" }, polarity: "lower", step: 0.25 },
  { title: "Spending on agency staff", unit: { kind: "money", of: "" }, polarity: "lower", step: 4800 },
  { title: "Time to answer", unit: { kind: "duration", of: "" }, polarity: "lower", step: 2.5 },
  { title: "Quality score", unit: { kind: "number", of: "" }, polarity: "closer", step: 0.1 },
  { title: "Beds in use", unit: { kind: "percentage", of: "" }, polarity: "neither", step: 0.5 },
];

/** What figures that were level, about 80 steps each, came to. */
const COURSES: readonly {
  readonly name: string;
  readonly figures: readonly number[];
  readonly more?: Partial<Kpi>;
}[] = [
  { name: "one figure", figures: [80] },
  { name: "the same as before", figures: [80, 80] },
  { name: "as a year ago", figures: [80, 79, 82, 81, 80] },
  { name: "another than a year ago", figures: [76, 79, 82, 81, 80] },
  { name: "nothing but chance", figures: LEVEL_QUARTERS },
  { name: "far down", figures: [...LEVEL_QUARTERS, 60] },
  { name: "far up", figures: [...LEVEL_QUARTERS, 100] },
  { name: "far up, and less so than before", figures: [...LEVEL_QUARTERS, 104, 98] },
  { name: "a run below", figures: [...LEVEL_QUARTERS, 79, 78, 79, 78, 79, 79, 79] },
  { name: "of a year so far", figures: [20, 40, 60, 80, 21, 41, 61, 82, 20, 41], more: { cumulative: true } },
];

test("each kind of unit is told of each course that its figures may take as it was read", async () => {
  const told = UNITS.map(({ step, ...unit }) => {
    const courses = COURSES.map(({ name, figures, more }) => {
      const facts = factsFor({
        ...unit,
        ...more,
        targets: [aTarget(78 * step)],
        tolerance: { amount: 5, kind: "relative" },
        observations: seriesOf(figures, step),
      });
      return [`  ${name}: ${plainText(kpiHeading(facts))}`, ...linesOf(facts)].join("\n");
    });
    const gloss = glossOf(factsFor({ ...unit, observations: seriesOf([80], step) }));
    return `${unit.title}: ${gloss}\n${courses.join("\n")}\n`;
  });
  await expect(told.join("\n")).toMatchFileSnapshot("by-kind.golden.txt");
});

/** What has no amount is told by its words, and no rule judges it. */
const GRADE: Partial<Kpi> = { title: "Grade for care", unit: { kind: "grade", of: "" }, polarity: "higher" };
const PLAN: Partial<Kpi> = {
  title: "Plan in place",
  unit: { kind: "yes or no", of: "" },
  polarity: "higher",
};
const WORDED: readonly (readonly [of: Partial<Kpi>, figures: readonly number[], target: number])[] = [
  [GRADE, [4, 5, 5, 4, 3], 4],
  [GRADE, [3.5, 3.75, 4, 4.25, 13 / 3], 4],
  [PLAN, [1, 1, 1, 1, 0], 1],
  [PLAN, [0, 0, 0, 0, 1], 1],
  [{ ...PLAN, title: "Service at risk", polarity: "lower" }, [0, 1], 0],
];

test("what has no amount is told as it was read, and judged by no rule", async () => {
  const told = WORDED.map(([of, figures, target]) => {
    const observations = seriesOf(figures);
    const facts = factsFor({ ...of, observations, targets: [aTarget(target)] });
    return [`${plainText(kpiHeading(facts))}. ${glossOf(facts)}`, ...linesOf(facts)].join("\n");
  });
  await expect(`${told.join("\n")}\n`).toMatchFileSnapshot("by-word.golden.txt");
});

/** What comes after level figures, for a rule to see, about 80 each. */
const PATTERNS: readonly (readonly number[])[] = [
  [60],
  [100],
  [76.5, 81, 76.5],
  [85.5, 81, 85.5],
  [72, 77, 72],
  [90, 85, 90],
  [79, 78, 79, 78, 79, 78, 79, 78],
  [83, 84, 83, 84, 83, 84, 83, 84],
  [79, 78, 81, 78, 79, 78, 79, 78],
  [83, 84, 81, 84, 83, 84, 83, 84],
  [79, 79.5, 80, 80.5, 81, 81.5, 82],
  [83, 82.5, 82, 81.5, 81, 80.5, 80],
  [79, 79.5, 80, 80, 80.5, 81, 81.5, 82],
  [83, 82.5, 82, 82, 81.5, 81, 80.5, 80],
];

test("each set of rules tells what it sees on either side as it was read", async () => {
  const told = ruleSets.map(({ id }) => {
    const lines = PATTERNS.map((after) => {
      const facts = factsFor({ observations: seriesOf([...LEVEL_QUARTERS, ...after]) }, id);
      return `  ${after.join(", ")}: ${[changeOf(facts).word, ...toldInFull(facts).map(plainText)].join(" | ")}`;
    });
    return `${id}\n${lines.join("\n")}\n`;
  });
  await expect(told.join("\n")).toMatchFileSnapshot("by-rules.golden.txt");
});

test("a heading says that it compares where it does, and only there", () => {
  const wrong = UNITS.flatMap(({ step, ...unit }) =>
    COURSES.flatMap(({ name, figures, more }) =>
      [undefined, "{v} of them"].flatMap((form) => {
        const observations = seriesOf(figures, step);
        const facts = factsFor({ ...unit, ...more, ...(form ? { form } : {}), observations });
        const { compares, text } = headingOf(facts);
        return compares === plainText(text).includes("than a year ago") ? [] : [`${unit.title}, ${name}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

function seriesOf(figures: readonly number[], step = 1): readonly Measured[] {
  return figures.map((figure, i) => figureAt(figure * step, i - figures.length + 1));
}

function factsFor(more: Partial<Kpi>, ruleSet: RuleSetId = "mdc-current"): FactSheet {
  const kpi = anyKpi({ meaning: "", decision: JUDGED, ...more });
  const register = registerWith({ kpis: [kpi], settings: { ...DEFAULT_SETTINGS, ruleSet } });
  return sheetOf(factIndex(register, { audience: "internal", area: "", period: NOW }), kpi);
}

/** What is told of a KPI under its heading, a line a thing. */
function linesOf(facts: FactSheet): readonly string[] {
  const earned = earnedChange(facts);
  const { word, because } = statusWords(facts);
  const full = toldInFull(facts).map(plainText);
  const short = toldShort(facts).map(plainText);
  return [
    `    ${word}; ${changeOf(facts).word}${earned ? `: ${plainText(changePhrase(facts, earned))}` : ""}`,
    ...(/^(?:The target|We missed|That is )/u.test(full[0] ?? "") ? [] : [`    ${plainText(because)}`]),
    ...full.map((text) => `    - ${text}`),
    ...short.filter((text) => !full.includes(text)).map((text) => `    in short: ${text}`),
  ];
}
