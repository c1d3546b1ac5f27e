import { expect, test } from "vitest";
import { addressName, sheetOf } from "../../workbook/index.ts";
import { read } from "../../read/index.ts";

type Row = (string | number | null)[];

test.each<[string, Row, Row, string[]]>([
  ["no KPI among KPIs", ["Measure", "Apr-24", "May-24"], ["Total", 3, 5], ["Card!A4 a total or summary row"]],
  [
    "none where it stands under the codes",
    ["Ref", "Measure", "Apr-24", "May-24"],
    ["Grand total", null, 3, 5],
    ["Card!A4 a total or summary row"],
  ],
  [
    "none where it counts measures under the codes",
    ["Ref", "Measure", "Apr-24", "May-24"],
    ["Total measures", null, 3, 5],
    ["Card!A4 a total or summary row"],
  ],
  ["a figure of its own among localities", ["Delayed discharges", "Apr-24", "May-24"], ["Total", 3, 5], []],
  ["a KPI where it has a code", ["Ref", "Measure", "Apr-24", "May-24"], ["A3", "Total", 3, 5], []],
])("a row named total is %s", (_, headings, total, told) => {
  const labels = (...words: string[]) => (headings.length === 4 ? words : words.slice(1));
  const sheet = sheetOf("Card", [
    headings,
    [...labels("A1", "Falls"), 1, 2],
    [...labels("A2", "Visits"), 2, 3],
    total,
  ]);
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  expect(reading.notUnderstood.map(({ at, why }) => `${addressName(at)} ${why}`)).toEqual(told);
  expect(register.kpis).toHaveLength(told.length === 0 ? 3 : 2);
});
