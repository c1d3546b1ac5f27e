import { describe, expect, test } from "vitest";
import { financialQuarter, month } from "../../period/index.ts";
import { type Audience, DEFAULT_SETTINGS, type Kpi, type Measured } from "../../register/index.ts";
import { kpiWith, registerWith } from "../../register/kpi.fixture.ts";
import { buildReport, dataFile } from "../index.ts";

const NOW = financialQuarter(2025, 2);
const at = (row: number) => ({ sheet: "Figures", row, column: 2 });
const count = (value: number) => ({ value });
const parts = (numerator: number, denominator: number) => ({
  value: (100 * numerator) / denominator,
  numerator: { value: numerator, at: at(90) },
  denominator: { value: denominator, at: at(91) },
});

function figure(more: Partial<Measured>): Measured {
  return { state: "value", value: 0, period: NOW, flags: [], at: at(40), ...more };
}

/** The values that the data file tells of a quarter and the months behind it. */
function valuesOf(kpi: Partial<Kpi>, audience: Audience) {
  const register = registerWith({ kpis: [kpiWith(kpi)] });
  const { tables } = dataFile(buildReport(register, { period: NOW, audience, date: "" }));
  const table = tables.find(({ id }) => id === "figures");
  const column = table?.columns.findIndex(({ heading }) => heading === "Value") ?? -1;
  return table?.rows.map(({ cells }) => {
    const cell = cells[column];
    return cell?.kind === "figure" ? cell.value : cell?.kind === "missing" ? cell.text : undefined;
  });
}

const PEOPLE = { kind: "count", of: "people" } as const;
const SHARE = { kind: "percentage", of: "" } as const;

describe("a hidden figure cannot be worked out from what makes up a total", () => {
  test.each<{
    name: string;
    unit: Kpi["unit"];
    quarter: Partial<Measured>;
    months: readonly Partial<Measured>[];
    audience: Audience;
    told: readonly (number | string)[];
  }>([
    {
      name: "one month is few",
      unit: PEOPLE,
      quarter: count(1623),
      months: [count(3), count(800), count(820)],
      audience: "public",
      told: [1623, "[c]", "[c]", 820],
    },
    {
      name: "one month is few",
      unit: PEOPLE,
      quarter: count(1623),
      months: [count(3), count(800), count(820)],
      audience: "internal",
      told: [1623, 3, 800, 820],
    },
    {
      name: "none is few",
      unit: PEOPLE,
      quarter: count(24),
      months: [count(0), count(12), count(12)],
      audience: "public",
      told: [24, 0, 12, 12],
    },
    {
      name: "two months only, which make up no quarter",
      unit: PEOPLE,
      quarter: count(24),
      months: [count(3), count(12)],
      audience: "public",
      told: [24, "[c]", 12],
    },
    {
      name: "a share of few has its counts held back",
      unit: SHARE,
      quarter: parts(42, 150),
      months: [parts(3, 50), parts(20, 50), parts(19, 50)],
      audience: "public",
      told: [28, "[c]", 40, 38],
    },
    {
      name: "shares whose counts nobody keeps",
      unit: SHARE,
      quarter: count(28),
      months: [count(6), count(40), count(38)],
      audience: "public",
      told: [28, 6, 40, 38],
    },
  ])("$name, $audience", ({ unit, quarter, months, audience, told }) => {
    const monthly = months.map((more, nth) => ({
      ...figure(more),
      period: month(2025, 7 + nth),
      at: at(60 + nth),
    }));
    expect(valuesOf({ unit, observations: [figure(quarter)], monthly }, audience)).toEqual(told);
  });
});

test.each([
  [0, "none is hidden"],
  [1, "counts of fewer than 2 people are not shown"],
  [4, "counts of fewer than 5 people are not shown"],
])("where counts up to %i are small, the notes say that %s", (smallNumber, told) => {
  const register = registerWith({ kpis: [kpiWith({})], settings: { ...DEFAULT_SETTINGS, smallNumber } });
  const { tables } = dataFile(buildReport(register, { period: NOW, audience: "public", date: "" }));
  const rows = tables.flatMap((table) => table.rows).map(({ cells }) => JSON.stringify(cells));
  expect(rows.find((row) => row.includes("Small counts"))).toContain(told);
});
