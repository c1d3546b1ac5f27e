import type { Measured } from "../../register/index.ts";
import { defineFact } from "../define.ts";
import { SHARE, figureAt, quarters } from "../examples.ts";
import { type Given, type Stopped, isStopped } from "../fact.ts";
import { HIDDEN, type Place, amongOthers, hidesIn, rangedOver } from "../place.ts";

const spanFrom = (after: number) =>
  ({ kind: "span", from: figureAt(0, after).period, to: figureAt(0).period }) as const;

/** What each role gives of 70, 80 and then 74. */
const SPANNED = [
  { role: "extreme", gives: { word: "neither" } },
  { role: "lowest", gives: { value: 70 } },
  { role: "highest", gives: { value: 80 } },
  { role: "order from highest", gives: { value: 2 } },
  { role: "order from lowest", gives: { value: 2 } },
] as const;

export const extreme = defineFact({
  roles: ["extreme", "lowest", "highest", "order from highest", "order from lowest"],
  means:
    "Where the figure stands among all it may be compared with, over the span of the basis or since the last break: highest, lowest, or its place; and the lowest and the highest there are. Ties are owned up to.",
  find: (place, role): Given | Stopped => {
    if (role === "lowest" || role === "highest") return endOf(place, role);
    const found = amongOthers(place);
    if (isStopped(found)) return found;
    const { ours, others, all } = found;
    const cells = all.map(({ at }) => at);
    if (role === "extreme") return { words: wordsOf(place, ours, others), cells, rule: "arithmetic" };
    const isAhead = ({ value }: Measured) =>
      role === "order from highest" ? value > ours.value : value < ours.value;
    const isTied = others.some(({ value }) => value === ours.value);
    const value = others.filter(isAhead).length + 1;
    return { value, unit: PLACE, decimals: 0, words: isTied ? ["joint"] : ["alone"], cells };
  },
  examples: [
    { name: "the highest so far", kpi: { observations: quarters(70, 74, 80) }, gives: { word: "highest" } },
    {
      name: "the highest so far, where fewer are better",
      kpi: { observations: quarters(70, 74, 80) },
      gives: { word: "worst" },
    },
    {
      name: "the best so far",
      kpi: { ...SHARE, observations: quarters(70, 74, 80) },
      gives: { word: "best" },
    },
    {
      name: "as high as another",
      kpi: { observations: quarters(80, 74, 80) },
      gives: { word: "joint highest" },
    },
    {
      name: "the highest, where neither way is better",
      kpi: { polarity: "neither", observations: quarters(70, 74, 80) },
      gives: { word: "highest" },
    },
    {
      name: "the lowest, where neither way is better",
      kpi: { polarity: "neither", observations: quarters(74, 80, 70) },
      gives: { word: "lowest" },
    },
    { name: "neither", kpi: { observations: quarters(70, 80, 74) }, gives: { word: "neither" } },
    {
      name: "the lowest of a span",
      kpi: { observations: quarters(10, 74, 80, 73) },
      basis: { kind: "span", from: figureAt(0, -2).period, to: figureAt(0).period },
      gives: { word: "lowest" },
    },
    {
      name: "none before a break counts",
      kpi: { observations: [figureAt(9, -2), figureAt(70, -1, { flags: ["break"] }), figureAt(60)] },
      gives: { word: "lowest" },
    },
    {
      name: "the lowest there is",
      kpi: { observations: quarters(70, 9, 80) },
      role: "lowest",
      gives: { value: 9 },
    },
    {
      name: "the highest there is",
      kpi: { observations: quarters(70, 9, 80) },
      role: "highest",
      gives: { value: 80 },
    },
    {
      name: "the lowest of the same quarter in years before, in spring",
      kpi: { observations: quarters(30, 11, 12, 13, 40, 15) },
      role: "lowest",
      period: figureAt(0, -1).period,
      basis: { kind: "season" },
      gives: { value: 30 },
    },
    {
      name: "second lowest",
      kpi: { observations: quarters(70, 9, 12) },
      role: "order from lowest",
      gives: { value: 2 },
    },
    {
      name: "third highest",
      kpi: { observations: quarters(70, 90, 12) },
      role: "order from highest",
      gives: { value: 3 },
    },
    {
      name: "second highest, as one before it is",
      kpi: { observations: quarters(80, 90, 80) },
      role: "order from highest",
      gives: { value: 2, word: "joint" },
    },
    {
      name: "second lowest, as one before it is",
      kpi: { observations: quarters(20, 10, 20) },
      role: "order from lowest",
      gives: { value: 2, word: "joint" },
    },
    {
      name: "as low as one before it, where fewer are better",
      kpi: { observations: quarters(9, 80, 9) },
      role: "extreme",
      gives: { word: "joint lowest" },
    },
    {
      name: "as high as one before it, where fewer are better",
      kpi: { observations: quarters(80, 9, 80) },
      role: "extreme",
      gives: { word: "joint highest" },
    },
    {
      name: "as high as one before it is as bad as it was",
      kpi: { observations: quarters(80, 9, 80) },
      role: "extreme",
      gives: { word: "joint worst" },
    },
    {
      name: "beside one that is hidden",
      kpi: { observations: quarters(70, 3, 80) },
      gives: { none: "masked for this edition" },
    },
    {
      name: "the lowest there is but for one that is hidden",
      kpi: { observations: quarters(70, 3, 80) },
      role: "lowest",
      gives: { none: "masked for this edition" },
    },
    ...SPANNED.flatMap(({ role, gives }) => [
      {
        name: "a span, before which one is hidden",
        kpi: { observations: quarters(3, 70, 80, 74) },
        role,
        basis: spanFrom(-2),
        gives,
      },
      {
        name: "a span in which one is hidden",
        kpi: { observations: quarters(3, 70, 80, 74) },
        role,
        basis: spanFrom(-3),
        gives: { none: "masked for this edition" as const },
      },
    ]),
    { name: "alone", kpi: { observations: quarters(70) }, gives: { none: "nothing to compare with" } },
  ],
});

const PLACE = { kind: "number", of: "" } as const;

function endOf(place: Place, role: "lowest" | "highest"): Given | Stopped {
  if (hidesIn(place, place.basis?.kind === "span" ? place.basis : {})) return HIDDEN;
  const sorted = rangedOver(place).toSorted((a, b) => a.value - b.value);
  const end = role === "lowest" ? sorted[0] : sorted.at(-1);
  return end ? { value: end.value, other: end.period, cells: [end.at] } : { none: "nothing to compare with" };
}

/** Highest or lowest, and what that is worth where the KPI has a direction. */
function wordsOf({ kpi }: Place, ours: Measured, others: readonly Measured[]): readonly string[] {
  const beats = (way: 1 | -1) => others.every(({ value }) => way * (ours.value - value) > 0);
  const ties = (way: 1 | -1) => others.every(({ value }) => way * (ours.value - value) >= 0);
  const worth = (way: "higher" | "lower") =>
    kpi.polarity === way ? ["best"] : kpi.polarity === "higher" || kpi.polarity === "lower" ? ["worst"] : [];
  if (beats(1)) return ["highest", ...worth("higher")];
  if (beats(-1)) return ["lowest", ...worth("lower")];
  if (ties(1)) return ["joint highest", ...worth("higher").map((word) => `joint ${word}`)];
  if (ties(-1)) return ["joint lowest", ...worth("lower").map((word) => `joint ${word}`)];
  return ["neither"];
}
