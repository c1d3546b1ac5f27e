import { readFile } from "@quarterlight/files/read";
import { templateBytes } from "@quarterlight/template/workbook";
import { addressName } from "@quarterlight/core/workbook";
import { expect, test } from "vitest";
import { kpiAt } from "./kpi-at.ts";
import { understand } from "./understanding.ts";

test("every row of the worked example that is a KPI's leads to it", async () => {
  const result = await readFile("Example.xlsx", await templateBytes("example"));
  if (!result.ok) throw new Error(result.refusal.kind);
  const { register } = understand({ workbook: result.workbook, notices: [] });
  for (const kpi of register.kpis) {
    expect(kpiAt(register, addressName(kpi.at))?.id).toBe(kpi.id);
    for (const { at } of kpi.observations.slice(-1)) {
      expect(kpiAt(register, addressName(at))?.id).toBe(kpi.id);
    }
  }
  expect(kpiAt(register, "'Start here'!A1")).toBeUndefined();
});
