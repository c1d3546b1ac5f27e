import { describe, expect, test } from "vitest";
import { periodLabel } from "../../period/index.ts";
import { sheetOf } from "../../workbook/index.ts";
import { readSheet } from "./card.fixture.ts";

/** The periods that a status, a target and words in columns of their own are of, beside a newest cell. */
function ofWhat(newest: string | number) {
  const { register } = readSheet(
    sheetOf("Waits", [
      ["Measure", "Target", "Q1 2025/26", "Q2 2025/26", "Status", "Comments"],
      ["Number of people waiting", 8, 9, newest, "A", "Two staff were away for most of it"],
    ]),
  );
  const [kpi] = register.kpis;
  return [kpi?.published?.period, kpi?.targets[0]?.from, kpi?.commentary[0]?.period].map((period) =>
    period === undefined ? "" : periodLabel(period),
  );
}

describe("what is said of the newest figure is of", () => {
  test.each([10, "8+", "12d 4h", "£1.2m over", "10 or so"])(
    "the newest cell that holds one, read or not: %s",
    (cell) => {
      expect(new Set(ofWhat(cell))).toEqual(new Set(["2025/26 Q2"]));
    },
  );

  test.each(["", "n/a", "[due]"])("the one before where there is none: %s", (cell) => {
    expect(new Set(ofWhat(cell))).toEqual(new Set(["2025/26 Q1"]));
  });
});
