import { expect, test } from "vitest";
import { readsPage } from "./reads.fixture.ts";

test("the page of what is read is the one that the tests' tables make", async () => {
  await expect(readsPage()).toMatchFileSnapshot("../../READS.md");
});
