import { expect, test } from "vitest";
import { isMeasured } from "../../register/index.ts";
import { sheetOf } from "../../workbook/index.ts";
import { readSheet } from "./card.fixture.ts";

const HEAD = ["Ref", "Indicator", "2025/26 Q1", "2025/26 Q2", "Target"];
type Row = (string | number | null)[];

/** Each KPI by its code and title, with how many figures it has. */
function kpis(head: Row, ...rows: Row[]) {
  return readSheet(sheetOf("Card", [head, ...rows])).register.kpis.map(
    ({ id, title, observations }) => `${id} ${title}: ${observations.filter(isMeasured).length}`,
  );
}

test.each<[what: string, rows: Row[], read: string[]]>([
  [
    "a number over its letters",
    [
      ["3", "Complaints closed on time", null, null, null],
      ["3a", "Stage 1", 71, 74, 85],
      ["3b", "Stage 2", 60, 61, 85],
      ["4", "Falls", 12, 11, 10],
    ],
    ["3a Complaints closed on time, Stage 1: 2", "3b Complaints closed on time, Stage 2: 2", "4 Falls: 2"],
  ],
  [
    "letters in brackets, after a code of letters",
    [
      ["CS4", "Bed days", null, null, null],
      ["CS4(a)", "Aged 18-64", 510, 522, null],
    ],
    ["CS4(a) Bed days, Aged 18-64: 2"],
  ],
  [
    "a number with figures of its own is a KPI",
    [
      ["3", "Complaints closed on time", 66, 67, null],
      ["3a", "Stage 1", 71, 74, 85],
    ],
    ["3 Complaints closed on time: 2", "3a Stage 1: 2"],
  ],
  [
    "a number whose figures are missing, over another one",
    [
      ["3", "Complaints closed on time", null, null, null],
      ["4", "Falls", 12, 11, 10],
      ["30", "Visits", 12, 11, 10],
    ],
    ["3 Complaints closed on time: 0", "4 Falls: 2", "30 Visits: 2"],
  ],
])("%s", (_, rows, read) => {
  expect(kpis(HEAD, ...rows)).toEqual(read);
});

test("numbers that stand before the names", () => {
  expect(
    kpis(
      ["Indicator", "2025/26 Q1", "2025/26 Q2"],
      ["3 Complaints closed on time", null, null],
      ["3a Stage 1", 71, 74],
      ["3b Stage 2", 60, 61],
    ),
  ).toEqual(["3a Complaints closed on time, Stage 1: 2", "3b Complaints closed on time, Stage 2: 2"]);
});

test("a column of statuses beside figures that are not read is not said to be empty", () => {
  const { reading } = readSheet(
    sheetOf("Card", [
      ["Indicator", "Q1 2025", "Q2 2025", "Status"],
      ["Falls", 12, 11, "Green"],
    ]),
  );
  expect(reading.assumptions.filter(({ kind }) => kind === "status lost")).toEqual([]);
});
