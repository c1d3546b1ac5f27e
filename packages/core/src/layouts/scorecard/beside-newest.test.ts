import { describe, expect, test } from "vitest";
import { periodLabel } from "../../period/index.ts";
import { sheetOf } from "../../workbook/index.ts";
import { read } from "../../read/index.ts";

type Row = readonly (string | number | null)[];

function compared(headings: readonly string[], figures: Row, title: Row = []) {
  const rows: Row[] = [
    ["Indicator", "Unit", ...headings, "Comments"],
    ["Readmissions", "%", ...figures, null],
  ];
  const sheet = sheetOf("Card", title.length === 0 ? rows : [title, ...rows]);
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  return {
    own: register.kpis.flatMap(({ observations }) => observations.map(({ period }) => periodLabel(period))),
    beside: register.kpis.flatMap(({ comparators }) =>
      comparators.flatMap(({ area, kind, observations }) =>
        observations.map(
          (each) => `${kind} ${area} ${periodLabel(each.period)} ${"value" in each ? each.value : ""}`,
        ),
      ),
    ),
    told: reading.assumptions.flatMap((each) => (each.kind === "undated area" ? [each.heading] : [])),
    left: reading.notUnderstood.map(({ text }) => text),
  };
}

describe("a column that names whose figures it holds, and no period", () => {
  test.each<[heading: string, kind: string]>([
    ["Scotland", "nation"],
    ["Scottish average", "nation"],
    ["National average", "nation"],
    ["Peer group average", "peer group"],
  ])("%s", (heading, kind) => {
    for (const order of [
      ["2025/26 Q1", "2025/26 Q2"],
      ["2025/26 Q2", "2025/26 Q1"],
    ]) {
      for (const headings of [
        [...order, heading],
        [heading, ...order],
      ]) {
        const found = compared(
          headings,
          headings.map((each) => (each === heading ? 8.5 : 9)),
        );
        expect(found.beside).toEqual([`${kind} ${heading} 2025/26 Q2 8.5`]);
        expect(found.own).toEqual(["2025/26 Q1", "2025/26 Q2"]);
        expect(found.told).toEqual([heading]);
        expect(found.left).toEqual([]);
      }
    }
  });

  test("that stands beside each period is of the one on its left", () => {
    const headings = ["2025/26 Q1", "Scotland", "2025/26 Q2", "Scotland"];
    expect(compared(headings, [9, 8, 10, 7]).beside).toEqual([
      "nation Scotland 2025/26 Q1 8",
      "nation Scotland 2025/26 Q2 7",
    ]);
  });

  test("beside “This quarter” is of it", () => {
    const title = ["Quarter 2 2025/26 performance report"];
    const { beside, told } = compared(["Last quarter", "This quarter", "Scotland"], [9, 10, 7], title);
    expect(beside).toEqual(["nation Scotland 2025/26 Q2 7"]);
    expect(told).toEqual(["Scotland"]);
  });

  test.each(["Average", "Fife", "Scotland difference", "Rank in Scotland"])(
    "%s is left, and said to be",
    (heading) => {
      const { beside, left } = compared(["2025/26 Q1", "2025/26 Q2", heading], [9, 10, 7]);
      expect(beside).toEqual([]);
      expect(left).toEqual([heading]);
    },
  );

  test("with no period beside it is left", () => {
    const { beside } = compared(["Target", "Scotland"], [9, 7]);
    expect(beside).toEqual([]);
  });
});
