import { expect, test } from "vitest";
import { type Basis, type Period, calendarYear, financialYear, labelsAmong, month } from "./index.ts";

type Case = {
  readonly name: string;
  readonly labels: readonly string[];
  readonly basis?: Basis;
  /** The other labels of the table they stand in. */
  readonly table?: readonly string[];
  /** What each label is read as: its period, or the kind of reading that is none. */
  readonly expected: readonly (Period | "ambiguous" | "wrong year" | "not a period")[];
};

const years = (first: number, count: number): Period => ({
  start: financialYear(first).start,
  months: 12 * count,
});
const calendarYears = (first: number, count: number): Period => ({
  start: calendarYear(first).start,
  months: 12 * count,
});

test.each<Case>([
  {
    name: "a year that looks like a month is a year among years",
    labels: ["2010-11", "2011-12p", "2012-13"],
    expected: [financialYear(2010), financialYear(2011), financialYear(2012)],
  },
  {
    name: "a month that looks like a year, or a span, is a month among months",
    labels: ["2009-10", "2009-11", "2009-12", "2010-01"],
    expected: [month(2009, 10), month(2009, 11), month(2009, 12), month(2010, 1)],
  },
  {
    name: "months are months in a table of financial years, too",
    labels: ["2010-10", "2010-11"],
    table: ["2016-17", "2017-18"],
    expected: [month(2010, 10), month(2010, 11)],
  },
  {
    name: "a month that may be a year stays ambiguous with nothing certain beside it",
    labels: ["2010-11", "2011-12", "note"],
    expected: ["ambiguous", "ambiguous", "not a period"],
  },
  {
    name: "and where years and months are mixed",
    labels: ["2010-11", "2016-17", "2016-05"],
    expected: ["ambiguous", financialYear(2016), month(2016, 5)],
  },
  {
    name: "what the file is known to keep goes before its neighbours",
    labels: ["2010-11"],
    basis: "calendar",
    expected: [month(2010, 11)],
  },
  {
    name: "spans are financial years where the table writes single ones so",
    labels: ["2009-11", "2010-12", "2012-15", "2018–20"],
    table: ["2016-17"],
    expected: [years(2009, 2), years(2010, 2), years(2012, 3), years(2018, 2)],
  },
  {
    name: "spans of four digits likewise, marks and all",
    labels: ["2013-2016", "2014-2017p"],
    table: ["2015-2016"],
    expected: [years(2013, 3), years(2014, 3)],
  },
  {
    name: "spans beside single years of the same series",
    labels: ["2011-12", "2012-13", "2013-16", "2014-17"],
    expected: [financialYear(2011), financialYear(2012), years(2013, 3), years(2014, 3)],
  },
  {
    name: "one span among single years may be a slip of the hand",
    labels: ["2014-15", "2015-17", "2016-17", "2009-11"],
    expected: [financialYear(2014), years(2015, 2), financialYear(2016), years(2009, 2)],
  },
  {
    name: "a lone one is reported as a mistyped year",
    labels: ["2014-15", "2015-17", "2016-17"],
    expected: [financialYear(2014), "wrong year", financialYear(2016)],
  },
  {
    name: "spans are ambiguous where nothing says which years the table keeps",
    labels: ["2018-20", "2019-21", "2009-11"],
    expected: ["ambiguous", "ambiguous", "ambiguous"],
  },
  {
    name: "spans that could each be a month are no months when each begins in another year",
    labels: ["2008-10", "2009-11"],
    expected: ["ambiguous", "ambiguous"],
  },
  {
    name: "a single one that could be a month is not guessed",
    labels: ["2009-11"],
    expected: ["ambiguous"],
  },
  {
    name: "a person may say that they are calendar years",
    labels: ["2018-20", "2009-11"],
    basis: "calendar",
    expected: [calendarYears(2018, 3), calendarYears(2009, 3)],
  },
  {
    name: "or financial years",
    labels: ["2018-20", "2009-11"],
    basis: "financial",
    expected: [years(2018, 2), years(2009, 2)],
  },
  {
    name: "spans said in full need no neighbours",
    labels: ["2013/14-2015/16", "2013-14 to 2015-16", "2020 to 2022"],
    expected: [years(2013, 3), years(2013, 3), calendarYears(2020, 3)],
  },
  {
    name: "six years and more are a mistyped year sooner than a span",
    labels: ["2013-19"],
    expected: ["wrong year"],
  },
  {
    name: "a day is no month of years",
    labels: ["2010-11-30", "2016-17"],
    expected: [month(2010, 11), financialYear(2016)],
  },
])("$name: $labels", ({ labels, basis, table, expected }) => {
  const readLabel = labelsAmong(labels, basis, table);
  expect(
    labels.map((label) => {
      const reading = readLabel(label);
      return reading.kind === "period" ? reading.period : reading.kind;
    }),
  ).toEqual(expected);
});

test("marks are kept beside a span", () => {
  expect(labelsAmong(["2018-20p", "2019-21"], "calendar")("2018-20p")).toMatchObject({ marks: "p" });
  expect(labelsAmong(["2018-20p", "2019-21"], undefined)("2018-20p")).toMatchObject({ marks: "p" });
});
