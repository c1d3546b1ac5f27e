import { expect, test } from "vitest";
import { financialQuarter } from "../period/index.ts";
import { kpiWith } from "../register/kpi.fixture.ts";
import { isFigureInDoubt } from "./doubt.ts";

const cell = (column: number) => ({ sheet: "Figures", row: 4, column });
const figure = {
  state: "value",
  period: financialQuarter(2025, 2),
  value: 90,
  flags: [],
  at: cell(2),
  numerator: { value: 9, at: cell(3) },
  denominator: { value: 10, at: cell(4) },
} as const;

test.each([
  { doubted: "nothing", doubts: [], isSo: false },
  { doubted: "its cell", doubts: [cell(2)], isSo: true },
  { doubted: "its numerator", doubts: [cell(3)], isSo: true },
  { doubted: "its denominator", doubts: [cell(4)], isSo: true },
  { doubted: "another column", doubts: [cell(5)], isSo: false },
  { doubted: "another row", doubts: [{ ...cell(2), row: 5 }], isSo: false },
  { doubted: "another sheet", doubts: [{ ...cell(2), sheet: "Other" }], isSo: false },
])("a figure is in doubt by $doubted: $isSo", ({ doubts, isSo }) => {
  expect(isFigureInDoubt(kpiWith({ observations: [figure], doubts }), figure)).toBe(isSo);
});
