import { expect, test } from "vitest";
import {
  JUDGED,
  LEVEL_QUARTERS,
  NOW,
  aTarget,
  anyKpi,
  figureAt,
  neighbour,
  quarters,
} from "../../facts/index.ts";
import type { Comparator, Kpi, Priority, Register } from "../../register/index.ts";
import { registerWith } from "../../register/kpi.fixture.ts";
import { buildReport } from "../index.ts";

const watched = { decision: { ...JUDGED, class: "monitoring" } } as const;
const series = (latest: number) => ({ observations: quarters(...LEVEL_QUARTERS, latest) });
const aims = (latest: number, target = 100): Partial<Kpi> => ({
  decision: JUDGED,
  tolerance: { amount: 5, kind: "relative" },
  targets: [aTarget(target)],
  observations: quarters(latest),
});

function sectionsOf(kpis: readonly Partial<Kpi>[], more: Partial<Register> = {}) {
  const named = kpis.map((kpi, i) => anyKpi({ id: `K${i}`, title: "ABCDEFGHIJ".charAt(i), ...kpi }));
  const brief = { period: NOW, audience: "internal", date: "2025-11-14" } as const;
  return buildReport(registerWith({ kpis: named, ...more }), brief).report.sections;
}

test("first what got worse, then what got better, then what is furthest from its target; what is usual is short or watched", () => {
  const [section] = sectionsOf([
    aims(100),
    aims(104),
    aims(120),
    aims(150),
    { ...aims(0), ...series(58) },
    { ...aims(0), ...series(104) },
    { ...watched, ...series(81) },
    { ...watched, ...series(104) },
    { ...watched, ...series(58) },
  ]);
  const titles = (blocks: readonly { readonly title: string }[] = []) =>
    blocks.map(({ title }) => title).join("");
  expect([titles(section?.full), titles(section?.short)]).toEqual(["FEDCHI", "BA"]);
  expect(section?.watch?.table.rows.map(([cell]) => (cell?.kind === "name" ? cell.text : "")).join("")).toBe(
    "GHI",
  );
});

test.each([
  [6, 6],
  [7, 0],
])("of %i that nobody has classed, %i are told in full", (many, full) => {
  const [section] = sectionsOf(Array.from({ length: many }, () => ({ observations: quarters(61) })));
  expect(section?.full).toHaveLength(full);
});

const priority = (id: string, title: string): Priority => ({
  id,
  title,
  summary: "",
  outcomes: [],
  at: { sheet: "Priorities", row: 3, column: 0 },
});

test.each<[string, readonly Partial<Kpi>[], readonly Priority[], readonly string[]]>([
  ["in one, where nothing parts them", [{}, {}], [], ["The indicators: AB"]],
  [
    "by priority, by its code or title in any case, in the order of priorities",
    [{ priority: "p2" }, { priority: "NEAR HOME" }, { priority: "P9" }, { group: "Care", outcomes: [1] }, {}],
    [priority("P1", "Near home"), priority("P2", "Good days"), priority("P3", "Empty")],
    ["Near home: B", "Good days: A", "Other indicators: CDE"],
  ],
  [
    "by the one priority there is, and by nothing else",
    [{ priority: "P1" }, { group: "Care" }, { outcomes: [2] }],
    [priority("P1", "Near home")],
    ["Near home: A", "Other indicators: BC"],
  ],
  [
    "by the workbook’s own sections",
    [{ group: "Care" }, { group: "Health", outcomes: [1] }, { group: "Care" }, {}],
    [],
    ["Care: AC", "Health: B", "Other indicators: D"],
  ],
  [
    "by national outcome, by the first",
    [{ outcomes: [9, 1] }, { outcomes: [2] }, { outcomes: [9] }, {}],
    [],
    ["Independent living: B", "Effective use of resources: AC", "Other indicators: D"],
  ],
])("indicators stand together %s", (_, kpis, priorities, expected) => {
  const all = kpis.map((kpi) => ({ ...kpi, observations: quarters(61) }));
  const sections = sectionsOf(all, { priorities });
  const told = sections.map(({ title, full, short, watch }) => {
    const blocks = [...full, ...short].map((block) => block.title);
    const rows = watch?.table.rows.map(([cell]) => (cell?.kind === "name" ? cell.text : "")) ?? [];
    return `${title}: ${[...new Set([...blocks, ...rows])].toSorted().join("")}`;
  });
  expect(told).toEqual(expected);
});

const SHARE = { kind: "percentage", of: "" } as const;

const nation = (value: number, after = 0): Comparator => ({
  ...neighbour("Scotland", value),
  kind: "nation",
  observations: [figureAt(value, after)],
});

test.each<[string, readonly Partial<Kpi>[], readonly string[]]>([
  ["of one that has nothing beside it", [{}], ["Indicator", "Now"]],
  [
    "before and a year ago",
    [{ observations: [figureAt(60, -4), figureAt(61, -1), figureAt(62)] }],
    ["Indicator", "Over time", "Now", "Before", "A year ago"],
  ],
  ["the year before of a yearly figure", [yearly()], ["Indicator", "Now", "Before"]],
  [
    "a nation, and no neighbour",
    [{ unit: SHARE, comparators: [nation(70), neighbour("Westlaw", 50)] }, {}],
    ["Indicator", "Now", "Scotland"],
  ],
  ["of how many, in a whole nation", [{ comparators: [nation(70)] }], ["Indicator", "Now"]],
  ["a nation whose figure is older", [{ unit: SHARE, comparators: [nation(70, -1)] }], ["Indicator", "Now"]],
  [
    "a nation that measures otherwise",
    [{ unit: SHARE, comparators: [{ ...nation(70), differs: "By age." }] }],
    ["Indicator", "Now"],
  ],
])("what is watched has the columns that say something: %s", (_, kpis, expected) => {
  const [section] = sectionsOf(kpis.map((kpi) => ({ ...watched, observations: quarters(61), ...kpi })));
  expect(section?.watch?.table.head).toEqual(expected);
});

function yearly(): Partial<Kpi> {
  const year = (value: number, back: number) =>
    figureAt(value, 0, { period: { start: NOW.start - 3 - 12 * back, months: 12 } });
  return { frequency: "year", observations: [year(60, 2), year(61, 1)] };
}
