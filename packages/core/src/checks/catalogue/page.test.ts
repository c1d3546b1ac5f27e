import { expect, test } from "vitest";
import { families } from "../families.ts";
import { catalogue } from "./page.ts";

/** Every id of the catalogue that the checks were made from, but for sections 8 (M05 on) and 12, which come later. */
const SECTIONS = { S: 16, T: 14, D: 12, K: 10, A: 11, P: 13, F: 18, M: 4, R: 8, V: 7, N: 18 };

test("the page in the repository is the one the code makes", async () => {
  await expect(catalogue()).toMatchFileSnapshot("../../../CHECKS.md");
});

test("every definition is a check, or is left out with its reason", () => {
  const built = new Set(families.flatMap(({ checks }) => checks.map(({ id }) => id)));
  const leftOut = new Set(families.flatMap((family) => family.leftOut.map(({ id }) => id)));
  const defined = Object.entries(SECTIONS).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, "0")}`),
  );
  expect(defined.filter((id) => !built.has(id) && !leftOut.has(id))).toEqual([]);
  expect([...built].filter((id) => leftOut.has(id))).toEqual([]);
  for (const { because } of families.flatMap((family) => family.leftOut))
    expect(because).toMatch(/^[A-Z].+\.$/);
});
