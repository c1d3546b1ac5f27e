import { describe, expect, test } from "vitest";
import { dateOrderOf } from "./date-order.ts";
import { labelsAmong, month, readPeriod } from "./index.ts";
import { NO_WEEKS, ORDERS, SPOKEN, WEEKS } from "./spoken.fixture.ts";
import { areWeekly, isWeek } from "./week.ts";

test.each(SPOKEN)("%j", (label, period) => {
  expect(readPeriod(label)).toMatchObject({ kind: "period", period });
});

test.each([
  "Quarter ended 15/06/2025",
  "July quarter 2025",
  "June quarter",
  "As at",
  "At home",
  "End of life",
  "Census",
  "Rolling average to June 2025",
])("%j is no period", (label) => {
  expect(readPeriod(label).kind).toBe("not a period");
});

describe("positions at a day", () => {
  test("at the ends of quarters three months apart are those of the quarters", () => {
    const read = labelsAmong(["As at 30/06/24", "As at 30/09/24", "As at 31/12/24"], undefined);
    expect(read("As at 30/09/24")).toMatchObject({ period: { start: month(2024, 7).start, months: 3 } });
  });

  test.each([
    [["As at 30/06/24", "As at 31/07/24"]],
    [["As at 30/06/24"]],
    [["As at 31/03/23", "As at 31/03/24"]],
  ])("are of their months among %j", (labels) => {
    expect(labelsAmong(labels, undefined)(labels[0] ?? "")).toMatchObject({ period: { months: 1 } });
  });
});

test.each(WEEKS)("%j is a week", (label) => {
  expect(isWeek(label)).toBe(true);
});

test.each(NO_WEEKS)("%j is none", (label) => {
  expect(isWeek(label)).toBe(false);
});

test("dates a week apart are weeks, and months are not", () => {
  expect(areWeekly(["2025-07-07", "2025-07-14", "2025-07-21", "2025-08-04"])).toBe(true);
  expect(areWeekly(["2025-07-01", "2025-08-01", "2025-09-01"])).toBe(false);
  expect(areWeekly(["2025-07-07", "2025-07-14"])).toBe(false);
});

test.each(ORDERS)("the dates %j are %s", (dates, order) => {
  expect(dateOrderOf(dates)).toBe(order);
});

describe("dates that may be read either way", () => {
  const either = ["10/1/2024", "11/1/2024", "12/1/2024"];
  test("are asked", () => {
    expect(labelsAmong(either, undefined)("10/1/2024")).toEqual({
      kind: "either date",
      choices: [month(2024, 1), month(2024, 10)],
    });
  });
  test.each([
    ["day first", month(2024, 1)],
    ["month first", month(2024, 10)],
  ] as const)("are read %s once a person says so", (said, period) => {
    expect(labelsAmong(either, undefined, [], said)("10/1/2024")).toMatchObject({ kind: "period", period });
  });
  test("are changed over where they are Excel's own and a person says so", () => {
    const read = labelsAmong(["2024-05-04", "15/07/2025"], undefined, [], "changed over");
    expect(read("2024-05-04")).toMatchObject({ period: month(2024, 4) });
    expect(read("15/07/2025")).toMatchObject({ period: month(2025, 7) });
  });
  test("have their month first where nothing else is possible", () => {
    const read = labelsAmong(["10/31/2024", "11/1/2024"], undefined);
    expect(read("11/1/2024")).toMatchObject({ period: month(2024, 11), monthFirst: true });
  });
});
