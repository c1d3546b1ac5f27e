import { expect, test } from "vitest";
import { definitionGap } from "./defined.ts";

test.each<[ours: string, theirs: string, gap: object | undefined]>([
  [
    "People aged 75+",
    "Adults aged 65 and over",
    { what: "people counted", ours: "75 and over", theirs: "65 and over" },
  ],
  ["People aged 75+", "People 75 years and older", undefined],
  ["People aged 75+", "Adults", undefined],
  ["Adults", "People aged 75+", undefined],
  ["per 1,000 adults", "per 100,000 adults", { what: "rate", ours: "per 1,000", theirs: "per 100,000" }],
  ["per 1,000 adults", "for every 1000 adults", undefined],
  ["per 1,000 adults", "per head", undefined],
  ["per head", "per 1,000 adults", undefined],
  [
    "Aged 65 and over, per 1,000",
    "Aged 65 or above, per 100,000",
    { what: "rate", ours: "per 1,000", theirs: "per 100,000" },
  ],
  ["", "", undefined],
])("“%s” beside “%s”", (ours, theirs, gap) => {
  expect(definitionGap(ours, theirs)).toEqual(gap);
});
