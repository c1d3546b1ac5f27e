import { expect, test } from "vitest";
import { financialQuarter } from "../period/index.ts";
import { seriesUpTo } from "../register/kpi.fixture.ts";
import { differenced } from "./running-total.ts";

const totals = seriesUpTo(financialQuarter(2025, 2), [431, 880, 1290, 1700, 402, 888]);

test("a running total becomes what each quarter added, and starts again in April", () => {
  expect(differenced(totals).map(({ value }) => value)).toEqual([431, 449, 410, 410, 402, 486]);
});

test("a quarter whose forerunner is missing is left out, not guessed", () => {
  const gap = totals.filter((_, i) => i !== 1);
  expect(differenced(gap).map(({ value }) => value)).toEqual([431, 410, 402, 486]);
});
