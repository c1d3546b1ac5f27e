import { expect, test } from "vitest";
import { firstPages } from "./first-pages.fixture.ts";
import { publicReport } from "./public-report.fixture.ts";
import { wholeReport } from "./whole-report.fixture.ts";

const { told, faults } = firstPages();

test("twenty first pages of other figures, quarters and areas read as they were read aloud", async () => {
  expect(told.match(/^\d+\. /gmu)).toHaveLength(20);
  await expect(told).toMatchFileSnapshot("first-pages.golden.txt");
});

test("and each word and figure of their reports can be answered for", () => {
  expect(faults).toEqual([]);
});

test.each([
  { name: "whole-report", made: wholeReport },
  { name: "public-report", made: publicReport },
])(
  "$name, with something of each kind, reads as it was read, to its last chart and table",
  async ({ name, made }) => {
    const whole = made();
    await expect(whole.told).toMatchFileSnapshot(`${name}.golden.txt`);
    expect(whole.faults).toEqual([]);
  },
);
