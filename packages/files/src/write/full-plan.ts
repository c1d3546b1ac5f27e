import type { WorkbookPlan } from "./plan.ts";

/** The explanation of a column, for a test to look for. */
export const note = "The code the partnership knows this KPI by";

/** A plan with something of everything, for tests. All of it is invented. */
export const fullPlan: WorkbookPlan = {
  title: "Glen Ard & the Isles: KPIs",
  creator: "Quarterlight",
  description: "An invented partnership",
  language: "en-GB",
  created: "2026-01-05",
  sheets: [
    {
      name: "Start here",
      heading: "Start here",
      introduction: ["An invented partnership."],
      columnWidths: [4, 40],
      gridLines: false,
      cells: [
        { row: 3, column: 1, value: "To the KPIs", link: "#'KPI list'!A1" },
        {
          row: 4,
          column: 0,
          value: "A band",
          across: 2,
          look: { fill: "1f4e79", colour: "ffffff", bold: true },
        },
        { row: 5, column: 1, value: "Long text ".repeat(20).trim(), look: { wrap: true } },
      ],
    },
    {
      name: "KPI list",
      tabColour: "1f4e79",
      heading: "KPIs",
      columnWidths: [12],
      freeze: { rows: 3, columns: 1 },
      rowHeights: [{ row: 1, height: 6 }],
      print: { orientation: "landscape", repeatRows: { first: 2, last: 2 }, footer: "Care & support" },
      tables: [
        {
          name: "Kpis",
          at: { row: 2, column: 0 },
          spareRows: 500,
          style: { headingFill: "1f4e79", headingColour: "ffffff", lines: "d9d9d9" },
          columns: [
            { heading: "Code", note },
            { heading: "Title", width: 20, wrap: true },
            { heading: "Target", format: "0.0%", validation: { kind: "number", least: 0, most: 1 } },
            {
              heading: "Better",
              validation: { kind: "choices", choices: ['"Higher"', "Lower"], message: "Choose one" },
            },
            { heading: "Due", format: "d mmm yyyy", validation: { kind: "date", from: "2020-01-01" } },
            {
              heading: "Theme",
              note,
              validation: { kind: "reference", source: "Themes", otherwise: "warn" },
            },
            { heading: "People", validation: { kind: "number", whole: true, most: 10 } },
          ],
          rows: [
            ["A1", "A title that is too long for one line of its column", 0.925, "Higher", 45748, "Home", 0],
            ["=A2", " B ", { value: 0.5, formula: "C4-0.425" }, null, null, { error: "#N/A" }, true],
            [
              "A3",
              "C",
              { value: 1, format: "0%", note: "From another workbook" },
              "Lower",
              null,
              null,
              { value: null, formula: "NOW()" },
            ],
          ],
        },
      ],
    },
    {
      name: "Lists",
      visibility: "very hidden",
      columnWidths: [],
      tables: [
        {
          name: "ThemeList",
          at: { row: 0, column: 1 },
          columns: [{ heading: "Theme" }],
          rows: [["Home"], ["Care"]],
        },
        {
          name: "Blank",
          at: { row: 0, column: 3 },
          columns: [{ heading: "Later" }, { heading: "On" }],
          rows: [],
        },
      ],
    },
  ],
  definedNames: [{ name: "Themes", sheet: "Lists", block: { top: 1, left: 1, bottom: 2, right: 1 } }],
};
