import { expect, test } from "vitest";
import { financialQuarter } from "../period/index.ts";
import { anyKpi, factIndex, figureAt, sheetOf } from "../facts/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { plainText } from "./text.ts";
import { timeOf } from "./times.ts";

const JANUARY = 2025 * 12;
const SUMMER = financialQuarter(2025, 2);
const WINTER = financialQuarter(2025, 4);

/** A figure of so many months from a month, in a report of a quarter. */
test.each<[string, number, number, typeof SUMMER, string, string]>([
  ["the report’s own time", SUMMER.start, 3, SUMMER, "", ""],
  ["a month of its year", JANUARY, 1, SUMMER, "in January", "January"],
  ["the month before its year", JANUARY - 1, 1, SUMMER, "in December 2024", "December 2024"],
  ["a quarter of its year", JANUARY, 3, SUMMER, "from January to March", "January to March"],
  [
    "a quarter of the year before",
    JANUARY - 3,
    3,
    SUMMER,
    "from October to December 2024",
    "October to December 2024",
  ],
  [
    "half a year into its year",
    JANUARY - 3,
    6,
    SUMMER,
    "from October 2024 to March 2025",
    "October 2024 to March 2025",
  ],
  ["December, in a report that ends in March", JANUARY + 11, 1, WINTER, "in December 2025", "December 2025"],
  ["January, in a report that ends in March", JANUARY + 12, 1, WINTER, "in January", "January"],
  ["a financial year", JANUARY - 9, 12, SUMMER, "in 2024/25", "2024/25"],
  [
    "two years",
    JANUARY - 21,
    24,
    SUMMER,
    "over the two years from April 2023 to March 2025",
    "April 2023 to March 2025",
  ],
  [
    "three years",
    JANUARY - 33,
    36,
    SUMMER,
    "over the three years from April 2022 to March 2025",
    "April 2022 to March 2025",
  ],
  [
    "a year and a half",
    JANUARY - 15,
    18,
    SUMMER,
    "from October 2023 to March 2025",
    "October 2023 to March 2025",
  ],
])("%s is told at its exception", (_, start, months, period, lead, beside) => {
  const kpi = anyKpi({ lag: 48, observations: [figureAt(61, 0, { period: { start, months } })] });
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period });
  const time = timeOf(sheetOf(index, kpi));
  expect([plainText(time?.lead ?? []), plainText(time?.beside ?? [])]).toEqual([lead, beside]);
});
