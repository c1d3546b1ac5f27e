import { describe, expect, test } from "vitest";
import { type Mapping, mappingFor } from "../answers/index.ts";
import { periodLabel } from "../period/index.ts";
import { driftInWords } from "../reading/index.ts";
import { read } from "./index.ts";
import { type Grid, workbookOf } from "./properties/written.fixture.ts";

const CARD: Grid = [
  ["Code", "Indicator", "This quarter", "Target"],
  ["A1", "Visits made on time (%)", 88, 90],
  ["A2", "People waiting", "-", 12],
];
const BARE: Grid = [
  ["Code", "Indicator", "Q1", "Q2"],
  ["A1", "Visits made on time (%)", 88, 90],
];
const LONG: Grid = [
  ["Indicator", "Month end", "Value"],
  ["Visits", "2025-08-31", 41],
  ["Calls", "2025-08-31", 42],
];

function readWith(grid: Grid, answers: Partial<Mapping>) {
  const { register, reading } = read(workbookOf({ Card: grid }), { mapping: { version: 1, ...answers } });
  return {
    told: reading.drift.map(driftInWords),
    periods: [
      ...new Set(
        register.kpis
          .flatMap(({ observations, monthly }) => [...observations, ...monthly])
          .map(({ period }) => periodLabel(period)),
      ),
    ],
    states: register.kpis.flatMap(({ observations }) => observations.map(({ state }) => state)),
    reading,
  };
}

describe("an answer that a cell contradicts is refused, with both, and the cell is followed", () => {
  test("a period, by the title over the table", () => {
    const titled = [["Scorecard for Q2 2025/26"], ...CARD];
    const { told, periods } = readWith(titled, { period: "2025/26 Q3" });
    expect(told).toEqual([
      "The answer “period=2025/26 Q3” was refused, because Card!A1 says “Scorecard for Q2 2025/26”. Change the answer or the cell.",
    ]);
    expect(periods).toEqual(["2025/26 Q2"]);
    expect(readWith(titled, { period: "2025/26 Q2" }).told).toEqual([]);
  });

  test("a year, by the title over bare quarters", () => {
    const { told, periods } = readWith([["Performance 2024/25"], ...BARE], { period: "2025/26 Q2" });
    expect(told.join()).toContain(
      "“period=2025/26 Q2” was refused, because Card!A1 says “Performance 2024/25”",
    );
    expect(periods).toEqual(["2024/25 Q1", "2024/25 Q2"]);
  });

  test("a period, by the dates of a column", () => {
    const { told, periods } = readWith(LONG, { period: "2025/26 Q4" });
    expect(told.join()).toContain("“period=2025/26 Q4” was refused, because Card!C3 says “August 2025”");
    expect(periods).toEqual(["August 2025"]);
    expect(readWith(LONG, { period: "2025/26 Q2" }).told).toEqual([]);
  });

  test("a marker, by the workbook's own legend", () => {
    const noted = [...CARD, [], ["- = not available"]];
    const answers = { period: "2025/26 Q2", markers: { "-": "zero" as const } };
    const { told, states } = readWith(noted, answers);
    expect(told.join()).toContain("“marker:-=zero” was refused, because Card!A5 says “- = not available”");
    expect(states).toEqual(["value", "not available"]);
    expect(readWith(CARD, answers).states).toEqual(["value", "value"]);
  });

  test("and what is kept of it is no answer to the next reading either", () => {
    const titled = [["Scorecard for Q2 2025/26"], ...CARD];
    const { reading } = readWith(titled, { period: "2025/26 Q3" });
    const kept = mappingFor(reading, { version: 1, period: "2025/26 Q3" });
    expect(readWith(titled, kept).told).toHaveLength(1);
  });
});
