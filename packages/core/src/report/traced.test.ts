import { expect, test } from "vitest";
import { plain, traced } from "./index.ts";

const claim = { kpi: "K1", period: { start: 24_306, months: 3 }, role: "level", rule: "cell" } as const;
const figure = { figure: "58 people", cells: ["Figures!C3"], claim };
const judged = { judged: "fewer", cells: ["Figures!C3"], claim: { ...claim, way: "lower" as const } };
const when = { said: "July to September 2025", as: "period" as const };

test.each([
  { name: "words alone", text: ["No figure."], told: ["No figure."] },
  { name: "a figure first", text: [figure, " in ", when], told: [figure, " in July to September 2025"] },
  {
    name: "words of every kind about a figure",
    text: ["In ", when, " it was ", figure, ", ", judged, "."],
    told: ["In July to September 2025 it was ", figure, ", fewer."],
  },
  { name: "two figures together", text: [figure, figure], told: [figure, figure] },
  { name: "what is given first", text: [when, "."], told: ["July to September 2025."] },
])("$name: words are joined, and each figure stands alone with its cells", ({ text, told }) => {
  expect(traced(text)).toEqual(told);
  expect(
    traced(text)
      .map((run) => (typeof run === "string" ? run : run.figure))
      .join(""),
  ).toBe(plain(text));
});
