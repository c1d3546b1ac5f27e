import { expect, test } from "vitest";
import type { Kpi } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { JUDGED, LEVEL_QUARTERS, NOW, anyKpi, factIndex, quarters } from "./index.ts";

/** Figures so near to nought that chance could go below it: the range is −2.5 to 4.5. */
const LOW = LEVEL_QUARTERS.map((value) => value - 80);
const HIGH = LOW.map((value) => 100 - value);

test.each<[Kpi["unit"]["kind"], string, readonly number[], number, number]>([
  ["count", "Visits", LOW, 0, 4.5],
  ["days", "Wait for care", LOW, 0, 4.5],
  ["rate", "Falls", LOW, 0, 4.5],
  ["number", "Flu jabs given", LOW, 0, 4.5],
  ["money", "Spending on agency staff", LOW, 0, 4.5],
  ["percentage", "Absence", LOW, 0, 4.5],
  ["money", "Spending on agency staff", LOW.map((value) => value - 1), -3.5, 3.5],
  ["percentage", "Absence", LOW.map((value) => value - 1), -3.5, 3.5],
  ["money", "Variance from the budget", LOW, -2.5, 4.5],
  ["money", "Overspend", LOW, -2.5, 4.5],
  ["number", "Net change in beds", LOW, -2.5, 4.5],
  ["percentage", "Change in admissions", LOW, -2.5, 4.5],
  ["percentage", "People seen in time", HIGH, 95.5, 100],
  ["percentage", "Spending against budget", HIGH, 95.5, 100],
  ["percentage", "Activity against plan", HIGH.map((value) => value + 1), 96.5, 103.5],
  ["count", "Visits", HIGH, 95.5, 102.5],
])("%s, “%s”: the range ends where its figures can", (kind, title, values, low, high) => {
  const kpi = anyKpi({ decision: JUDGED, title, unit: { kind, of: "" }, observations: quarters(...values) });
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period: NOW });
  const end = (role: "expected low" | "expected high") => {
    const found = index.factAt({ kpi: kpi.id, period: NOW, role });
    return "value" in found ? Math.round((found.value ?? 0) * 10) / 10 : undefined;
  };
  expect([end("expected low"), end("expected high")]).toEqual([low, high]);
});
