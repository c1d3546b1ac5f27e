import type { LooseCell, Look, SheetPlan, TablePlan, WorkbookPlan } from "@quarterlight/files/write";
import type { Style } from "@quarterlight/excel-host/workbook";
import type { CellLook, SheetLook } from "../src/setup/setup.ts";

const PIXELS_A_CHARACTER = 7;
const PIXELS_A_POINT = 4 / 3;

/** How the sheets of a plan look, in the simulated Excel's own words for it. */
export function looksOf({ sheets }: WorkbookPlan): readonly SheetLook[] {
  return sheets.map((sheet) => ({
    sheet: sheet.name,
    tabColour: colour(sheet.tabColour) ?? "",
    widths: widthsOf(sheet),
    heights: (sheet.rowHeights ?? []).map(({ row, height }) => ({ row, height: height * PIXELS_A_POINT })),
    frozen: sheet.freeze ?? { rows: 0, columns: 0 },
    gridLines: sheet.gridLines ?? true,
    cells: [
      ...titles(sheet),
      ...(sheet.tables ?? []).flatMap(headings),
      ...(sheet.cells ?? []).flatMap(looseLook),
    ],
  }));
}

function widthsOf({ columnWidths, tables = [] }: SheetPlan): readonly (number | null)[] {
  const widths = columnWidths.map((width): number | undefined => width);
  for (const { at, columns } of tables) {
    columns.forEach(({ width }, index) => {
      widths[at.column + index] = width ?? widths[at.column + index];
    });
  }
  return Array.from(widths, (width) => (width === undefined ? null : width * PIXELS_A_CHARACTER + 5));
}

/** The sheet's title and the lines under it. */
function titles({ heading, introduction = [] }: SheetPlan): readonly CellLook[] {
  const title = heading === undefined ? [] : [{ row: 0, column: 0, style: { bold: true, size: 16 } }];
  const lines = introduction.map((_, index) => ({
    row: index + title.length,
    column: 0,
    style: { fontColour: "#5F6673" },
  }));
  return [...title, ...lines];
}

function headings({ at, columns, style }: TablePlan): readonly CellLook[] {
  return columns.map(({ headingFill, align }, index) => ({
    row: at.row,
    column: at.column + index,
    style: styleOf({
      bold: true,
      fill: headingFill ?? style?.headingFill ?? "E7E6E6",
      colour: style?.headingColour ?? "000000",
      ...(align === undefined ? {} : { align }),
    }),
  }));
}

function looseLook({ row, column, look }: LooseCell): readonly CellLook[] {
  return look === undefined ? [] : [{ row, column, style: styleOf(look) }];
}

function styleOf({ bold, italic, size, colour: ink, fill, wrap, align, indent }: Look): Style {
  const all = {
    bold,
    italic,
    size,
    wrap,
    indent,
    fontColour: colour(ink),
    fill: colour(fill),
    horizontal: align === undefined ? undefined : { left: "Left", centre: "Center", right: "Right" }[align],
  };
  const given = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return Object.fromEntries(given);
}

function colour(digits: string | undefined): string | undefined {
  return digits === undefined ? undefined : `#${digits.toUpperCase()}`;
}
