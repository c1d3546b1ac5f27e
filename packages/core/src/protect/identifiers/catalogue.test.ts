import { expect, test } from "vitest";
import { identifierCatalogue } from "./catalogue.ts";
import { recognisers } from "./list.ts";
import { KINDS } from "./mark.ts";

test("the page in the repository is the one the code makes", async () => {
  await expect(identifierCatalogue()).toMatchFileSnapshot("../../../IDENTIFIERS.md");
});

test("every kind has its recogniser, with examples and near misses", () => {
  expect(recognisers.map(({ kind }) => kind).toSorted()).toEqual([...KINDS].toSorted());
  for (const { holds, nearMisses } of recognisers) {
    expect(holds.length).toBeGreaterThan(3);
    expect(nearMisses.length).toBeGreaterThan(3);
  }
});
