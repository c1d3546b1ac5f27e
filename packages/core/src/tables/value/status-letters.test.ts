import { expect, test } from "vitest";
import { sheetOf } from "../../workbook/index.ts";
import { read } from "../../read/index.ts";

test.each<[string, readonly string[], string[], string[][]]>([
  ["beside a G in the table", ["10 (R)", "9 (G)"], ["10 ", "9 "], [[], []]],
  ["without brackets", ["85% R", "91% A"], ["85 ", "91 "], [[], []]],
  ["alone, which may be revised", ["10 (R)", "9"], ["10 ", "9 "], [["revised"], []]],
])("an R after a figure, %s", (_, cells, figures, flags) => {
  const sheet = sheetOf("Card", [
    ["Title", "2024/25 Q1", "2024/25 Q2"],
    ["Complaints", ...cells],
  ]);
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  const observations = register.kpis[0]?.observations ?? [];
  expect(
    observations.map((each) => (each.state === "value" ? `${each.value} ${each.note ?? ""}` : "")),
  ).toEqual(figures);
  expect(observations.map((each) => each.flags)).toEqual(flags);
  expect(reading.assumptions.some(({ kind }) => kind === "status letters")).toBe(flags.flat().length === 0);
});
