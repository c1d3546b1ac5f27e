import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type FactIndex,
  JUDGED,
  NOW,
  aTarget,
  anyKpi,
  factIndex,
  figureAt,
  isFact,
  neighbour,
  partsOf,
  sheetOf,
} from "../facts/index.ts";
import { previous, samePeriod } from "../period/index.ts";
import { type Guarded, guardText } from "../guard/index.ts";
import type { Kpi, Measured } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { plainText, sentences } from "./index.ts";

/** What the report can say is the plainest prose the guard will meet: it reads all of it, and finds nothing against it. */
type Told = { readonly id: string; readonly text: string; readonly kpi: Kpi; readonly index: FactIndex };

function toldOf(more: Partial<Kpi>): readonly Told[] {
  const kpi = anyKpi(more);
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period: NOW });
  const facts = sheetOf(index, kpi);
  return sentences.flatMap(({ id, say }) => {
    const text = plainText(say(facts) ?? []);
    return text === "" ? [] : [{ id, text, kpi, index }];
  });
}

function readBack({ text, kpi, index }: Told): Guarded {
  return guardText(text, kpi, index);
}

function against(told: Told): readonly string[] {
  return readBack(told).flags.map(
    ({ start, end }) => `${told.id}: “${told.text.slice(start, end)}” in ${told.text}`,
  );
}

test("every sentence of every example is read back without a word against it", () => {
  const all = sentences.flatMap(({ examples: { said } }) => said.flatMap(({ kpi }) => toldOf(kpi)));
  expect(all.length).toBeGreaterThan(100);
  expect(all.flatMap(against)).toEqual([]);
});

const UNITS = [
  { title: "Care plans reviewed", unit: { kind: "count", of: "plans" } },
  { title: "Calls answered in time", unit: { kind: "percentage", of: "" } },
  { title: "People waiting for a service", unit: { kind: "count", of: "people" } },
  { title: "People seen in time", unit: { kind: "percentage", of: "" } },
  { title: "Wait for care at home to start", unit: { kind: "days", of: "" } },
  { title: "Falls", unit: { kind: "rate", of: "per 1,000 people" } },
] as const;

/** Registers of one KPI as partnerships keep them: a run of quarters, a target, a nation to compare with. */
const kpis: fc.Arbitrary<Partial<Kpi>> = fc
  .record({
    unit: fc.constantFrom(...UNITS),
    values: fc.array(fc.integer({ min: 450, max: 550 }), { minLength: 2, maxLength: 26 }),
    drift: fc.integer({ min: -15, max: 15 }),
    polarity: fc.constantFrom("higher", "lower", "neither"),
    target: fc.option(fc.integer({ min: 20, max: 98 })),
    scotland: fc.option(fc.integer({ min: 20, max: 98 })),
    isJudged: fc.boolean(),
  })
  .map(({ unit, values, drift, polarity, target, scotland, isJudged }) => ({
    ...unit,
    polarity,
    observations: values.map((value, i): Measured => {
      const now = value + drift * i;
      const after = i - values.length + 1;
      if (unit.unit.kind === "percentage") return partsOf(now, 1000, after);
      return figureAt(unit.unit.kind === "count" ? now : now / 10, after);
    }),
    ...(unit.unit.kind === "percentage" ? { form: "{n} of {d} people were seen in time" } : {}),
    targets: target === null ? [] : [aTarget(target)],
    ...(isJudged ? { decision: JUDGED } : {}),
    comparators: scotland === null ? [] : [{ ...neighbour("Scotland", scotland), kind: "nation" as const }],
  }));

test("every sentence over generated registers is read back without a word against it", () => {
  fc.assert(
    fc.property(kpis, (more) => {
      expect(toldOf(more).flatMap(against)).toEqual([]);
    }),
    { numRuns: 300, seed: 17 },
  );
});

/** A printed number made another, in the same form. */
function numbered(number: string, value: number): string {
  const places = number.split(".")[1]?.length ?? 0;
  return value.toLocaleString("en-GB", { minimumFractionDigits: places, maximumFractionDigits: places });
}

function swapped(number: string): string {
  const [first = "", second = "", ...rest] = number;
  return `${second}${first}${rest.join("")}`;
}

type Held = Guarded["held"][number];

/** What goes wrong in words that were so, one thing at a time; undefined where it cannot go wrong so. */
const BREAKAGES: readonly (readonly [
  what: string,
  turn: (words: string, held: Held, told: Told) => string | undefined,
])[] = [
  [
    "another number",
    (words) => replaced(words, (number) => numbered(number, Number(number.replaceAll(",", "")) * 1.13 + 2)),
  ],
  [
    "two digits changed places",
    (words) =>
      replaced(words, (number) =>
        /^[1-9]{2}/u.test(number) && number[0] !== number[1] ? swapped(number) : number,
      ),
  ],
  [
    "last quarter's figure for this",
    (words, { claim }, { kpi, index }) => {
      if (claim.role !== "level" || !samePeriod(claim.period, NOW)) return undefined;
      const before = index.factAt({ kpi: kpi.id, period: previous(NOW), role: "level" });
      return isFact(before) ? replaced(words, (number) => numbered(number, before.value ?? 0)) : undefined;
    },
  ],
  ...([0.95, 1.05] as const).map(
    (factor) =>
      [
        `a target of ${factor} times what it is`,
        (words: string, { claim }: Held) =>
          claim.role === "target"
            ? replaced(words, (number) => numbered(number, Number(number.replaceAll(",", "")) * factor))
            : undefined,
      ] as const,
  ),
];

function replaced(words: string, other: (number: string) => string): string | undefined {
  const number = /\d[\d,.]*\d|\d/u.exec(words)?.[0];
  return number === undefined ? undefined : words.replace(number, other(number));
}

test("each breakage is caught where it stands", () => {
  const counts = new Map(BREAKAGES.map(([what]) => [what, { tried: 0, caught: 0 }]));
  fc.assert(
    fc.property(kpis, (more) => {
      for (const told of toldOf(more)) {
        for (const held of readBack(told).held) {
          const words = told.text.slice(held.start, held.end);
          for (const [what, turn] of BREAKAGES) {
            const other = turn(words, held, told);
            const count = counts.get(what);
            if (other === undefined || other === words || count === undefined) continue;
            const text = `${told.text.slice(0, held.start)}${other}${told.text.slice(held.end)}`;
            const { flags } = readBack({ ...told, text });
            count.tried += 1;
            if (flags.some(({ start, end }) => start < held.start + other.length + 2 && end > held.start))
              count.caught += 1;
          }
        }
      }
    }),
    { numRuns: 75, seed: 18 },
  );
  const told = [...counts].map(([what, { tried, caught }]) => ({
    what,
    isTried: tried > 30,
    share: caught / tried,
  }));
  expect(told.filter(({ isTried, share }) => !isTried || share <= 0.97)).toEqual([]);
});

const MIDDLE = { start: previous(NOW).start, months: NOW.months };

/** What people write beside a KPI and of another: a word or a figure that is so, and the one that is not, in the same place. */
function spoken(
  own: Kpi,
  other: Kpi,
  index: FactIndex,
): readonly (readonly [so: string, not: string, around: string])[] {
  const value = (kpi: Kpi, period = NOW) => {
    const fact = index.factAt({ kpi: kpi.id, period, role: "level" });
    return isFact(fact) ? { value: fact.value ?? 0, printed: fact.printed } : undefined;
  };
  const [now, before, theirs] = [value(own), value(own, MIDDLE), value(other)];
  if (now === undefined || before === undefined || theirs === undefined) return [];
  const all: (readonly [string, string, string])[] = [];
  if (now.printed !== before.printed) {
    const [way, turned] =
      now.value > before.value ? (["rose", "fell"] as const) : (["fell", "rose"] as const);
    const [more, less] = way === "rose" ? ["higher", "lower"] : ["lower", "higher"];
    all.push(
      [way, turned, "The figure # from " + before.printed + " to " + now.printed + "."],
      [way, turned, "The figure # this quarter compared with the quarter before."],
      [more, less, "It is # than last quarter."],
      [more, less, "At " + now.printed + " the figure is # than in April to June 2025."],
    );
  }
  // A KPI exchanged: the figure of the one where the words name the other.
  if (theirs.printed !== now.printed)
    all.push(
      [theirs.printed, now.printed, `${other.title} stood at #.`],
      [now.printed, theirs.printed, `${own.title}: #.`],
    );
  return all;
}

test("which way it went and whose figure it is are held in people's own sentences", () => {
  let [turned, exchanged] = [0, 0];
  const pair = fc.tuple(kpis, kpis).filter(([a, b]) => a.title !== b.title && a.unit?.kind === b.unit?.kind);
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const [own, other] = [anyKpi({ ...a, id: "A" }), anyKpi({ ...b, id: "B" })];
      const index = factIndex(registerWith({ kpis: [own, other] }), {
        audience: "internal",
        area: "",
        period: NOW,
      });
      for (const [so, not, around] of spoken(own, other, index)) {
        const told = { id: "spoken", kpi: own, index };
        expect(against({ ...told, text: around.replace("#", () => so) })).toEqual([]);
        const broken = around.replace("#", () => not);
        const at = around.indexOf("#");
        const { flags } = readBack({ ...told, text: broken });
        const caught = flags.some(({ start, end }) => start < at + not.length && end > at);
        expect(caught ? "" : broken).toBe("");
        if (/\d/u.test(so)) exchanged += 1;
        else turned += 1;
      }
    }),
    { numRuns: 45, seed: 19 },
  );
  expect(Math.min(turned, exchanged)).toBeGreaterThan(60);
});
