import { expect, test } from "vitest";
import { anyKpi, figureAt, figures, quarter, registerInput } from "./examples/kpi.ts";
import { check, doubted } from "./index.ts";

const EVENT = { sheet: "Events", row: 1, column: 1 };

/** Nine quarters with a new definition from the fifth on, and perhaps its mark. */
function inputOf(isMarked: boolean) {
  const observations = figures(80, 81, 82, 81, 60, 61, 62, 61, 60);
  return registerInput({
    kpis: [
      anyKpi({
        observations: isMarked ? observations.with(4, figureAt(60, 4, { flags: ["break"] })) : observations,
        events: [{ period: quarter(4), kind: "definition change", text: "New form", at: EVENT }],
      }),
    ],
  });
}

test.each([
  { isMarked: false, rows: [5, 6, 7, 8] },
  { isMarked: true, rows: [] },
])("a new definition (break marked: $isMarked) makes a year's figures doubtful", ({ isMarked, rows }) => {
  const found = doubted(check(inputOf(isMarked))).filter(({ sheet }) => sheet === "Figures");
  expect(found.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(rows);
});
