import { put, putRow } from "./change.ts";
import type { Fault } from "./fault.ts";
import { NOW, computed, figure, inRow, kpiCell } from "./places.ts";

const CUT =
  "People told us that they waited for a call, and that nobody could say how long it would take or whom to ring in the meantime. ".repeat(
    3,
  );

/** What people type into cells, and what other programs leave there. */
export const text: readonly Fault[] = [
  {
    checks: ["T01"],
    wrong: "A figure was pasted as text from an email",
    at: figure("GL-24", "2024/25 Q4"),
    change: put(figure("GL-24", "2024/25 Q4"), "218"),
  },
  {
    checks: ["T01"],
    wrong: "A denominator was pasted as text",
    at: figure("GL-17", "2025/26 Q1", "Denominator"),
    change: put(figure("GL-17", "2025/26 Q1", "Denominator"), "48"),
  },
  {
    checks: ["T01"],
    wrong: "A comparator was copied from a web page as text",
    at: inRow("Comparators", ["NI-12", "Scotland"], "Value"),
    change: put(inRow("Comparators", ["NI-12", "Scotland"], "Value"), "2,874"),
  },
  {
    checks: ["T03"],
    wrong: "A formula lost the cell that it was worked out from",
    at: figure("GL-28", "2024/25 Q3"),
    change: put(figure("GL-28", "2024/25 Q3"), computed("#REF!*1", { error: "#REF!" })),
  },
  {
    checks: ["T04"],
    wrong: "A KPI's code was typed with a space after it",
    at: figure("GL-21", "2024/25 Q2", "KPI"),
    change: putRow("Figures", ["GL-21", "2024/25 Q2"], { KPI: "GL-21 " }),
  },
  {
    checks: ["T04"],
    wrong: "A title was pasted from a web page, with a space that does not break",
    at: kpiCell("NI-3", "Title"),
    change: put(kpiCell("NI-3", "Title"), "Had a\u00a0say in their care"),
  },
  {
    checks: ["T05"],
    wrong: "n/a was typed where there was no figure",
    at: figure("GL-20", "2022/23 Q2"),
    change: put(figure("GL-20", "2022/23 Q2"), "n/a"),
  },
  {
    checks: ["T05"],
    wrong: "tbc was typed for a figure still to come",
    at: figure("GL-07", "2023/24 Q3"),
    change: putRow("Figures", ["GL-07", "2023/24 Q3"], { Value: "tbc", Numerator: null, Denominator: null }),
  },
  {
    checks: ["M15"],
    wrong: "A remark was typed in place of a figure",
    at: figure("GL-28", "2022/23 Q4"),
    change: put(figure("GL-28", "2022/23 Q4"), "about the same"),
  },
  {
    checks: ["T06"],
    wrong: "A date was typed with dots, so Excel kept it as text",
    at: inRow("You said, we did", [NOW, "Ask carers fewer questions, and better ones."], "Due by"),
    change: put(
      inRow("You said, we did", [NOW, "Ask carers fewer questions, and better ones."], "Due by"),
      "31.01.2026",
    ),
  },
  {
    checks: ["T07"],
    wrong: "A date was typed as text, and could be read in two ways",
    at: kpiCell("GL-11", "Review by"),
    change: put(kpiCell("GL-11", "Review by"), "04/03/2026"),
  },
  {
    checks: ["S19"],
    wrong: "A percentage was typed as a fraction",
    at: figure("NI-15", "2021/22"),
    change: put(figure("NI-15", "2021/22"), 0.892),
  },
  {
    checks: ["T10"],
    wrong: "A figure came from a program that cannot count further",
    at: figure("MSG-3", "Apr 2024"),
    change: put(figure("MSG-3", "Apr 2024"), 2_147_483_647),
  },
  {
    checks: ["T10"],
    wrong: "A text was cut off at 255 characters on its way",
    at: inRow("Themes", ["Waiting"], "What people said"),
    change: put(inRow("Themes", ["Waiting"], "What people said"), CUT.slice(0, 255)),
  },
  {
    checks: ["T11"],
    wrong: "A lead's post was typed with a slip",
    at: kpiCell("NI-8", "Lead"),
    change: put(kpiCell("NI-8", "Lead"), "Head of Stratgy and Performance"),
  },
  {
    checks: ["T11"],
    wrong: "A group's name was typed in capitals",
    at: kpiCell("GL-04", "Group"),
    change: put(kpiCell("GL-04", "Group"), "CARE AT HOME"),
  },
  {
    checks: ["M15", "T12"],
    wrong: "A figure was typed with its unit",
    at: figure("GL-03", "2023/24 Q2"),
    change: put(figure("GL-03", "2023/24 Q2"), "20 forms"),
  },
  {
    checks: ["T13"],
    wrong: "A star was put behind a figure to point to a note",
    at: figure("GL-05", "2024/25 Q4"),
    change: put(figure("GL-05", "2024/25 Q4"), "1047*"),
  },
  {
    checks: ["T14"],
    wrong: "A text went through a program that spoils apostrophes",
    at: kpiCell("GL-19", "What it means"),
    change: put(
      kpiCell("GL-19", "What it means"),
      "People who had a year of support after a diagnosis, in the yearâ€™s count.",
    ),
  },
];
