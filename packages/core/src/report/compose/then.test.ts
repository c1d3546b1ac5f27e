import { expect, test } from "vitest";
import { JUDGED, NOW, aTarget, anyKpi, figureAt } from "../../facts/index.ts";
import type { Kpi, Measured } from "../../register/index.ts";
import { registerWith } from "../../register/kpi.fixture.ts";
import { buildReport, cellWords } from "../index.ts";

const broken = figureAt(8, -1, { flags: ["break"] });
const blank = { ...figureAt(0, -1), state: "blank", marker: "" } as const;

test.each<{ name: string; kpi: Partial<Kpi>; before: string; yearAgo: string }>([
  {
    name: "figures that are not small",
    kpi: { observations: [figureAt(14, -4), figureAt(6, -1), figureAt(3)] },
    before: "6",
    yearAgo: "14",
  },
  {
    name: "a small one too",
    kpi: { observations: [figureAt(14, -4), figureAt(2, -1), figureAt(3)] },
    before: "[c]",
    yearAgo: "14",
  },
  {
    name: "none of a year ago",
    kpi: { observations: [figureAt(6, -1), figureAt(3)] },
    before: "6",
    yearAgo: "[none]",
  },
  {
    name: "a blank cell",
    kpi: { observations: [figureAt(14, -4), blank, figureAt(3)] },
    before: "[missing]",
    yearAgo: "14",
  },
  {
    name: "a break in between",
    kpi: { observations: [figureAt(14, -4), broken, figureAt(3)] },
    before: "8 [b]",
    yearAgo: "[nc]",
  },
  {
    name: "running totals",
    kpi: { cumulative: true, observations: [figureAt(14, -4), figureAt(12, -1), figureAt(3)] },
    before: "[ytd]",
    yearAgo: "14",
  },
])("beside a hidden figure stand earlier ones, or the mark of why not: $name", ({ kpi, before, yearAgo }) => {
  const beside = anyKpi({
    id: "B",
    title: "People seen",
    decision: JUDGED,
    targets: [aTarget(90)],
    observations: [figureAt(70, -4), figureAt(71, -1), figureAt(72)],
  });
  const hidden = anyKpi({
    id: "A",
    title: "People placed",
    decision: JUDGED,
    targets: [aTarget(90)],
    ...kpi,
  });
  const brief = { period: NOW, audience: "public", date: "2025-11-14" } as const;
  const { report } = buildReport(registerWith({ kpis: [hidden, beside] }), brief);
  const table = report.sections[0]?.glance;
  const row = table?.rows
    .map((each) => each.map(cellWords))
    .find(([name]) => name?.startsWith("People placed"));
  const at = (head: string) => row?.[table?.head.indexOf(head) ?? -1];
  expect([at("Now"), at("Before"), at("A year ago")]).toEqual(["[c]", before, yearAgo]);
});

test.each<[string, Partial<Measured>, readonly string[]]>([
  [
    "revised",
    { flags: ["revised"], note: "First published as 60" },
    ["Ours, April to June 2025: First published as 60"],
  ],
  [
    "estimated",
    { flags: ["estimated"], note: "From an August return" },
    ["Ours, April to June 2025: From an August return"],
  ],
  ["provisional", { flags: ["provisional"], note: "More to come" }, []],
  ["revised without a word", { flags: ["revised"] }, []],
])("under a table stands why a figure before that it prints is so: %s", (_, more, expected) => {
  const kpi = anyKpi({
    title: "Ours",
    observations: [figureAt(70, -4), figureAt(71, -1, more), figureAt(72)],
  });
  const brief = { period: NOW, audience: "internal", date: "2025-11-14" } as const;
  const { report } = buildReport(registerWith({ kpis: [kpi] }), brief);
  const notes = report.sections.flatMap(({ watch, glance }) => [
    ...(watch?.table.notes ?? []),
    ...(glance?.notes ?? []),
  ]);
  expect(notes.filter((note) => note.includes(": "))).toEqual(expected);
});
