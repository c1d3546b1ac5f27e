import { expect, test } from "vitest";
import { firstPages } from "./first-pages.fixture.ts";

const { told, faults } = firstPages();

test("twenty first pages of other figures, quarters and areas read as they were read aloud", async () => {
  expect(told.match(/^\d+\. /gmu)).toHaveLength(20);
  await expect(told).toMatchFileSnapshot("first-pages.golden.txt");
});

test("and each word and figure of their reports can be answered for", () => {
  expect(faults).toEqual([]);
});
