import { expect, test } from "vitest";
import {
  type Mapping,
  mappingFor,
  mappingIn,
  mappingRows,
  ANSWERS_SHEET,
  ANSWER_HEADINGS,
} from "../../answers/index.ts";
import { read } from "../../read/index.ts";
import { isMeasured } from "../../register/index.ts";
import { sheetOf } from "../../workbook/index.ts";

const KPI_HEADINGS = [
  "KPI",
  "Title",
  "What it means",
  "Unit",
  "Counted in",
  "Good is",
  "Frequency",
  "Tolerance",
  "Tolerance is",
];
const SEEN = [
  "A1",
  "Seen in time",
  "People seen.",
  "percentage",
  "",
  "Higher",
  "quarter",
  5,
  "per cent of target",
];
const KPIS = sheetOf("KPIs", [KPI_HEADINGS, SEEN]);
const FIGURES = sheetOf("Figures", [
  ["KPI", "Period", "Measured", "Remark", "Note"],
  ["A1", "2025/26 Q1", 85, 1, ""],
  ["A1", "2025/26 Q2", 86, 2, ""],
]);
const workbook = { name: "ours.xlsx", date1904: false, sheets: [KPIS, FIGURES] };

const said = (...columns: readonly (readonly [heading: string, role: string])[]): Mapping => ({
  version: 1,
  sheets: [
    {
      name: "Figures",
      columns: columns.map(([heading, role], column) => ({ heading, role, column, said: true })),
    },
  ],
});

const valuesBy = (mapping?: Mapping) =>
  read(workbook, mapping ? { mapping } : {}).register.kpis.flatMap(({ observations }) =>
    observations.filter(isMeasured).map(({ value }) => value),
  );

test("a renamed heading is said to be missing, and nothing is read in its place", () => {
  const { reading } = read(workbook);
  expect(valuesBy()).toEqual([]);
  expect(reading.notUnderstood).toContainEqual(
    expect.objectContaining({ what: "column", text: "Value", why: "missing heading" }),
  );
});

test("a sheet that has lost its column of figures keeps none in its numerators", () => {
  const rows = [
    ["KPI", "Period", "Measured", "Numerator", "Denominator"],
    ["A1", "2025/26 Q2", 86, 43, 50],
    ["A2", "2025/26 Q2", 12, 12, ""],
  ];
  const visits = [
    "A2",
    "Visits",
    "How many.",
    "number",
    "visits",
    "Higher",
    "quarter",
    5,
    "per cent of target",
  ];
  const kpis = sheetOf("KPIs", [KPI_HEADINGS, SEEN, visits]);
  const { register, reading } = read({ ...workbook, sheets: [kpis, sheetOf("Figures", rows)] });
  expect(register.kpis.flatMap(({ observations }) => observations.map(({ state }) => state))).toEqual([
    "blank",
    "blank",
  ]);
  expect(reading.notUnderstood.map(({ why }) => why)).toContain("missing heading");
  expect(reading.assumptions.map(({ kind }) => kind)).not.toContain("numerators are figures");
});

test.each([
  ["the column said", said(["Measured", "Value"]), [85, 86]],
  ["in other capitals and spaces", said(["measured ", "value"]), [85, 86]],
  ["only where it is missing: Period stays Period", said(["Measured", "Period"]), []],
  ["a heading that is not there", said(["Gone", "Value"]), []],
  ["a role that is no field", said(["Measured", "Height"]), []],
  [
    "of two said the same, the first in the sheet",
    said(["Remark", "Value"], ["Measured", "Value"]),
    [85, 86],
  ],
])("%s", (_, mapping, values) => {
  expect(valuesBy(mapping)).toEqual(values);
});

test("the answer is kept in the workbook and read by again", () => {
  const answers = said(["Measured", "Value"]);
  const { reading } = read(workbook, { mapping: answers });
  expect(reading.notUnderstood.filter(({ text }) => ["Value", "Measured"].includes(text))).toEqual([]);
  const rows = mappingRows(mappingFor(reading, answers));
  const kept = {
    ...workbook,
    sheets: [
      ...workbook.sheets,
      sheetOf(ANSWERS_SHEET, [[...ANSWER_HEADINGS], ...rows.map((row) => [...row])]),
    ],
  };
  expect(valuesBy(mappingIn(kept))).toEqual([85, 86]);
});
