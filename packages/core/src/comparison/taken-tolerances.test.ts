/** What is taken for granted of a tolerance is told: its sign, of what it is a share, and where one beside a target holds. */
import { describe, expect, test } from "vitest";
import { type Cell, WRITTEN, readBack } from "./tolerances.fixture.ts";

const KINDS: ReadonlySet<string> = new Set([
  "tolerance below nought",
  "tolerance of the target",
  "own tolerance holds",
]);

describe.each(Object.keys(WRITTEN))("a tolerance written as %s", (layout) => {
  test.each<[Cell, told: readonly string[]]>([
    [-3, ["tolerance below nought"]],
    ["-3", ["tolerance below nought"]],
    ["(3)", ["tolerance below nought"]],
    ["-3 pp", ["tolerance below nought"]],
    ["-5%", ["tolerance below nought", "tolerance of the target"]],
    ["5%", ["tolerance of the target"]],
    ["within 5%", ["tolerance of the target"]],
    ["5% of target", []],
    ["+/- 3", []],
    ["±3", []],
    ["2 pp", []],
    [3, []],
    ["None", []],
  ])("%s", (text, told) => {
    const { statuses, reading } = readBack(WRITTEN[layout]?.(text) ?? {});
    expect(statuses[0]).toBe("met");
    const kinds = reading.assumptions.filter(({ kind }) => KINDS.has(kind));
    expect(kinds.map(({ kind }) => kind)).toEqual(told);
    // Both rows have it: one is named, and the other counted.
    expect(kinds.every((each) => "more" in each && each.more === 1)).toBe(true);
  });
});

test.each<[one: Cell, other: Cell, told: readonly string[]]>([
  [5, 1, ["A1", "A2"]],
  [1, 5, ["A1", "A2"]],
  [5, 5, []],
  [5, null, []],
])("%s for the KPI and %s for its target: told of %j", (one, other, told) => {
  const grids = WRITTEN["quarterlight"]?.(one) ?? {};
  const targets = (grids["Targets"] ?? []).map((row, at) => [...row, at === 0 ? "Tolerance" : other]);
  const { reading } = readBack({ ...grids, Targets: targets });
  const own = reading.assumptions.filter(({ kind }) => kind === "own tolerance holds");
  expect(own).toMatchObject(told.length === 0 ? [] : [{ kpi: told[0], more: told.length - 1 }]);
});

test("two that different sheets say are followed by neither", () => {
  const grids = WRITTEN["scorecard"]?.("5%") ?? {};
  const { statuses } = readBack({ ...grids, Targets: WRITTEN["targets"]?.("1%")["Targets"] ?? [] });
  expect(statuses).toEqual(["met", "tolerance not read"]);
});
