/** Cells that say different things of one KPI's tolerance leave it unread, by the words of both; none is followed. */
import { describe, expect, test } from "vitest";
import { type Cell, type Grids, WRITTEN, readBack } from "./tolerances.fixture.ts";

/** Two cells that say of one KPI how close counts as close; the figure misses its target of 80 by 2 points. */
describe.each<[where: string, grids: (one: Cell, other: Cell) => Grids]>([
  ["rows of a long table", (one, other) => long([one, other, one])],
  [
    "the rows of a sheet of targets",
    (one, other) => ({
      Card: [
        ["Code", "Indicator", "Unit", "Good is", "2025/26 Q1", "2025/26 Q2"],
        ["A2", "Reviews on time", "%", "higher", 79, 78],
      ],
      Targets: [
        ["Code", "Indicator", "From", "Target", "Tolerance"],
        ["A2", "Reviews on time", "2024/25", 80, one],
        ["A2", "Reviews on time", "2025/26", 80, other],
      ],
    }),
  ],
  [
    "the figures and their register",
    (one, other) => ({
      ...long([one, one, one]),
      ...WRITTEN["register"]?.(other),
      Data: long([one])["Data"] ?? [],
    }),
  ],
])("two tolerances in %s", (_, grids) => {
  test.each<[one: Cell, other: Cell, expected: string, shown?: string]>([
    ["5%", "1%", "tolerance not read", "5% and 1%"],
    ["1%", "5%", "tolerance not read", "1% and 5%"],
    ["5%", "5 pp", "tolerance not read", "5% and 5 pp"],
    ["5%", "a bit", "tolerance not read", "5% and a bit"],
    ["5%", "within 5%", "close"],
    ["1%", null, "missed"],
    [null, "5%", "close"],
    [2, "2 pp", "close"],
  ])("%s and %s: %s", (one, other, expected, shown) => {
    const { kpis, statuses, reading } = readBack(grids(one, other));
    expect(statuses.at(kpis.findIndex(({ id }) => id === "A2"))).toBe(expected);
    if (shown === undefined) return;
    expect(kpis.find(({ id }) => id === "A2")?.tolerance).toMatchObject({ kind: "unread", shown });
    expect(reading.notUnderstood.map(({ text }) => text)).toContain(String(other));
  });
});

function long(tolerances: readonly Cell[]): Grids {
  const rows = ["2025/26 Q2", "2025/26 Q1", "2024/25 Q4"].map((period, index) => [
    "A2",
    "Reviews on time",
    "%",
    "higher",
    tolerances[index % tolerances.length] ?? null,
    period,
    78 + index,
    80,
  ]);
  return {
    Data: [["Code", "Indicator", "Unit", "Good is", "Tolerance", "Period", "Value", "Target"], ...rows],
  };
}
