import { describe, expect, test } from "vitest";
import { statusOf } from "../comparison/index.ts";
import { JUDGED } from "../facts/index.ts";
import { financialQuarter } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { buildReport, plain } from "./index.ts";

const now = financialQuarter(2025, 2);
const at = { sheet: "Figures", row: 9, column: 3 };

function held(value: number, target: number, more: Partial<Kpi> = {}): Kpi {
  return kpiWith({
    id: "K",
    title: "Reviews held on time",
    unit: { kind: "percentage", of: "" },
    polarity: "higher",
    decision: JUDGED,
    observations: seriesUpTo(now, [value]),
    targets: [{ state: "value", value: target, shown: "", from: now, rationale: "", at }],
    ...more,
  });
}

/** Every place that prints the figure, its target or its status. */
function printed(kpi: Kpi) {
  const { report } = buildReport(registerWith({ kpis: [kpi] }), {
    period: now,
    audience: "internal",
    date: "",
  });
  const cells = report.sections.flatMap(({ glance }) => glance?.rows.flat() ?? []);
  return cells.flatMap((cell) => (cell.kind === "text" ? [plain(cell.text)] : []));
}

describe("a figure and its target never print alike where the status says that they differ", () => {
  test.each<[string, Kpi, readonly string[]]>([
    ["one that falls short by a hundredth", held(89.99, 90), ["89.99%", "90.00% or more"]],
    ["one that falls short by a tenth", held(89.9, 90), ["89.9%", "90.0% or more"]],
    ["one that is over by a hundredth", held(8.01, 8, { polarity: "lower" }), ["8.01%", "8.00% or less"]],
    [
      "one under a target that it may not reach",
      held(4.96, 5, { polarity: "lower", targets: strictly(5) }),
      ["4.96%", "under 5.00%"],
    ],
    ["one over a target that it must pass", held(5.04, 5, { targets: strictly(5) }), ["5.04%", "over 5.00%"]],
    ["one that meets it", held(90.04, 90), ["90.0%", "90.0% or more"]],
  ])("%s", (_, kpi, cells) => {
    expect(printed(kpi)).toEqual(cells);
  });
});

function strictly(value: number): Kpi["targets"] {
  return [{ state: "value", value, strict: true, shown: "", from: now, rationale: "", at }];
}

describe("one that is rounded to protect people has a status only where each that rounds so has it", () => {
  test.each<[value: number, target: number, string]>([
    [99.8, 99.8, "rounded"],
    [99.8, 99.79, "rounded"],
    [99.8, 99.86, "missed"],
    [99.8, 99.7, "met"],
  ])("%d against %d: %s", (value, target, expected) => {
    const [newest] = seriesUpTo(now, [value]);
    const status = statusOf(held(value, target), "target", newest && { ...newest, within: 0.05 });
    expect(status.kind === "none" ? status.reason : status.kind).toBe(expected);
  });

  test("and is as it was recorded where nothing was rounded", () => {
    expect(statusOf(held(99.8, 99.8), "target", seriesUpTo(now, [99.8])[0]).kind).toBe("met");
  });
});
