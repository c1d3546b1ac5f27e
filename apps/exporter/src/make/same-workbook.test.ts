import type { FactsFile } from "@quarterlight/core/report";
import { expect, test } from "vitest";
import { othernessOf } from "./same-workbook.ts";

type Told = {
  readonly sha256?: string;
  readonly place?: string | undefined;
  readonly indicators?: readonly string[] | undefined;
  readonly levels?: readonly number[];
  readonly decimals?: number;
};

/** What a report of indicators says, a level each period, the first that is told for the first. */
function told({
  sha256 = "",
  place,
  indicators = ["Falls"],
  levels = [1, 2, 3],
  decimals = 0,
}: Told): FactsFile {
  return {
    schema: 1,
    kind: "quarterlight facts",
    workbook: { name: "K.csv", sha256, place },
    edition: { audience: "public", area: "", period: "2025/26 Q2" },
    date: "",
    draft: false,
    indicators: [...indicators],
    figures: levels.map((value, nth) => ({
      fact: `K/${nth}/level`,
      printed: String(value),
      cells: ["K!A1"],
      claim: {
        kpi: "K",
        period: { start: nth, months: 3 },
        role: "level",
        rule: "cell",
        quantity: { value, decimals },
      },
    })),
    sentences: [],
    consents: [],
  };
}

const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const a = "a".repeat(64);
const b = "b".repeat(64);

test.each<{ name: string; before: Told; coming: Told; is: string }>([
  {
    name: "the same bytes",
    before: { sha256: a, levels: [] },
    coming: { sha256: a, levels: [] },
    is: "same",
  },
  {
    name: "no bytes on either side prove nothing",
    before: { levels: [1] },
    coming: { levels: [1] },
    is: "other figures",
  },
  {
    name: "nothing known of the place, four of five levels",
    before: { levels: [1, 2, 3, 4, 5] },
    coming: { levels: [1, 2, 3, 4, 9] },
    is: "same",
  },
  {
    name: "nothing known of the place, three of five levels",
    before: { levels: [1, 2, 3, 4, 5] },
    coming: { levels: [1, 2, 3, 9, 9] },
    is: "other figures",
  },
  {
    name: "another place, every level of a few",
    before: { place: "0001", levels: [1, 2] },
    coming: { place: "0002", levels: [1, 2] },
    is: "other figures",
  },
  {
    name: "the same place, no level of a few",
    before: { place: "0001", levels: [1, 2] },
    coming: { place: "0001", levels: [3, 4] },
    is: "same",
  },
  {
    name: "the same place, one level of ten",
    before: { place: "0001", levels: TEN },
    coming: { place: "0001", levels: TEN.map((level) => (level === 1 ? 1 : level + 50)) },
    is: "other figures",
  },
  {
    name: "the same place, two levels of ten",
    before: { place: "0001", levels: TEN },
    coming: { place: "0001", levels: TEN.map((level) => (level <= 2 ? level : level + 50)) },
    is: "same",
  },
  {
    name: "half of the titles, spelt with other marks",
    before: { place: "0001", indicators: ["Falls (65+)", "Delays"] },
    coming: { place: "0001", indicators: ["falls 65", "Visits"] },
    is: "same",
  },
  {
    name: "a third of the titles",
    before: { sha256: a, place: "0001", indicators: ["Falls", "Delays", "Calls"] },
    coming: { sha256: b, place: "0001", indicators: ["Falls", "Visits", "Reviews"] },
    is: "other indicators",
  },
  {
    name: "one decimal more",
    before: { levels: [1, 2, 3, 4] },
    coming: { levels: [1.2, 2.4, 3.1, 3.6], decimals: 1 },
    is: "same",
  },
])("$name: $is", ({ before, coming, is }) => {
  expect(othernessOf(told(before), told(coming))).toBe(is);
});

test("a file from before titles were kept is told by its levels", () => {
  const { indicators: _, ...old } = told({ place: "0001" });
  expect(othernessOf(old, told({ place: "0001" }))).toBe("same");
  expect(othernessOf(old, told({ place: "0002", levels: [7, 8, 9] }))).toBe("other figures");
});
