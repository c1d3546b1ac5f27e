import { expect, test } from "vitest";
import { factIndex } from "../../facts/index.ts";
import { type Period, financialQuarter } from "../../period/index.ts";
import type { TargetLevel } from "../../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { guardText } from "../guard.ts";

const NOW = financialQuarter(2025, 3);
const at = { sheet: "Targets", row: 1, column: 2 };
const level = (value: number, from: Period): TargetLevel => ({
  state: "value",
  shown: String(value),
  value,
  from,
  rationale: "",
  at,
});
const [LONG_AGO, APRIL] = [financialQuarter(2020, 1), financialQuarter(2025, 1)];

/** A share that rose in the quarter, from 94% to 96%, with its targets. */
const became = (text: string, targets: readonly TargetLevel[]) => {
  const kpi = kpiWith({
    title: "Home visits made on time",
    unit: { kind: "percentage", of: "visits" },
    polarity: "higher",
    observations: seriesUpTo(NOW, [93, 94, 96]),
    targets,
  });
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period: NOW });
  const { flags, notRead } = guardText(text, kpi, index);
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  return { flags: words(flags), notRead: words(notRead) };
};

const REDUCED = [level(98, LONG_AGO), level(95, APRIL)];

test.each<readonly [text: string, flagged: readonly string[]]>([
  ["Target reduced to 95%.", []],
  ["Target: reduced to 95%.", []],
  ["Target lowered to 95% from April.", []],
  ["The target was reduced from 98% to 95%.", []],
  ["We reduced our target to 95%.", []],
  ["Target down to 95% and visits rose.", []],
  ["The new, lower target of 95% was met.", []],
  ["The target is lower than last year.", []],
  ["The target has not been raised.", []],
  ["Target reduced to 94%.", ["94%"]],
  ["Target raised to 95%.", ["raised"]],
  ["The target is higher than last year.", ["higher"]],
  ["A higher target was set in April.", ["higher"]],
  ["The target has not been reduced.", ["reduced"]],
  // What is held against the target is the figure, and it rose.
  ["Performance against target has fallen.", ["fallen"]],
  ["Target reduced to 95% and performance fell.", ["fell"]],
  ["The share on target fell.", ["fell"]],
])("“%s” where the target went from 98%% to 95%%", (text, flagged) => {
  expect(became(text, REDUCED).flags).toEqual(flagged);
});

test("where the workbook has one target, whether it moved is told to be held to nothing", () => {
  expect(became("Target reduced to 95%.", [level(95, LONG_AGO)])).toEqual({
    flags: [],
    notRead: ["reduced"],
  });
});

test("a target that is still to come has not moved yet", () => {
  const later = [level(98, LONG_AGO), level(95, financialQuarter(2026, 1))];
  expect(became("The target was reduced.", later)).toEqual({ flags: [], notRead: ["reduced"] });
});
