import { all, append, dropRow, put, putRow } from "./change.ts";
import type { Fault } from "./fault.ts";
import { NOW, figure, inRow, kpiCell } from "./places.ts";

/** What goes wrong with periods. */
export const time: readonly Fault[] = [
  {
    checks: ["D01"],
    wrong: "A season was typed for a period",
    at: figure("GL-08", "Summer 2021", "Period"),
    change: append("Figures", { KPI: "GL-08", Period: "Summer 2021", Value: 74.1 }),
  },
  {
    checks: ["D01"],
    wrong: "The period of a comment was left blank",
    at: inRow("Commentary", ["GL-22", ""], "Period"),
    change: append("Commentary", { KPI: "GL-22", Commentary: "Two social workers started in August." }),
  },
  {
    checks: ["D03"],
    wrong: "A financial year was mistyped",
    at: figure("GL-18", "2020/22 Q4", "Period"),
    change: append("Figures", { KPI: "GL-18", Period: "2020/22 Q4", Value: 6 }),
  },
  {
    checks: ["D04"],
    wrong: "A quarter's row was deleted",
    at: figure("GL-23", "2020/21 Q3"),
    change: dropRow("Figures", ["GL-23", "2022/23 Q3"]),
  },
  {
    checks: ["D06"],
    wrong: "Next year's figure was typed, and not marked as a forecast",
    at: figure("GL-30", "2026/27"),
    change: append("Figures", { KPI: "GL-30", Period: "2026/27", Value: 10_305 }),
  },
  {
    checks: ["D07"],
    wrong: "Nobody has sent the figures since the spring",
    at: figure("MSG-3", "May 2025"),
    change: all(
      ...["Jun 2025", "Jul 2025", "Aug 2025", "Sep 2025"].map((month) =>
        dropRow("Figures", ["MSG-3", month]),
      ),
    ),
  },
  {
    checks: ["D08"],
    wrong: "A half-year's figure was typed among quarters",
    at: figure("GL-18", "Apr-Sep 2025"),
    change: append("Figures", { KPI: "GL-18", Period: "Apr-Sep 2025", Value: 13 }),
  },
  {
    checks: ["D13"],
    wrong: "The first quarter of a year was typed as the whole year",
    at: figure("NI-19", "2024/25"),
    change: putRow("Figures", ["NI-19", "2024/25"], { Value: 216.51, Numerator: 2193, Marks: null }),
  },
  {
    checks: ["D09"],
    wrong: "A quarter that has only begun was given a figure",
    at: figure("GL-28", "2025/26 Q3"),
    change: append("Figures", { KPI: "GL-28", Period: "2025/26 Q3", Value: 46 }),
  },
  {
    checks: ["D10"],
    wrong: "Last quarter's figures were carried forward",
    at: figure("GL-26"),
    change: putRow("Figures", ["GL-26", NOW], { Value: 6.804, Numerator: 7945, Denominator: 116_763 }),
  },
  {
    checks: ["D11"],
    wrong: "A running total was no longer said to be one",
    at: kpiCell("GL-10"),
    change: put(kpiCell("GL-10", "Adds up over the year"), "no"),
  },
  {
    checks: ["D12"],
    wrong: "A new definition was recorded, and its first figure not marked",
    at: figure("GL-20", "2024/25 Q1"),
    change: append("Events", {
      KPI: "GL-20",
      Period: "2024/25 Q1",
      Kind: "definition change",
      "What happened": "Plans begun by telephone are counted too.",
    }),
  },
];
