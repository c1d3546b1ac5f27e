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
