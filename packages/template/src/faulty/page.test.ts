import { expect, test } from "vitest";
import { faultTable } from "./page.ts";

test("the page in the repository is the one the code makes", async () => {
  await expect(faultTable()).toMatchFileSnapshot("../../FAULTS.md");
});
