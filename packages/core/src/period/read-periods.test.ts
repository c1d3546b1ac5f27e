import { expect, test } from "vitest";
import { financialYear, month, readPeriod, readPeriods } from "./index.ts";

test("a year that looks like a month is a year among years", () => {
  const [first, second, third] = readPeriods(["2010-11", "2011-12p", "2012-13"]);
  expect(first).toEqual({
    kind: "period",
    basis: "financial",
    period: financialYear(2010),
    grammar: "as its neighbours",
  });
  expect(second).toMatchObject({ period: financialYear(2011), marks: "p" });
  expect(third).toEqual(readPeriod("2012-13"));
});

test("a month that looks like a year is a month among months", () => {
  const readings = readPeriods(["2010-10", "2010-11", "2010-12"]);
  expect(readings.map((reading) => "period" in reading && reading.period)).toEqual([
    month(2010, 10),
    month(2010, 11),
    month(2010, 12),
  ]);
});

test.each([
  ["nothing beside it is certain", ["2010-11", "2011-12", "note"]],
  ["its neighbours differ among themselves", ["2010-11", "2012-13", "June 2025"]],
  ["both meanings are as long as its neighbours", ["Q1 2025", "2025/26 Q2"]],
  ["neither meaning is as long as its neighbours", ["2010-11", "2025/26 Q2"]],
])("a label stays ambiguous where %s", (_, texts) => {
  expect(readPeriods(texts)).toEqual(texts.map((text) => readPeriod(text)));
  expect(readPeriods(texts)[0]).toMatchObject({ kind: "ambiguous" });
});

test("what the file is known to keep goes before its neighbours", () => {
  expect(readPeriods(["2010-11", "2012-13"], "calendar")[0]).toMatchObject({ period: month(2010, 11) });
});
