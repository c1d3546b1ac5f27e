import type { Report } from "../model/report.ts";
import type { Settings } from "../../register/index.ts";
import { rule, words } from "./cells.ts";
import type { DataCell, DataTable } from "./model.ts";

type Masthead = Report["masthead"];

/** What the file is, of whom, about when, and how to name it as a source. */
export function coverTable({ masthead }: Report, { contact }: Settings): DataTable {
  const { partnership, period, label, date, notice, edition, draft } = masthead;
  const rows: readonly (readonly [string, DataCell])[] = [
    [
      "What this is",
      rule("The figures behind the quarterly report: every indicator, every figure, and what they rest on"),
    ],
    ["Published by", words(partnership)],
    ["Period", words(period === label ? period : `${period} (${label})`)],
    ["Date", words(date)],
    ["Edition", words(edition)],
    ...(draft === "" ? [] : [["State", words(draft)] as const]),
    ...(notice === "" ? [] : [["Please note", words(notice)] as const]),
    ["Contact", words(contact)],
    ["How to cite it", words(citation(masthead))],
    ["Made with", rule("Quarterlight, from the partnership’s own workbook")],
  ];
  return {
    id: "cover",
    title: titleOf(masthead),
    about: "This sheet says what the file is. The next two list its sheets and explain its markers.",
    columns: [
      { heading: "About this file", width: "middle" },
      { heading: "Details", width: "wide" },
    ],
    rows: rows.map(([about, cell]) => ({ of: "", cells: [rule(about), cell] })),
  };
}

/** "Strathard HSCP: data of the report for July to September 2025". */
export function titleOf({ partnership, period }: Masthead): string {
  const told = `Data of the report for ${period}`;
  return partnership === "" ? told : `${partnership}: data of the report for ${period}`;
}

function citation({ partnership, period, date }: Masthead): string {
  const published = date === "" ? "" : `, published ${date}`;
  return `${partnership === "" ? "Report" : `${partnership}, report`} for ${period}: data file${published}.`;
}
