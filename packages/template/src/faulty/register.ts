import { all, append, dropRow, put, putRow } from "./change.ts";
import type { Fault } from "./fault.ts";
import { inRow, kpiCell, target } from "./places.ts";

const REPORTING = "Who reports what";
const duty = (what: string, column: string) => inRow(REPORTING, [what], column);

/** What goes wrong in the list of KPIs, and in who reports them. */
export const register: readonly Fault[] = [
  {
    checks: ["K15", "N02"],
    wrong: "A title was given last quarter's good news",
    at: kpiCell("GL-15", "Title"),
    change: put(kpiCell("GL-15", "Title"), "Faster talking treatment (now 91%)"),
  },
  {
    checks: ["K01"],
    wrong: "What a KPI means was deleted",
    at: kpiCell("NI-12"),
    change: put(kpiCell("NI-12", "What it means"), null),
  },
  {
    checks: ["K01"],
    wrong: "Nobody wrote down where a figure comes from",
    at: kpiCell("GL-15"),
    change: put(kpiCell("GL-15", "Source"), null),
  },
  {
    checks: ["K01"],
    wrong: "Nobody said which way is good",
    at: kpiCell("GL-07"),
    change: put(kpiCell("GL-07", "Good is"), null),
  },
  {
    checks: ["K02"],
    wrong: "A Key Performance Target lost its target",
    at: kpiCell("GL-20"),
    change: all(dropRow("Targets", ["GL-20", "2020/21 Q3"]), dropRow("Targets", ["GL-20", "2024/25 Q1"])),
  },
  {
    checks: ["K02"],
    wrong: "A Key Performance Target lost its tolerance",
    at: kpiCell("GL-17"),
    change: putRow("KPIs", ["GL-17"], { Tolerance: null, "Tolerance is": null }),
  },
  {
    checks: ["K02"],
    wrong: "A Key Performance Target lost its lead",
    at: kpiCell("GL-12"),
    change: put(kpiCell("GL-12", "Lead"), null),
  },
  {
    checks: ["K03"],
    wrong: "A KPI that is only watched was given a target",
    at: kpiCell("NI-17"),
    change: append("Targets", {
      KPI: "NI-17",
      From: "2024/25",
      Target: 80,
      "Why this target": "Asked for at a meeting.",
    }),
  },
  {
    checks: ["K04", "K01"],
    wrong: "Neither a lead nor a reporter is named",
    at: kpiCell("NI-11"),
    change: putRow("KPIs", ["NI-11"], { Lead: null, "Reported by": null }),
  },
  {
    checks: ["K05"],
    wrong: "Two KPIs were given one title",
    at: kpiCell("NI-13"),
    change: put(kpiCell("NI-13", "Title"), "Emergency admissions to hospital"),
  },
  {
    checks: ["K06"],
    wrong: "The date for looking at a class again went by",
    at: kpiCell("GL-09"),
    change: put(kpiCell("GL-09", "Review by"), 45_800),
  },
  {
    checks: ["K07"],
    wrong: "A target was typed with a digit missing",
    at: target("GL-15", "2021/22 Q1"),
    change: put(target("GL-15", "2021/22 Q1"), 9),
  },
  {
    checks: ["K08"],
    wrong: "A KPI serves no priority and no outcome",
    at: kpiCell("GL-13"),
    change: putRow("KPIs", ["GL-13"], { Priority: null, Outcomes: null }),
  },
  {
    checks: ["K11", "K03"],
    wrong: "A survey of every two years was given a target for one quarter",
    at: inRow("Targets", ["NI-4", "2025/26 Q1"], "Target"),
    change: append("Targets", {
      KPI: "NI-4",
      From: "2025/26 Q1",
      Target: 65,
      "Why this target": "Asked for at a meeting.",
    }),
  },
  {
    checks: ["K12"],
    wrong: "Nobody is named as having decided a class",
    at: kpiCell("GL-23"),
    change: put(kpiCell("GL-23", "Decided by"), null),
  },
  {
    checks: ["W01"],
    wrong: "Nobody signs a report off since the lead left",
    at: { sheet: REPORTING, cell: "A11" },
    change: put(duty("Unpaid carers", "Lead"), null),
  },
  {
    checks: ["W06"],
    wrong: "A report that repeats lost its next date",
    at: { sheet: REPORTING, cell: "A14" },
    change: put(duty("Community justice", "Next due"), null),
  },
  {
    checks: ["W11"],
    wrong: "A report no longer names its KPI",
    at: { sheet: REPORTING, cell: "A8" },
    change: put(duty("Falls checks and rehabilitation", "KPIs"), null),
  },
];
