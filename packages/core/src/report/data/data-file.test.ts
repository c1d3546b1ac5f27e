import { describe, expect, test } from "vitest";
import { financialQuarter, month } from "../../period/index.ts";
import type { Audience, Kpi, Measured, Observation } from "../../register/index.ts";
import { kpiWith, registerWith } from "../../register/kpi.fixture.ts";
import { type DataCell, type TableId, buildReport, dataFile, faultsInData } from "../index.ts";

const NOW = financialQuarter(2025, 2);
const at = (row: number) => ({ sheet: "Figures", row, column: 2 });

function figure(value: number, quartersAgo = 0, more: Partial<Measured> = {}): Measured {
  const period = { start: NOW.start - 3 * quartersAgo, months: 3 };
  return { state: "value", value, period, flags: [], at: at(40 - quartersAgo), ...more };
}

const parts = (numerator: number, denominator: number) => ({
  value: (100 * numerator) / denominator,
  numerator: { value: numerator, at: { sheet: "Figures", row: 1, column: 3 } },
  denominator: { value: denominator, at: { sheet: "Figures", row: 1, column: 4 } },
});

function tableOf(kpi: Partial<Kpi>, audience: Audience, id: TableId) {
  const built = buildReport(registerWith({ kpis: [kpiWith(kpi)] }), { period: NOW, audience, date: "" });
  const data = dataFile(built);
  expect(faultsInData(data, built.index)).toEqual([]);
  const table = data.tables.find((each) => each.id === id);
  if (!table) throw new Error(`no table of ${id}`);
  const column = (heading: string) => {
    const place = table.columns.findIndex((each) => each.heading === heading);
    return table.rows.map(({ cells }) => shown(cells[place]));
  };
  return { table, column };
}

function shown(cell: DataCell | undefined) {
  return cell?.kind === "figure" ? cell.value : cell?.kind === "sentence" ? "a sentence" : cell?.text;
}

const PEOPLE = { kind: "count", of: "people" } as const;
const SHARE = { kind: "percentage", of: "" } as const;

describe("what an edition may not know is not in its data file", () => {
  test.each<{
    name: string;
    unit: Kpi["unit"];
    observation: Observation;
    audience: Audience;
    value: number | string;
    printed: string;
    counted?: number | string;
    outOf?: number | string;
  }>([
    {
      name: "few people",
      unit: PEOPLE,
      observation: figure(3),
      audience: "public",
      value: "[c]",
      printed: "[c]",
    },
    {
      name: "few people",
      unit: PEOPLE,
      observation: figure(3),
      audience: "internal",
      value: 3,
      printed: "3",
    },
    { name: "nobody", unit: PEOPLE, observation: figure(0), audience: "public", value: 0, printed: "0" },
    {
      name: "a share of few",
      unit: SHARE,
      observation: figure(75, 0, parts(3, 4)),
      audience: "public",
      value: "[c]",
      printed: "[c]",
    },
    {
      name: "few of many: the share as printed, and neither count",
      unit: SHARE,
      observation: figure(0, 0, parts(3, 53)),
      audience: "public",
      value: 5.7,
      printed: "5.7%",
      counted: "[z]",
      outOf: "[z]",
    },
    {
      name: "few of many",
      unit: SHARE,
      observation: figure(0, 0, parts(3, 53)),
      audience: "internal",
      value: 300 / 53,
      printed: "6%",
      counted: 3,
      outOf: 53,
    },
    {
      name: "many of many: unrounded, with both counts",
      unit: SHARE,
      observation: figure(0, 0, parts(20, 60)),
      audience: "public",
      value: 100 / 3,
      printed: "33%",
      counted: 20,
      outOf: 60,
    },
    {
      name: "a share without its counts, whose decimals would give them away",
      unit: SHARE,
      observation: figure(100 / 53),
      audience: "public",
      value: 1.9,
      printed: "1.9%",
    },
    {
      name: "time, which counts nobody",
      unit: { kind: "days", of: "" },
      observation: figure(21.43),
      audience: "public",
      value: 21.43,
      printed: "21.4",
    },
  ])("$name, $audience", ({ unit, observation, audience, value, printed, counted, outOf }) => {
    const { column } = tableOf({ unit, observations: [observation] }, audience, "figures");
    expect(column("Value")).toEqual([value]);
    expect(column("As printed")).toEqual([printed]);
    expect(column("Number counted")).toEqual([counted ?? "[z]"]);
    expect(column("Out of")).toEqual([outOf ?? "[z]"]);
    const latest = tableOf({ unit, observations: [observation] }, audience, "indicators");
    expect(latest.column("Now")).toEqual([value]);
  });

  test("the note of a figure goes with it", () => {
    const observations = [figure(3, 1, { note: "Three of the four" }), figure(9, 0, { note: "Nine" })];
    expect(tableOf({ unit: PEOPLE, observations }, "public", "figures").column("Note on the figure")).toEqual(
      ["None", "Nine"],
    );
  });
});

test("every figure up to the reporting period, the months behind a quarter too, and nothing after", () => {
  const { column } = tableOf(
    {
      unit: PEOPLE,
      observations: [
        figure(40, 1),
        figure(50),
        figure(60, -1),
        { ...figure(70, 0), period: { start: NOW.start - 6, months: 3 }, flags: ["forecast"] },
      ],
      monthly: [
        { ...figure(20, 0), period: month(2025, 9), at: at(60) },
        { ...figure(18, 0), period: month(2025, 8), at: at(61), flags: ["provisional"] },
        { ...figure(21, 0), period: month(2025, 10), at: at(62) },
      ],
    },
    "public",
    "figures",
  );
  expect(column("Period")).toEqual([
    "April to June 2025",
    "July to September 2025",
    "August 2025",
    "September 2025",
  ]);
  expect(column("Value")).toEqual([40, 50, 18, 20]);
  expect(column("Marks")).toEqual(["None", "None", "[p]", "None"]);
});

test.each([
  ["blank", "[missing]"],
  ["suppressed", "[c]"],
  ["not available", "[x]"],
  ["not yet due", "[due]"],
  ["unread", "[unread]"],
] as const)("a figure that is %s is told by its marker, which the notes explain", (state, marker) => {
  const common = { period: NOW, flags: [], at: at(1), marker: "odd" };
  const observations: readonly Observation[] = [{ ...common, state }];
  const { column } = tableOf({ unit: PEOPLE, observations }, "public", "figures");
  expect(column("Value")).toEqual([marker]);
  const notes = tableOf({ unit: PEOPLE, observations }, "public", "notes");
  expect(notes.column("Marker or note")).toContain(marker);
});

test("no cell is empty and every row has a cell for each column", () => {
  const built = buildReport(registerWith({ kpis: [kpiWith({ observations: [figure(5)] })] }), {
    period: NOW,
    audience: "board",
    date: "",
  });
  for (const { columns, rows, title } of dataFile(built).tables) {
    expect({ title, rows: rows.length }).not.toEqual({ title, rows: 0 });
    for (const { cells } of rows) {
      expect(cells).toHaveLength(columns.length);
      expect(cells.map(shown)).not.toContain("");
    }
  }
});
