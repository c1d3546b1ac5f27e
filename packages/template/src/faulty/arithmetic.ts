import { append, put, putRow } from "./change.ts";
import type { Fault } from "./fault.ts";
import { tableOf, textIn, valueIn } from "./find.ts";
import { NOW, figure, inRow } from "./places.ts";

const RESPECT = ["Your care at home survey", NOW, "I was treated with respect"];

/** Figures that do not follow from the numbers beside them. */
export const arithmetic: readonly Fault[] = [
  {
    checks: ["A01", "P08"],
    wrong: "A percentage was typed with two digits swapped",
    at: figure("GL-04"),
    change: put(figure("GL-04"), 68.533),
  },
  {
    checks: ["A01"],
    wrong: "A numerator was corrected and its percentage forgotten",
    at: figure("GL-27", "2024/25 Q1"),
    change: put(figure("GL-27", "2024/25 Q1", "Numerator"), 1001),
  },
  {
    checks: ["A01", "A02"],
    wrong: "Numerator and denominator were typed into each other's columns",
    at: figure("GL-12"),
    change: putRow("Figures", ["GL-12", NOW], { Numerator: 204, Denominator: 129 }),
  },
  {
    checks: ["A02"],
    wrong: "Two digits of a survey's count were swapped, so more agreed than answered",
    at: inRow("Surveys", RESPECT, "Answered positively"),
    change: put(inRow("Surveys", RESPECT, "Answered positively"), 836),
  },
  {
    checks: ["A03"],
    wrong: "The denominator was typed as 0",
    at: figure("GL-11"),
    change: put(figure("GL-11", NOW, "Denominator"), 0),
  },
  {
    checks: ["A04"],
    wrong: "More than everybody said yes",
    at: figure("NI-1", "2019/20"),
    change: put(figure("NI-1", "2019/20"), 192.3),
  },
  {
    checks: ["A04"],
    wrong: "Half a child was counted",
    at: figure("GL-24", "2023/24 Q3"),
    change: put(figure("GL-24", "2023/24 Q3"), 211.5),
  },
  {
    checks: ["A04"],
    wrong: "A minus sign slipped in before a count",
    at: figure("GL-18", "2024/25 Q1"),
    change: put(figure("GL-18", "2024/25 Q1"), -7),
  },
  {
    checks: ["A13"],
    wrong: "Two digits of a quarter changed places, and its months still have the true ones",
    at: figure("GL-01", "2023/24 Q2"),
    change: put(figure("GL-01", "2023/24 Q2"), 3101),
  },
  {
    checks: ["A07"],
    wrong: "A year's figure was typed that its quarters do not add up to",
    at: figure("GL-21", "2023/24"),
    change: append("Figures", { KPI: "GL-21", Period: "2023/24", Value: 612 }),
  },
  {
    checks: ["A08"],
    wrong: "A percentage was printed of eight people",
    at: figure("GL-13"),
    change: putRow("Figures", ["GL-13", NOW], { Value: 62.5, Numerator: 5, Denominator: 8 }),
  },
  {
    checks: ["A04"],
    wrong: "A rate was typed as less than nothing",
    at: figure("NI-16", "2022/23 Q1"),
    change: put(figure("NI-16", "2022/23 Q1"), -5.2),
  },
  {
    checks: ["A12"],
    wrong: "The limits of another question were typed beside a survey's figure",
    at: figure("NI-6", "2021/22"),
    change: putRow("Figures", ["NI-6", "2021/22"], { "Lower limit": 91.2, "Upper limit": 94.8 }),
  },
  {
    checks: ["A12"],
    wrong: "A lower and an upper limit were typed into each other's columns",
    at: figure("NI-8", "2021/22"),
    change: putRow("Figures", ["NI-8", "2021/22"], { "Lower limit": 60, "Upper limit": 10 }),
  },
  {
    checks: ["A09"],
    wrong: "The year was worked out as the average of its quarters' percentages",
    at: figure("GL-13", "2021/22"),
    change: (plan) => {
      const quarters = tableOf(plan, "Figures").rows.filter(
        ([code, period]) => textIn(code) === "GL-13" && textIn(period).startsWith("2021/22 Q"),
      );
      const sum = quarters.reduce((total, [, , value]) => total + Number(valueIn(value)), 0);
      return append("Figures", { KPI: "GL-13", Period: "2021/22", Value: sum / quarters.length })(plan);
    },
  },
];
