import type { LooseCell } from "@quarterlight/files/write";
import { addSheet, put, putEach } from "./change.ts";
import type { Fault } from "./fault.ts";
import { textIn, valueIn } from "./find.ts";
import { computed, figure, inRow, kpiCell } from "./places.ts";

type Value = LooseCell["value"];

/** A sheet of workings beside the tables, row by row from A1. */
function workings(name: string, rows: readonly (readonly Value[])[]): Fault["change"] {
  const cells = rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value })));
  return addSheet({ name, columnWidths: [16, 12, 12, 12], cells });
}

/** What goes wrong in formulas: on sheets of workings of their own, and in figures that are read. */
export const formulas: readonly Fault[] = [
  {
    checks: ["F01"],
    wrong: "One formula of a column was typed by hand and points to another row",
    at: { sheet: "Workings visits", cell: "C3" },
    change: workings("Workings visits", [
      ["Month", "Visits", "All"],
      [120, 40, computed("A2+B2", 160)],
      [118, 44, computed("A3+B2", 158)],
      [125, 41, computed("A4+B4", 166)],
    ]),
  },
  {
    checks: ["F04"],
    wrong: "A row was added below a sum's range",
    at: { sheet: "Workings beds", cell: "A7" },
    change: workings("Workings beds", [
      ["Beds"],
      [12],
      [14],
      [9],
      [11],
      [null],
      [computed("SUM(A2:A4)", 35)],
    ]),
  },
  {
    checks: ["F05"],
    wrong: "Last year's population was typed into a rate",
    at: figure("NI-16", "2023/24 Q2"),
    change: put(figure("NI-16", "2023/24 Q2"), computed("126/21320*1000", (126 / 21_320) * 1000)),
  },
  {
    checks: ["F06"],
    wrong: "A sum counts a cell that nobody filled in",
    at: { sheet: "Workings carers", cell: "C2" },
    change: workings("Workings carers", [
      ["North", "South", "Both"],
      [31, null, computed("A2+B2", 31)],
    ]),
  },
  {
    checks: ["F07"],
    wrong: "A lookup takes the nearest name instead of the right one",
    at: { sheet: "Workings areas", cell: "D2" },
    change: workings("Workings areas", [
      ["Area", "People", "Wanted", "Found"],
      ["Kilmarra", 5210, "Northfield", computed("VLOOKUP(C2,A2:B4,2)", 4120)],
      ["Northfield", 4120],
      ["Strathcorran", 3980],
    ]),
  },
  {
    checks: ["F08"],
    wrong: "Two signs were typed together",
    at: { sheet: "Workings staff", cell: "C2" },
    change: workings("Workings staff", [
      ["In", "Out", "Difference"],
      [14, 9, computed("A2+-B2", 5)],
    ]),
  },
  {
    checks: ["F09"],
    wrong: "An error was hidden behind nought",
    at: figure("GL-07", "2024/25 Q3"),
    change: put(figure("GL-07", "2024/25 Q3"), computed("IFERROR(1000*D1/E1,0)", 0.35)),
  },
  {
    checks: ["F11"],
    wrong: "Two cells were worked out from each other",
    at: { sheet: "Workings money", cell: "A2" },
    change: workings("Workings money", [
      ["Budget", "Spent"],
      [computed("B2+1", 1), computed("A2-1", 0)],
    ]),
  },
  {
    checks: ["F12"],
    wrong: "A figure was linked to a file on somebody's own drive",
    at: { sheet: "Workings links", cell: "B1" },
    change: workings("Workings links", [["Admissions", computed("'[Admissions 2024.xlsx]Data'!$B$4", 2270)]]),
  },
  {
    checks: ["F14"],
    wrong: "The workbook was saved without being worked out again",
    at: { sheet: "Workings calls", cell: "C2" },
    change: workings("Workings calls", [
      ["Day", "Night", "All"],
      [210, 64, computed("A2+B2", 261)],
    ]),
  },
  {
    checks: ["F15"],
    wrong: "A sum adds a subtotal as well as its parts",
    at: { sheet: "Workings grants", cell: "A6" },
    change: workings("Workings grants", [
      ["Grants"],
      [20],
      [30],
      [computed("SUM(A2:A3)", 50)],
      [10],
      [computed("SUM(A2:A5)", 110)],
    ]),
  },
  {
    checks: ["F16"],
    wrong: "A figure was worked out from today's date",
    at: figure("GL-03", "2022/23 Q2"),
    change: put(figure("GL-03", "2022/23 Q2"), computed("DAY(TODAY())", 19)),
  },
  {
    checks: ["F17"],
    wrong: "A percentage repeats a cell that is shown as a plain number",
    at: inRow("Comparators", ["NI-15", "Peer group"], "Value"),
    change: put(inRow("Comparators", ["NI-15", "Peer group"], "Value"), {
      value: 89.2,
      formula: "E15",
      format: "0%",
    }),
  },
  {
    checks: ["F18", "K01"],
    wrong: "A word was typed that the list does not offer",
    at: inRow("KPIs", ["NI-18"], "Good is"),
    change: put(inRow("KPIs", ["NI-18"], "Good is"), "up"),
  },
  {
    checks: ["F18"],
    wrong: "Words were typed where a date belongs",
    at: inRow("Consents", ["C-06"], "Expires on"),
    change: put(inRow("Consents", ["C-06"], "Expires on"), "next year"),
  },
  {
    checks: ["F18"],
    wrong: "A national outcome was named that does not exist",
    at: kpiCell("GL-01", "Outcomes"),
    change: put(kpiCell("GL-01", "Outcomes"), "2, 12"),
  },
  {
    checks: ["F18"],
    wrong: "A mark was made up",
    at: figure("GL-16", "2023/24 Q1", "Marks"),
    change: put(figure("GL-16", "2023/24 Q1", "Marks"), "[q]"),
  },
  {
    checks: ["F03"],
    wrong: "One figure was typed over its formula",
    at: inRow("Comparators", ["NI-13", "Peer group"], "Value"),
    change: putEach("Comparators", ([code, area, , , given]) => {
      const value = valueIn(given);
      const isTypedOver = textIn(code) === "NI-13" && textIn(area) === "Peer group";
      const isFormula = typeof given === "object" && given !== null && "formula" in given;
      if (typeof value !== "number" || isFormula || isTypedOver) return undefined;
      return { Value: computed(`ROUND(${value},3)`, value) };
    }),
  },
  {
    checks: ["T03"],
    wrong: "A share was worked out of nobody, on a sheet of workings",
    at: { sheet: "Workings shares", cell: "C2" },
    change: workings("Workings shares", [
      ["Seen", "Asked", "Share"],
      [0, 0, computed("A2/B2", { error: "#DIV/0!" })],
    ]),
  },
];
