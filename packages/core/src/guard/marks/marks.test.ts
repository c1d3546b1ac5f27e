import { expect, test } from "vitest";
import { financialQuarter, periodLabel } from "../../period/index.ts";
import { withoutQuotations } from "../tidy.ts";
import { figuresIn } from "./figures.ts";
import { periodsIn } from "./periods.ts";
import { QUIET, withoutQuiet } from "./quiet.ts";

test.each(QUIET.map(({ holds, stays }) => ({ holds, stays })))(
  "“$holds” holds no figure, “$stays” does",
  ({ holds, stays }) => {
    expect(withoutQuiet(holds)).not.toMatch(/\d/u);
    expect(withoutQuiet(holds)).toHaveLength(holds.length);
    expect(withoutQuiet(stays)).toMatch(/\d/u);
  },
);

test.each([
  ["77.5% of people", 77.5, 1, "per cent", undefined, ""],
  ["77.5 per cent", 77.5, 1, "per cent", undefined, ""],
  ["£1.25 million", 1_250_000, -4, "money", undefined, ""],
  ["1,583 days", 1583, 0, "days", undefined, ""],
  ["just under 1,600", 1600, 0, "plain", "just under", ""],
  ["more than three-quarters", 75, 1, "fraction", "more than", ""],
  ["nearly nine in ten", 90, 1, "fraction", "just under", ""],
  ["3.9 percentage points", 3.9, 1, "points", undefined, ""],
  ["ninety-nine people left", 99, 0, "plain", undefined, "person"],
  ["22 care homes were", 22, 0, "plain", undefined, "home"],
  ["109 inquiries", 109, 0, "plain", undefined, "inquiry"],
  ["nearly five weeks", 5, 0, "weeks", "just under", ""],
  ["Some 659 calls", 659, 0, "plain", undefined, "call"],
  ["one hundred and eighty adults", 180, 0, "plain", undefined, "adult"],
  ["two thousand, three hundred and five visits", 2305, 0, "plain", undefined, "visit"],
  ["about three and a half months", 3.5, 1, "months", "about", ""],
  ["two orders in every nine", 22.2, 1, "fraction", "about", ""],
  ["£4.59m in", 4_590_000, -4, "money", undefined, ""],
  ["edges up to 78%", 78, 0, "per cent", undefined, ""],
  ["the 110-day target", 110, 0, "days", undefined, ""],
])("reads the figure of %s", (text, value, decimals, measure, hedge, noun) => {
  expect(figuresIn(text)).toMatchObject([{ quantity: { value, decimals }, measure, hedge, noun }]);
});

const NOW = financialQuarter(2025, 2);
test.each([
  ["in July to September 2024", "2024/25 Q2"],
  ["in April to June", "2025/26 Q1"],
  ["in October to December", "2024/25 Q3"],
  ["at the end of March 2025", "2024/25 Q4"],
  ["on the last Thursday of June", "2025/26 Q1"],
  ["a year ago", "2024/25 Q2"],
  ["the same quarter last year", "2024/25 Q2"],
  ["last quarter", "2025/26 Q1"],
  ["this quarter", "2025/26 Q2"],
  ["the quarter to September", "2025/26 Q2"],
  ["in the last quarter of 2024/25", "2024/25 Q4"],
  ["the first half of 2025/26", "2025/26 H1"],
  ["in 2023/24", "2023/24"],
  ["Q1", "2025/26 Q1"],
  ["Q3", "2024/25 Q3"],
  ["Quarter 4 2024-25", "2024/25 Q4"],
  ["the third quarter", "2024/25 Q3"],
  ["in the second quarter of the year", "2025/26 Q2"],
  ["in the last quarter of last year", "2024/25 Q4"],
  ["Jan-Mar 2025", "2024/25 Q4"],
  ["in FY24/25", "2024/25"],
  ["the same quarter of 2023-24", "2023/24 Q2"],
  ["the same months of 2023", "2023/24 Q2"],
  ["at the end of 2024/25", "2024/25 Q4"],
  ["the same quarter in 2023-24", "2023/24 Q2"],
  ["two years ago", "2023/24 Q2"],
  ["nine months earlier", "2024/25 Q3"],
  ["at 31 March", "2024/25 Q4"],
  ["over the last two years", "2023/24 Q2"],
])("reads the time of “%s”", (text, expected) => {
  const [mark] = periodsIn(text, { now: NOW, months: 3 });
  expect(mark?.period === undefined ? undefined : periodLabel(mark.period)).toBe(expected);
});

test("a quotation is the speaker's own, open or closed, and every place stays where it was", () => {
  const typed = "“I waited 60 days,” he said. We counted 26.";
  expect(withoutQuotations(typed)).toHaveLength(typed.length);
  expect(withoutQuotations(typed)).not.toContain("60");
  expect(withoutQuotations(typed)).toContain("26");
  expect(withoutQuotations("She said “40 days")).not.toContain("40");
});
