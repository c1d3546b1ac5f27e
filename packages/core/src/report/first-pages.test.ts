import { expect, test } from "vitest";
import { firstPages } from "./first-pages.fixture.ts";
import { wholeReport } from "./whole-report.fixture.ts";

const { told, faults } = firstPages();

test("twenty first pages of other figures, quarters and areas read as they were read aloud", async () => {
  expect(told.match(/^\d+\. /gmu)).toHaveLength(20);
  await expect(told).toMatchFileSnapshot("first-pages.golden.txt");
});

test("and each word and figure of their reports can be answered for", () => {
  expect(faults).toEqual([]);
});

test("a report with something of each kind reads as it was read, to its last chart and table", async () => {
  const whole = wholeReport();
  await expect(whole.told).toMatchFileSnapshot("whole-report.golden.txt");
  expect(whole.faults).toEqual([]);
});
