import { put, putRow } from "./change.ts";
import type { Fault } from "./fault.ts";
import { NOW, figure, kpiCell } from "./places.ts";

/** What people do where there is no figure. */
export const missing: readonly Fault[] = [
  {
    checks: ["M01"],
    wrong: "The report's own quarter was left empty",
    at: figure("GL-25"),
    change: putRow("Figures", ["GL-25", NOW], { Value: null, Numerator: null, Denominator: null }),
  },
  {
    checks: ["M01"],
    wrong: "An earlier quarter was left empty",
    at: figure("GL-14", "2022/23 Q2"),
    change: putRow("Figures", ["GL-14", "2022/23 Q2"], { Value: null, Numerator: null, Denominator: null }),
  },
  {
    checks: ["M02", "P01"],
    wrong: "A missing figure was typed as nought",
    at: figure("GL-28"),
    change: put(figure("GL-28"), 0),
  },
  {
    checks: ["M03"],
    wrong: "A small rate was to be printed without decimals",
    at: figure("GL-07"),
    change: put(kpiCell("GL-07", "Decimals"), 0),
  },
  {
    checks: ["M04"],
    wrong: "A dash was typed where there was no figure",
    at: figure("GL-20", "2021/22 Q2"),
    change: put(figure("GL-20", "2021/22 Q2"), "-"),
  },
];
