/** A tolerance that cannot be read gives no status where one would depend on it, in every layout that has a place for it. */
import { describe, expect, test } from "vitest";
import { addressName } from "../workbook/index.ts";
import { type Cell, WRITTEN, readBack } from "./tolerances.fixture.ts";

const UNREAD = [
  "5ish",
  "a bit",
  "see note",
  "5 to 10",
  "5 or so",
  "5% (was 3%)",
  "5 days",
  "£5",
  "Yes",
  "1 week",
  "5/10",
  0.05,
  "amber 75",
  "1.2.3 pp",
];
/** What is read, and the status of the one that misses by 2 points of 80. */
const READ: readonly (readonly [Cell, string])[] = [
  ["5%", "close"],
  ["1%", "missed"],
  ["within 5%", "close"],
  ["2 pp", "close"],
  ["1 pp", "missed"],
  ["2 percentage points", "close"],
  ["1 point", "missed"],
  [null, "missed"],
  ["-", "missed"],
];

describe.each(Object.keys(WRITTEN))("a tolerance written as %s", (layout) => {
  const written = (tolerance: Cell) => readBack(WRITTEN[layout]?.(tolerance) ?? {});

  test.each(UNREAD.map((text) => [text]))("%s: cannot be read, is named, and judges nothing", (text) => {
    const { kpis, statuses, reading } = written(text);
    expect(statuses).toEqual(["met", "tolerance not read"]);
    for (const { tolerance } of kpis) {
      expect(tolerance).toMatchObject({ kind: "unread", shown: String(text) });
      const cells = reading.notUnderstood.map(({ at }) => addressName(at));
      expect(cells).toContain(tolerance?.at && addressName(tolerance.at));
    }
  });

  test.each(READ)("%s is read", (text, missed) => {
    const { statuses } = written(text);
    expect(statuses).toEqual(["met", missed]);
  });
});

/** What a person says who says that there is none: 0, told; and who says nothing: the house's own where nothing is sorted. */
describe.each(Object.keys(WRITTEN))("no tolerance, written as %s", (layout) => {
  test.each<[Cell, expected: string, amount: number | undefined]>([
    ["None", "missed", 0],
    ["none", "missed", 0],
    ["Nil", "missed", 0],
    ["No tolerance", "missed", 0],
    ["Zero", "missed", 0],
    [0, "missed", 0],
    ["0%", "missed", 0],
    ["n/a", "close", undefined],
    ["-", "close", undefined],
    [null, "close", undefined],
  ])("%s: a figure 2 points short is %s", (text, expected, amount) => {
    const { kpis, statuses, reading } = readBack(WRITTEN[layout]?.(text) ?? {}, "unsorted");
    expect(statuses).toEqual(["met", expected]);
    for (const { tolerance } of kpis) {
      expect(tolerance === undefined ? undefined : "amount" in tolerance && tolerance.amount).toBe(amount);
    }
    const told = reading.assumptions.flatMap((each) =>
      each.kind === "tolerance of none" ? [each.text] : [],
    );
    expect(told).toEqual(amount === 0 && typeof text === "string" && text !== "0%" ? [text] : []);
  });
});

test.each<[heading: string, tolerance: Cell, expected: string]>([
  ["Amber threshold", 75, "tolerance not read"],
  ["Threshold", "75%", "tolerance not read"],
  ["Amber threshold", "within 5%", "close"],
  ["Threshold", "2 pp", "close"],
  ["Red threshold", 70, "tolerance not read"],
  ["Amber", "75-79%", "tolerance not read"],
  ["Amber", "x", "missed"],
  ["Red range", "<75", "tolerance not read"],
  ["Tolerance (%)", 5, "close"],
  ["Tolerance %", 0.05, "tolerance not read"],
])("under %s, %s: a figure that misses is %s", (heading, tolerance, expected) => {
  const grids = WRITTEN["scorecard"]?.(tolerance) ?? {};
  const card = (grids["Card"] ?? []).map((row) => row.map((cell) => (cell === "Tolerance" ? heading : cell)));
  expect(readBack({ Card: card }).statuses).toEqual(["met", expected]);
});
