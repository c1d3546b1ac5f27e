import { expect, test } from "vitest";
import { periodName } from "../../period/index.ts";
import { addressName, sheetOf } from "../../workbook/index.ts";
import { read } from "../../read/index.ts";

/** The periods that a scorecard's annual columns and one more were read as, and what was not understood. */
function columnsWith(heading: string): readonly string[] {
  const sheet = sheetOf("Card", [
    ["Code", "Title", "2020/21", "2021/22", heading],
    ["A1", "Delayed bed days", 6400, 6560, 616],
  ]);
  const { register, reading } = read(
    { name: "card.xlsx", date1904: false, sheets: [sheet] },
    { mapping: { version: 1 } },
  );
  const observations = register.kpis.flatMap((kpi) => kpi.observations);
  return [
    ...observations.map(({ period }) => periodName(period)),
    ...reading.notUnderstood.map(({ at, why }) => `${addressName(at)} ${why}`),
  ];
}

const YEARS = ["April 2020 to March 2021", "April 2021 to March 2022"];

test.each([
  ["2022/23 (to Q2)", "April to September 2022"],
  ["2022/23 to September", "April to September 2022"],
  ["Apr-Sep 2022", "April to September 2022"],
  ["Q1-Q3 2022/23", "April to December 2022"],
])("a column of %s beside whole years is as many months as it says", (heading, name) => {
  expect(columnsWith(heading).toSorted()).toEqual([...YEARS, name].toSorted());
});

test.each(["2022/23 YTD", "2022/23 (part year)", "2022/23 to date", "YTD"])(
  "a column of %s is not read, and said not to be",
  (heading) => {
    expect(columnsWith(heading)).toEqual([...YEARS, "Card!E1 unknown heading"]);
  },
);
