import { expect, test } from "vitest";
import { readingInWords } from "../reading/index.ts";
import { read } from "./index.ts";
import { type Grid, workbookOf } from "./properties/written.fixture.ts";

const CODED: Grid = [
  ["Code", "Indicator", "Tolerance", "Target", "2025/26 Q1 (£000)", "2025/26 Q2 (£000)"],
  ["A1", "Spend on agency staff", "-5%", 40, 41, 42],
  ["A2", "Spend on travel", null, 4, 5, 6],
];
const TITLED: Grid = CODED.map(([, ...cells]) => cells);

function grantedOf(grid: Grid): readonly string[] {
  const { reading } = read(workbookOf({ Card: grid }), { mapping: { version: 1 } });
  return readingInWords(reading).flatMap(({ heading, lines }) =>
    heading === "Taken for granted" ? lines : [],
  );
}

test("what is taken for granted names KPIs by code and title, once where they have no code", () => {
  const ofKpis = grantedOf(CODED).filter((line) => /\bA[12]\b/u.test(line));
  expect(ofKpis.length).toBeGreaterThan(1);
  for (const line of ofKpis) expect(line).toMatch(/“A[12] Spend on/u);
  const lines = grantedOf(TITLED).filter((line) => line.includes("Spend on travel"));
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines)
    expect(line.split("Spend on travel").length).toBeLessThanOrEqual(line.includes("direction:") ? 3 : 2);
});
