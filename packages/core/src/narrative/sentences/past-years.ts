import { figureAt, quarters } from "../../facts/index.ts";
import { financialYear, periodLabel } from "../../period/index.ts";
import { valueIn } from "../figures.ts";
import { when } from "../holes.ts";
import { defineSentence } from "../sentence.ts";
import { listed, say } from "../text.ts";

export const pastYears = defineSentence({
  id: "past-years",
  when: "the figure is annual and at least two of the five years before it are known",
  say: (facts) => {
    if (facts.pastYears.length < 2) return undefined;
    const items = facts.pastYears.flatMap(({ period }) => {
      const was = valueIn(facts, period);
      return was ? [say`${was} in ${when(period, periodLabel)}`] : [];
    });
    return say`Before that it was ${listed(items)}.`;
  },
  examples: {
    said: [
      {
        name: "three years",
        kpi: {
          observations: [70, 74, 72].map((value, i) =>
            figureAt(value, i, { period: financialYear(2022 + i) }),
          ),
        },
        says: "Before that it was 70 in 2022/23 and 74 in 2023/24.",
      },
    ],
    unsaid: [
      { name: "a quarter", kpi: { observations: quarters(70, 74, 72) } },
      {
        name: "two years",
        kpi: {
          observations: [70, 74].map((value, i) => figureAt(value, i, { period: financialYear(2023 + i) })),
        },
      },
    ],
  },
});
