/** A name that comes again in another group is another indicator, and no part of what stands above it. */
import { expect, test } from "vitest";
import { sheetOf } from "../../workbook/index.ts";
import { figures, readSheet } from "./card.fixture.ts";

type Rows = readonly (readonly (string | number | null)[])[];

const HEADINGS = ["Service", "Measure", "Q1 2025/26", "Q2 2025/26"];
const ALL = [
  ["Referrals", "2025/26 Q1 1", "2025/26 Q2 2"],
  ["Assessments", "2025/26 Q1 3", "2025/26 Q2 4"],
  ["Children: Referrals", "2025/26 Q1 5", "2025/26 Q2 6"],
  ["Children: Assessments", "2025/26 Q1 7", "2025/26 Q2 8"],
];

test.each<[string, Rows]>([
  [
    "in each row, with sums between them that have no name",
    [
      ["Adult", "Referrals", 1, 2],
      ["Adult", "Assessments", 3, 4],
      ["Adult subtotal", null, 4, 6],
      ["Children", "Referrals", 5, 6],
      ["Children", "Assessments", 7, 8],
      ["Children subtotal", null, 12, 14],
    ],
  ],
  [
    "once over their rows",
    [
      ["Adult", "Referrals", 1, 2],
      [null, "Assessments", 3, 4],
      ["Children", "Referrals", 5, 6],
      [null, "Assessments", 7, 8],
    ],
  ],
  [
    "once over their rows, with a sum in each",
    [
      ["Adult", "Referrals", 1, 2],
      [null, "Assessments", 3, 4],
      [null, "Subtotal", 4, 6],
      ["Children", "Referrals", 5, 6],
      [null, "Assessments", 7, 8],
      [null, "Subtotal", 12, 14],
    ],
  ],
])("groups %s", (_, rows) => {
  const sheet = sheetOf("Card", [HEADINGS, ...rows.map((row) => [...row])]);
  expect(figures(sheet)).toEqual(ALL);
  const titles = readSheet(sheet).register.kpis.map(({ title }) => title);
  expect(titles[0]).toBe("Referrals, Adult");
  expect(titles[3]).toBe("Assessments, Children");
});

test("a row of another name over those of the next group is not their whole", () => {
  const sheet = sheetOf("Card", [
    HEADINGS,
    ["Adult", "Referrals", 1, 2],
    ["Adult", "Assessments", 3, 4],
    ["Adult", "Visits", 9, 9],
    ["Children", "Referrals", 5, 6],
    ["Children", "Assessments", 7, 8],
  ]);
  expect(figures(sheet)).toEqual([
    ...ALL.slice(0, 2),
    ["Visits", "2025/26 Q1 9", "2025/26 Q2 9"],
    ...ALL.slice(2),
  ]);
  expect(readSheet(sheet).reading.notUnderstood).toEqual([]);
});

test.each<[string, Rows]>([
  [
    "that are said row by row",
    [
      ["Adult", "Visits", 1, 2],
      ["Adult", "Calls", 1, 2],
      [null, "Falls", 1, 2],
    ],
  ],
  [
    "of names that come once",
    [
      ["Adult", "Visits", 1, 2],
      [null, "Falls", 3, 4],
    ],
  ],
])("groups %s say nothing of a row whose cell is empty", (_, rows) => {
  const sheet = sheetOf("Card", [HEADINGS, ...rows.map((row) => [...row])]);
  expect(readSheet(sheet).register.kpis.at(-1)).toMatchObject({ title: "Falls", group: "" });
});
