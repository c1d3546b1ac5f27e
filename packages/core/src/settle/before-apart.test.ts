/** Rows of last year among those of a KPI are its figures of a year before, and no KPI. */
import { expect, test } from "vitest";
import { periodLabel } from "../period/index.ts";
import { isMeasured } from "../register/index.ts";
import { read } from "../read/index.ts";
import { type CellValue, sheetOf } from "../workbook/index.ts";

function kpis(...rows: readonly (readonly CellValue[])[]) {
  const workbook = { name: "x.xlsx", date1904: false, sheets: [sheetOf("Card", rows)] };
  return read(workbook, {}).register.kpis.map(({ title, observations }) =>
    [
      title,
      ...observations.map(
        (each) => `${periodLabel(each.period)} ${isMeasured(each) ? each.value : each.state}`,
      ),
    ].join(", "),
  );
}

const HEADS = ["KPI", "Measure", "2025/26 Q1", "2025/26 Q2"];
const ONE = ["Falls, 2024/25 Q1 50, 2024/25 Q2 51, 2025/26 Q1 40, 2025/26 Q2 45"];

test.each(["Last year", "Previous year", "Prior year", "PY", "LY", "SPLY", "Same quarter last year"])(
  "%s",
  (word) => {
    expect(kpis(HEADS, ["Falls", "Actual", 40, 45], ["Falls", word, 50, 51])).toEqual(ONE);
    expect(kpis(["KPI", ...HEADS.slice(2)], ["Falls", 40, 45], [`Falls (${word})`, 50, 51])).toEqual(ONE);
  },
);

test("without a KPI that it is of, last year stays a row of its own, which is asked about", () => {
  const workbook = {
    name: "x.xlsx",
    date1904: false,
    sheets: [
      sheetOf("Card", [
        ["KPI", ...HEADS.slice(2)],
        ["Falls - last year", 50, 51],
      ]),
    ],
  };
  const { register, reading } = read(workbook, {});
  expect(register.kpis.map(({ open }) => open?.length)).toEqual([1]);
  expect(reading.questions.map(({ asks }) => asks)).toContain("months or quarters");
});

test.each<readonly [string, CellValue, CellValue, string]>([
  ["the same", 50, 50, "50"],
  ["another figure", 50, 52, "50 and told"],
  ["no figure", 50, null, "50"],
  ["a figure where there was none", null, 52, "52"],
])("a row of last year beside a column of that year that holds it: %s", (_, column, row, became) => {
  const rows = [
    ["KPI", "2024/25 Q1", "2025/26 Q1"],
    ["Falls", column, 40],
    ["Falls - last year", null, row],
  ];
  const { register, reading } = read(
    { name: "x.xlsx", date1904: false, sheets: [sheetOf("Card", rows)] },
    {},
  );
  const [figure] = register.kpis[0]?.observations ?? [];
  const told = reading.notUnderstood
    .filter(({ why }) => why === "repeated period")
    .map(({ at, rival }) => [at, rival]);
  const [own, other] = [
    { sheet: "Card", row: 1, column: 1 },
    { sheet: "Card", row: 2, column: 2 },
  ];
  expect(figure).toMatchObject({ state: "value", value: Number(became.split(" ")[0]) });
  expect(told).toEqual(became.endsWith("told") ? [[other, own]] : []);
  expect(register.kpis).toHaveLength(1);
});
