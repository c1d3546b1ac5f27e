import { expect, test } from "vitest";
import { read } from "../read/index.ts";
import { isLevel } from "../register/index.ts";
import { periodLabel } from "../period/index.ts";
import { sheetOf } from "../workbook/index.ts";

type Headings = readonly string[];

test.each<[headings: Headings, flags: readonly string[], target: string]>([
  [["2025/26 Q3 F", "2025/26 Q4 est"], ["", "forecast", "estimated forecast"], "2025/26 Q2"],
  [["2025/26 Q3 (forecast)", "2025/26 Q4"], ["", "forecast", ""], "2025/26 Q2"],
  [["2025/26 Q3 est", "2025/26 Q4 (forecast)"], ["", "estimated", "forecast"], "2025/26 Q3"],
  [["2025/26 Q3", "2025/26 Q4 est"], ["", "", "estimated"], "2025/26 Q4"],
])("%s after Q2", (headings, flags, target) => {
  const rows = [
    ["Indicator", "Target", "2025/26 Q2", ...headings],
    ["Reviews on time %", 90, 88, 92, 95],
  ];
  const { register } = read({ name: "x.xlsx", date1904: false, sheets: [sheetOf("KPIs", rows)] });
  const [kpi] = register.kpis;
  expect(kpi?.observations.map((each) => each.flags.join(" "))).toEqual(flags);
  expect(kpi?.targets.filter(isLevel).map(({ from }) => periodLabel(from))).toEqual([target]);
});
