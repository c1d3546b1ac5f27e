import { addSheet, append, asCells, blankBefore, copyRow, put, rename, write } from "./change.ts";
import type { Fault } from "./fault.ts";
import { NOW, figure, inRow, kpiCell, target } from "./places.ts";

const ASKED = ["Carers survey", "2024/25 Q1", "I was asked how I am"];

/** What people do to the rows, columns and sheets. */
export const structure: readonly Fault[] = [
  {
    checks: ["S01"],
    wrong: "A column of notes was added to a plain range, with nothing above it",
    at: { sheet: "Engagement", cell: "E4" },
    change: asCells("Engagement", (cells) =>
      cells.map((cell) => (cell.row === 3 && cell.column === 4 ? { ...cell, value: null } : cell)),
    ),
  },
  {
    checks: ["S02", "L10"],
    wrong: "In a plain range, a heading was copied over another",
    at: { sheet: "Evaluations", cell: "D4" },
    also: { sheet: "Evaluations", cell: "A6" },
    change: asCells("Evaluations", (cells) =>
      cells.map((cell) => (cell.row === 3 && cell.column === 3 ? { ...cell, value: "What we found" } : cell)),
    ),
  },
  {
    checks: ["S03"],
    wrong: "The heading of a column that the sheet needs was renamed",
    at: { sheet: "Who reports what", cell: "A4" },
    change: rename("Who reports what", "What", "Area of work"),
  },
  {
    checks: ["S03"],
    wrong: "A column of the workbook was given a name of somebody's own",
    at: { sheet: "Themes", cell: "D4" },
    change: rename("Themes", "Sources", "Where from"),
  },
  {
    checks: ["S05"],
    wrong: "The last heading of a plain range was merged with the empty cell beside it",
    at: { sheet: "Successes", cell: "L4" },
    change: asCells("Successes", (cells) =>
      cells.map((cell) => (cell.row === 3 && cell.column === 11 ? { ...cell, across: 2 } : cell)),
    ),
  },
  {
    checks: ["S07"],
    wrong: "A blank row was put in to set two groups apart",
    at: { sheet: "Actions", cell: "A18" },
    change: blankBefore("Actions", ["46053"]),
  },
  {
    checks: ["S08"],
    wrong: "A remark was typed beside a row, to the right of the last heading",
    at: { sheet: "Actions", cell: "K6" },
    change: write("Actions", { row: 5, column: 10, value: "ask Morag" }),
  },
  {
    checks: ["S10"],
    wrong: "A quarter was typed a second time, with another figure",
    at: { sheet: "Figures", row: ["GL-22", "2023/24 Q1"], column: "KPI" },
    change: copyRow("Figures", ["GL-22", "2023/24 Q1"], { Note: "Corrected?" }),
  },
  {
    checks: ["S10"],
    wrong: "A KPI was copied to begin a new one, and kept its code",
    at: kpiCell("GL-24"),
    change: copyRow("KPIs", ["GL-24"], { Title: "Children who came home" }),
  },
  {
    checks: ["S11"],
    wrong: "A row of figures was pasted twice",
    at: figure("GL-16", "2024/25 Q2", "KPI"),
    change: copyRow("Figures", ["GL-16", "2024/25 Q2"]),
  },
  {
    checks: ["S11"],
    wrong: "A row of a survey was pasted twice",
    at: inRow("Surveys", ["Your care at home survey", "2024/25 Q2"], "Survey"),
    change: copyRow("Surveys", ["Your care at home survey", "2024/25 Q2"]),
  },
  {
    checks: ["S12"],
    wrong: "A figure was given for a KPI that the workbook does not have",
    at: figure("GL-99", NOW, "KPI"),
    change: append("Figures", { KPI: "GL-99", Period: NOW, Value: 12 }),
  },
  {
    checks: ["S12"],
    wrong: "A comparator's code was mistyped",
    at: inRow("Comparators", ["NI-1O", "Scotland"], "KPI"),
    change: append("Comparators", {
      KPI: "NI-1O",
      Area: "Scotland",
      "Kind of area": "nation",
      Period: "2024/25",
      Value: 58.2,
      Source: "Invented (Public Health Scotland)",
    }),
  },
  {
    checks: ["S12", "N01"],
    wrong: "A KPI was added, nobody has sent its figures, and a story may be of it as well",
    at: kpiCell("GL-31"),
    also: inRow("Stories", ["ST-4"], "What happened"),
    change: copyRow("KPIs", ["GL-24"], {
      KPI: "GL-31",
      Title: "Young people who found a first home",
    }),
  },
  {
    checks: ["S10"],
    wrong: "A story was copied to begin a new one, and kept its code",
    at: inRow("Stories", ["ST-1", NOW, "The red kettle"], "Story"),
    change: copyRow("Stories", ["ST-1"], { Title: "The red kettle" }),
  },
  {
    checks: ["S10"],
    wrong: "A consent was written down a second time, for other readers",
    at: inRow("Consents", ["C-01", "board"], "Consent"),
    change: copyRow("Consents", ["C-01"], { Covers: "board" }),
  },
  {
    checks: ["S10"],
    wrong: "A comment was written anew, and the old one left in",
    at: inRow("Commentary", ["GL-16", NOW], "Commentary"),
    change: copyRow("Commentary", ["GL-16", NOW], {
      Commentary: "Two counsellors left in July. One post is filled from November.",
    }),
  },
  {
    checks: ["S10", "U02"],
    wrong: "A target was typed a second time, and is another",
    at: target("GL-01", "2019/20 Q3"),
    also: { sheet: "Successes", cell: "A5" },
    change: copyRow("Targets", ["GL-01", "2019/20 Q3"], { Target: 3250 }),
  },
  {
    checks: ["S10"],
    wrong: "A survey's answers were counted again, and both counts kept",
    at: inRow("Surveys", ASKED, "Survey"),
    change: copyRow("Surveys", ASKED, { "Answered positively": 99 }),
  },
  {
    checks: ["S12"],
    wrong: "A story names a KPI that the workbook does not have",
    at: inRow("Stories", ["ST-5"], "KPIs"),
    change: put(inRow("Stories", ["ST-5"], "KPIs"), "GL-77"),
  },
  {
    checks: ["S12"],
    wrong: "A KPI names a priority that is not in the plan",
    at: kpiCell("GL-26", "Priority"),
    change: put(kpiCell("GL-26", "Priority"), "P9"),
  },
  {
    checks: ["S14"],
    wrong: "A target was typed below the table, with empty rows between",
    at: { sheet: "Targets", cell: "A46" },
    change: write(
      "Targets",
      { row: 45, column: 0, value: "GL-01" },
      { row: 45, column: 1, value: NOW },
      { row: 45, column: 3, value: 2500 },
    ),
  },
  {
    checks: ["S15"],
    wrong: "A sheet was renamed after questions about it had been answered",
    at: { sheet: "Start here", cell: "A1" },
    change: addSheet({
      name: "Quarterlight",
      columnWidths: [16, 20, 20, 20],
      cells: [
        ...["Question", "Sheet", "About", "Answer"].map((value, column) => ({ row: 0, column, value })),
        ...["Layout", "Figures 2024", "", "quarterlight"].map((value, column) => ({ row: 1, column, value })),
      ],
    }),
  },
];
