import { all, dropEvery, put, putEach, putRow } from "./change.ts";
import type { Fault } from "./fault.ts";
import { textIn } from "./find.ts";
import { figure, kpiCell, target } from "./places.ts";

/** What was changed since it was published. Only who holds the last report beside the workbook can find it. */
export const revision: readonly Fault[] = [
  {
    checks: ["V01"],
    wrong: "A published figure was put right, and not marked as revised",
    at: figure("NI-11", "2020/21"),
    change: put(figure("NI-11", "2020/21"), 478),
  },
  {
    checks: ["V01"],
    wrong: "A published percentage was counted anew, and nobody says so",
    at: figure("GL-23", "2022/23 Q1"),
    change: putRow("Figures", ["GL-23", "2022/23 Q1"], { Value: 75, Numerator: 30, Denominator: 40 }),
  },
  {
    checks: ["V02"],
    wrong: "A published figure was withdrawn without a word",
    at: kpiCell("GL-20"),
    change: put(figure("GL-20", "2022/23 Q4"), "[x]"),
  },
  {
    checks: ["V03"],
    wrong: "Another direction became the good one",
    at: kpiCell("GL-30"),
    change: put(kpiCell("GL-30", "Good is"), "higher"),
  },
  {
    checks: ["V03"],
    wrong: "The figures now come from somewhere else, and no change is recorded",
    at: kpiCell("NI-19"),
    change: put(kpiCell("NI-19", "Source"), "Council’s own count of bed days"),
  },
  {
    checks: ["V09"],
    wrong: "A target was typed over, so that an earlier year's status turns",
    at: target("GL-01", "2023/24 Q1"),
    change: put(target("GL-01", "2023/24 Q1"), 3100),
  },
  {
    checks: ["V09"],
    wrong: "A tolerance was widened where it stood",
    at: kpiCell("GL-12", "Tolerance"),
    change: put(kpiCell("GL-12", "Tolerance"), 12),
  },
  {
    checks: ["V05"],
    wrong: "A KPI was dropped, and readers are not told",
    at: { sheet: "KPIs", cell: "A4" },
    change: all(
      ...["KPIs", "Figures", "Comparators"].map((sheet) => dropEvery(sheet, "NI-20")),
      putEach("Who reports what", (row) => {
        const kpis = row.map(textIn).find((text) => text.includes("NI-20"));
        return kpis === undefined ? undefined : { KPIs: kpis.replace(/, NI-20|NI-20, /u, "") };
      }),
    ),
  },
];
