import { type DataCell, type DataFile, type DataTable, type TableId, plain } from "@quarterlight/core/report";
import { type SheetPlan, type WorkbookPlan, readyToWrite, writeWorkbook } from "@quarterlight/files/write";

/**
 * The data file as .xlsx, as the UK government's analysts ask of spreadsheets: a cover, contents and notes, then one named
 * table a sheet from its left edge, its title in A1 as a heading, and no joined cell, colour, formula, filter, footer or
 * hidden sheet. One thing is otherwise: the heading row stays in view, because the tables are long. The same data gives the same bytes: the date in its properties is the report's.
 */
export function toData(data: DataFile): Promise<Uint8Array> {
  return writeWorkbook(planOf(data));
}

/** Has at hand what writing needs and loads only then. */
export function readyForData(): Promise<void> {
  return readyToWrite();
}

/** Each sheet by its tab and the name of its table; both stay the same from report to report. */
const NAMES: Readonly<Record<TableId, readonly [sheet: string, table: string]>> = {
  cover: ["Cover", "About_this_file"],
  contents: ["Contents", "List_of_sheets"],
  notes: ["Notes", "Notes_and_markers"],
  indicators: ["Indicators", "Every_indicator"],
  figures: ["Figures", "Every_figure"],
  targets: ["Targets", "Targets_and_reasons"],
  comparators: ["Other areas", "Other_areas"],
  surveys: ["Surveys", "Survey_results"],
  charts: ["Chart data", "Chart_data"],
  leads: ["Who leads what", "Who_leads_what"],
  care: ["Read with care", "Read_with_care"],
  changes: ["Changes", "Changes_since"],
};

function planOf(data: DataFile): WorkbookPlan {
  return {
    title: data.title,
    creator: data.publisher === "" ? "Quarterlight" : data.publisher,
    description: data.marks.join(". "),
    language: "en-GB",
    created: data.date === "" ? data.begins : data.date,
    sheets: data.tables.map((table) => sheetOf(table, data)),
  };
}

const WIDTHS = { narrow: 14, middle: 26, wide: 60 } as const;
/** In points: a line of the title. */
const TITLE_HEIGHT = 24;
/** What is set flush right, under one another. */
const NUMBERS: ReadonlySet<DataCell["kind"] | undefined> = new Set(["figure", "printed"]);
const WRAPPED = { wrap: true } as const;

function sheetOf({ id, title, about, columns, rows }: DataTable, data: DataFile): SheetPlan {
  const [name, table] = NAMES[id];
  const above = [about, ...data.marks];
  const at = above.length + 1;
  return {
    name,
    heading: title,
    columnWidths: [],
    rowHeights: [{ row: 0, height: TITLE_HEIGHT }],
    cells: [
      ...above.map((value, row) => ({ row: row + 1, column: 0, value })),
      ...(id === "contents" ? linksOf(data, at + 1) : []),
    ],
    freeze: { rows: at + 1, columns: 0 },
    footer: false,
    tables: [
      {
        name: table,
        at: { row: at, column: 0 },
        columns: columns.map(({ heading, width }, column) => ({
          heading,
          width: WIDTHS[width],
          ...(rows.some(({ cells }) => NUMBERS.has(cells[column]?.kind)) ? { align: "right" } : {}),
          ...WRAPPED,
        })),
        rows: rows.map(({ cells }) => cells.map(valueOf)),
        filters: false,
        style: { banded: false },
      },
    ],
  };
}

/** A number is a number; all else is words. */
function valueOf(cell: DataCell): string | number {
  return cell.kind === "figure" ? cell.value : cellWords(cell);
}

/** The contents lead to each sheet that follows them. */
function linksOf({ tables }: DataFile, first: number): NonNullable<SheetPlan["cells"]> {
  return tables.slice(2).map(({ id, title }, row) => ({
    row: first + row,
    column: 0,
    value: title,
    link: `#'${NAMES[id][0]}'!A1`,
    look: { colour: "000000", wrap: true, vertical: "top" },
  }));
}

/** What a cell of the data file says; a number as the report prints it. */
function cellWords(cell: DataCell): string {
  if (cell.kind === "figure") return cell.printed;
  return cell.kind === "sentence" ? plain(cell.text) : cell.text;
}
