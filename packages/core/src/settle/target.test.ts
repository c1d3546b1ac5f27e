import { expect, test } from "vitest";
import { levelsOf } from "../register/kpi.fixture.ts";
import { sheetOf } from "../workbook/index.ts";
import { read } from "../read/index.ts";
import { readingInWords } from "../reading/index.ts";

test.each<[string | number, number | string | undefined, string | undefined]>([
  ["≥ 90%", 90, "higher"],
  [">90", 90, "higher"],
  ["at least 85%", 85, "higher"],
  ["4 or above", 4, "higher"],
  ["≤ 12", 12, "lower"],
  ["<5", 5, "lower"],
  ["as agreed with the board", "unread", undefined],
  [90, 90, undefined],
  ["Data only", undefined, undefined],
])("a target of %s is %s, and says that %s is good", (target, value, polarity) => {
  const sheet = sheetOf("Card", [
    ["Title", "2024/25 Q1", "2024/25 Q2", "Target"],
    ["Reviews", 11, 13, target],
  ]);
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  expect(register.kpis.flatMap(levelsOf)[0]).toBe(value);
  expect(register.kpis[0]?.polarity).toBe(polarity);
  const from = reading.assumptions.flatMap((each) => (each.kind === "polarity" ? [each.from] : []));
  expect(from).toEqual(polarity === undefined ? [] : ["target"]);
});

test.each<[readonly (string | number | null)[], string | undefined]>([
  [["TBC", 40], "“TBC” (Card!D2) stands where a target would and is taken to mean that there is none."],
  [
    ["Monitor", "n/a"],
    "“Monitor” (Card!D2) stands where a target would and is taken to mean that there is none; so is one more.",
  ],
  [
    ["-", "TBC", "n/a"],
    "“-” (Card!D2) stands where a target would and is taken to mean that there is none; so are 2 more.",
  ],
  [[null, 40], undefined],
])("targets of %j are accounted for", (targets, said) => {
  const rows = targets.map((target, at) => [["Reviews", "Falls", "Visits"][at] ?? "", 11, 13, target]);
  const sheet = sheetOf("Card", [["Title", "2024/25 Q1", "2024/25 Q2", "Target"], ...rows]);
  const { reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  const lines = readingInWords(reading).flatMap((block) => block.lines);
  expect(lines.filter((line) => line.includes("where a target would"))).toEqual(
    said === undefined ? [] : [said],
  );
});
