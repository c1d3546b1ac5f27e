import { append, put, putRow } from "./change.ts";
import type { Fault } from "./fault.ts";
import { NOW, figure, kpiCell, target } from "./places.ts";

/** What goes wrong with targets. */
export const targets: readonly Fault[] = [
  {
    checks: ["R02", "N02"],
    wrong: "A figure fell exactly on the edge of its tolerance",
    at: figure("GL-10"),
    change: put(figure("GL-10"), 738),
  },
  {
    checks: ["R03"],
    wrong: "A target ended with last year, and the new one was forgotten",
    at: target("GL-09", "2020/21 Q3"),
    change: put(target("GL-09", "2020/21 Q3", "To"), "2024/25 Q3"),
  },
  {
    checks: ["R03"],
    wrong: "The year in which a target ended was mistyped, and is before it began",
    at: target("GL-08", "2021/22 Q3"),
    change: put(target("GL-08", "2021/22 Q3", "To"), "2020/21 Q4"),
  },
  {
    checks: ["R04"],
    wrong: "A target was made easier, and nobody says why",
    at: target("GL-06", "Apr 2025"),
    change: append("Targets", { KPI: "GL-06", From: "Apr 2025", Target: 96.5 }),
  },
  {
    checks: ["R07"],
    wrong: "A tolerance of 5 was typed as 50",
    at: kpiCell("GL-22"),
    change: putRow("KPIs", ["GL-22"], { Tolerance: 50 }),
  },
  {
    checks: ["R10"],
    wrong: "A tolerance was typed in words",
    at: kpiCell("GL-25"),
    change: putRow("KPIs", ["GL-25"], { Tolerance: "5ish" }),
  },
  {
    checks: ["T09"],
    wrong: "A figure just short of its target was rounded up to it",
    at: figure("GL-16"),
    change: putRow("Figures", ["GL-16", NOW], {
      Value: 89.99999,
      Numerator: 8_999_999,
      Denominator: 10_000_000,
    }),
  },
  {
    checks: ["R05"],
    wrong: "A target was set that the service has never come near",
    at: target("GL-08", "2025/26 Q1"),
    change: append("Targets", {
      KPI: "GL-08",
      From: "2025/26 Q1",
      Target: 99,
      "Why this target": "Asked for at a meeting.",
    }),
  },
  {
    checks: ["R08"],
    wrong: "A target was tightened beyond a service that is improving",
    at: figure("GL-01"),
    change: put(target("GL-01", "2025/26 Q1"), 2200),
  },
];
