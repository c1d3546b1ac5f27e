import { describe, expect, test } from "vitest";
import { read } from "../../read/index.ts";
import { sheetOf } from "../../workbook/index.ts";

function kpisIn(...rows: readonly (readonly (string | number)[])[]) {
  const card = sheetOf("Card", [["Indicator", "2025/26 Q1", "2025/26 Q2"], ...rows]);
  const { register, reading } = read({ name: "Card.xlsx", date1904: false, sheets: [card] });
  return { kpis: register.kpis, left: reading.notUnderstood.map(({ why }) => why) };
}

describe("a row named for a nation, the health board or an average is compared with, and no KPI", () => {
  test.each([
    { name: "Scotland", kind: "nation" },
    { name: "Scottish average", kind: "nation" },
    { name: "National average", kind: "nation" },
    { name: "England", kind: "nation" },
    { name: "Peer group average", kind: "peer group" },
    { name: "Family group", kind: "peer group" },
    { name: "HSCP average", kind: "peer group" },
    { name: "NHS Board-wide", kind: "peer" },
    { name: "Board area", kind: "peer" },
  ])("$name", ({ name, kind }) => {
    const { kpis, left } = kpisIn(
      ["Visits made on time (%)", 81, 82],
      [name, 71, 72],
      ["Calls answered (%)", 91, 92],
      [name, 61, 62],
    );
    expect(kpis.map(({ id }) => id)).toEqual(["Visits made on time (%)", "Calls answered (%)"]);
    expect(kpis.map(({ comparators }) => comparators)).toMatchObject([
      [{ area: name, kind, observations: [{ value: 71 }, { value: 72 }] }],
      [{ area: name, kind, observations: [{ value: 61 }, { value: 62 }] }],
    ]);
    expect(left).toEqual([]);
  });

  test.each(["Average", "Mean", "The average", "Median:"])(
    "a bare %s is left out, and said to be",
    (name) => {
      const { kpis, left } = kpisIn(["Visits made on time (%)", 81, 82], [name, 71, 72]);
      expect(kpis).toMatchObject([{ id: "Visits made on time (%)", comparators: [] }]);
      expect(left).toEqual(["a total or summary row"]);
    },
  );

  test("with no indicator above, it is left out and said to be", () => {
    const { kpis, left } = kpisIn(["Scotland", 71, 72], ["Visits made on time (%)", 81, 82]);
    expect(kpis.map(({ id }) => id)).toEqual(["Visits made on time (%)"]);
    expect(left).toEqual(["compared with nothing"]);
  });

  test.each([
    "Board papers on time (%)",
    "Average wait (days)",
    "National care standard met (%)",
    "Mean length of stay",
  ])("%s is a KPI", (title) => {
    expect(kpisIn(["Visits made on time (%)", 81, 82], [title, 1, 2]).kpis).toHaveLength(2);
  });
});
