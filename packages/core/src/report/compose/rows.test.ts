import { expect, test } from "vitest";
import { JUDGED, LEVEL_QUARTERS, NOW, aTarget, anyKpi, figureAt, quarters } from "../../facts/index.ts";
import type { Kpi, Priority, Register } from "../../register/index.ts";
import { registerWith } from "../../register/kpi.fixture.ts";
import { buildReport, cellWords, plain } from "../index.ts";

const watched = { decision: { ...JUDGED, class: "monitoring" } } as const;
const series = (latest: number) => ({ observations: quarters(...LEVEL_QUARTERS, latest) });
const aims = (latest: number): Partial<Kpi> => ({
  decision: JUDGED,
  targets: [aTarget(100)],
  observations: quarters(latest),
});

function sectionsOf(kpis: readonly Partial<Kpi>[], more: Partial<Register> = {}) {
  const named = kpis.map((kpi, i) => anyKpi({ id: `K${i}`, title: "ABCDEFGHIJ".charAt(i), ...kpi }));
  const brief = { period: NOW, audience: "internal", date: "2025-11-14" } as const;
  return buildReport(registerWith({ kpis: named, ...more }), brief).report.sections;
}

const priority = (outcomes: readonly number[]): Priority => ({
  id: "P1",
  title: "Near home",
  summary: "",
  outcomes,
  at: { sheet: "Priorities", row: 3, column: 0 },
});

const undecided = series(81);
const inQuarter = { observations: quarters(82, 81) };

test.each<[string, readonly Partial<Kpi>[], readonly string[]]>([
  [
    "beside others, with a target and without",
    [aims(100), { ...watched, ...inQuarter }, undecided, { ...undecided, targets: [aTarget(60)] }],
    [
      "The one target here is met.",
      "It has too few figures to judge.",
      "The one indicator that we watch has too few figures to judge.",
      "Two others are not yet classed.",
    ],
  ],
  [
    "beside two that are watched",
    [{ ...watched, ...inQuarter }, { ...watched, ...inQuarter }, undecided],
    ["Both indicators that we watch have too few figures to judge.", "One other is not yet classed."],
  ],
])("what nobody has classed is neither a target nor watched: %s", (_, kpis, expected) => {
  expect(sectionsOf(kpis)[0]?.inShort.map(plain)).toEqual(expected);
});

test("what nobody has classed in a section is counted there by itself, and each row says so", () => {
  const elsewhere = { ...watched, ...inQuarter, group: "Other" };
  const alone = [undecided, undecided, undecided].map((kpi) => ({ ...kpi, group: "Care" }));
  const [care] = sectionsOf([...alone, elsewhere]);
  expect(care?.inShort.map(plain)).toEqual(["The three indicators here are not yet classed."]);
  expect(care?.watch?.table.caption).toBe("Care: what is not yet classed, which has no target");
  expect(care?.watch?.table.rows.map(([cell]) => cell?.kind === "name" && cell.under)).toEqual(
    Array(3).fill("people, not yet classed as target or watched"),
  );
});

const late = { ...watched, observations: [figureAt(60, -1)] };
const few = { ...watched, ...inQuarter };

test.each<[string, readonly Partial<Kpi>[], readonly string[] | undefined]>([
  [
    "and why, beside one that can be",
    [late, { ...watched, ...series(81) }],
    ["Not judged: no newer figure", "No clear change"],
  ],
  [
    "and why, beside one with too few figures",
    [late, few],
    ["Not judged: no newer figure", "Too few to judge"],
  ],
  ["once, where it is so of all for one reason", [few, few, few], undefined],
])("the change that nobody can judge is said in its cell, %s", (_, kpis, expected) => {
  const table = sectionsOf(kpis)[0]?.watch?.table;
  const column = table?.head.indexOf("Change") ?? -1;
  const cells = table?.rows.map((row) => row[column]).flatMap((cell) => cell ?? []);
  expect(column < 0 ? undefined : cells?.map(cellWords)).toEqual(expected);
});

test.each<[string, { readonly note: string }, string, readonly string[]]>([
  ["says", { note: "Calendar year 2024." }, "people, January to December 2024", []],
  [
    "says among other things",
    { note: "Calendar year 2024, by hand." },
    "people, January to December 2024",
    ["A: Calendar year 2024, by hand."],
  ],
  ["does not say", { note: "By hand." }, "people, April 2024 to March 2025", ["A: By hand."]],
])("a row tells the time that its figure’s note %s", (_, flagged, under, notes) => {
  const year = { period: { start: 2024 * 12 + 3, months: 12 } };
  const [observation] = quarters(446);
  const [section] = sectionsOf([
    {
      ...watched,
      frequency: "year",
      observations: observation ? [{ ...observation, ...year, ...flagged }] : [],
    },
    { ...watched, ...series(81) },
  ]);
  const [cell] = section?.watch?.table.rows[0] ?? [];
  expect(cell?.kind === "name" && cell.under).toBe(under);
  expect((section?.watch?.table.typed ?? []).map(({ note }) => note)).toEqual(notes);
});

test.each<[string, readonly Priority[], readonly string[]]>([
  [
    "beyond those that its section names",
    [priority([2])],
    [
      "also serves positive experiences and effective use of resources",
      "",
      "also serves effective use of resources",
    ],
  ],
  [
    "where its section names none",
    [priority([])],
    [
      "serves independent living, positive experiences and effective use of resources",
      "",
      "serves independent living and effective use of resources",
    ],
  ],
])("each row names the national outcomes it serves, %s", (_, priorities, told) => {
  const kpis = [[9, 3, 2], [], [2, 9]].map((outcomes) => ({ ...aims(100), priority: "P1", outcomes }));
  const [section] = sectionsOf(kpis, { priorities });
  const rows = section?.glance?.rows.map(([cell]) => cell?.kind === "name" && cell.under);
  expect(rows).toEqual(told.map((words) => (words === "" ? "people" : `people, ${words}`)));
});

test("a table has no key to marks that stand in none of its columns", () => {
  const marked = (kpis: readonly Partial<Kpi>[]) =>
    sectionsOf(kpis)[0]?.watch?.table.notes.filter((note) => note.startsWith("["));
  expect(marked([few, few, { ...watched, ...series(81) }])).toEqual(["[none] none for that time or place."]);
  expect(marked([few, few])).toEqual([]);
});
