import { expect, test } from "vitest";
import { firstPages } from "./first-pages.fixture.ts";

test("twenty first pages of other figures, quarters and areas read as they were read aloud", async () => {
  const told = firstPages();
  expect(told.match(/^\d+\. /gmu)).toHaveLength(20);
  await expect(told).toMatchFileSnapshot("first-pages.golden.txt");
});
