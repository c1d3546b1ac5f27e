import {
  type Area,
  contentKind,
  HostError,
  type HostCell,
  plainContent,
  type Sheet,
  shownText,
  type Json,
} from "../workbook/index.ts";
import type { Property } from "./definition.ts";

/** The most cells Excel reads in one go. */
const MOST_CELLS = 5_000_000;
/** The most cells Excel fills with one value in one go, as far as this host goes. */
const MOST_FILLED = 1_000_000;

/** What each cell gives, row by row; null where the range is too large to read, as Excel answers it. */
function read(of: (sheet: Sheet, row: number, column: number) => Json): (area: Area) => Json {
  return (area) => (area.size > MOST_CELLS ? null : area.grid((row, column) => of(area.sheet, row, column)));
}

/** One thing for every cell, or a grid of the range's own size. Throws `InvalidArgument` otherwise. */
function spread(area: Area, value: Json): (down: number, across: number) => Json {
  if (!Array.isArray(value)) return () => value;
  const grid: readonly Json[] = value;
  const rows: readonly (readonly Json[])[] = grid.filter((row) => Array.isArray(row));
  const fits = grid.length === area.rows && rows.length === area.rows;
  if (!fits || rows.some((row) => row.length !== area.columns)) throw wrongSize();
  return (down, across) => rows[down]?.[across] ?? null;
}

export const byAddin = { source: "Local", trigger: "ThisLocalAddin" } as const;

export function wrongSize(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Types values or formulas into cells, as a program does. */
export function setCells(area: Area, value: Json): void {
  if (!Array.isArray(value) && area.size > MOST_FILLED) throw new HostError("InvalidArgument");
  const valueAt = spread(area, value);
  const { sheet } = area;
  const fill = () =>
    area.each((row, column, down, across) => sheet.set(row, column, cellValue(valueAt(down, across))));
  sheet.book.edit(area, fill, byAddin);
}

function cellValue(value: Json): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "object") throw new HostError("InvalidArgument");
  return value;
}

function setFormats(area: Area, value: Json): void {
  const formatAt = spread(area, value);
  redraw(area, (cell, down, across) => {
    const format = formatAt(down, across);
    return typeof format === "string" ? { ...cell, format } : cell;
  });
}

export const values: Property<Area> = {
  get: read((sheet, row, column) => plainContent(sheet.content(row, column))),
  set: setCells,
};

export const formulas: Property<Area> = {
  get: read((sheet, row, column) => formulaOf(sheet.cell(row, column))),
  set: setCells,
};

export const texts: Property<Area> = {
  get: read((sheet, row, column) => shownText(sheet.cell(row, column))),
};

export const kinds: Property<Area> = {
  get: read((sheet, row, column) => contentKind(sheet.content(row, column))),
};

export const formats: Property<Area> = {
  get: read((sheet, row, column) => sheet.cell(row, column).format),
  set: setFormats,
};

/** A formula with its equals sign, or the value where there is none. */
function formulaOf({ content, formula }: HostCell): string | number | boolean {
  return formula === undefined ? plainContent(content) : `=${formula}`;
}

/** The look of a cell whose characters differ in it. */
export const MIXED = "mixed";

/** A property of how cells look: one value for all, null where they differ, be it within one cell. */
export function styled(name: string, usual: string | number | boolean | null): Property<Area> {
  return {
    get: (area) => sharedStyle(area, name, usual),
    set: (area, value) => {
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return;
      restyle(area, ({ [name]: _before, ...style }) => ({ ...style, [name]: value }));
    },
  };
}

/** Changes the style of cells. */
export function restyle(area: Area, change: (style: HostCell["style"]) => HostCell["style"]): void {
  redraw(area, (cell) => ({ ...cell, style: change(cell.style) }));
}

/**
 * Changes how cells look, of which Excel does not tell as a change. Of whole columns and rows only the used
 * part: this host keeps no look for cells that hold nothing yet.
 */
function redraw(area: Area, change: (cell: HostCell, down: number, across: number) => HostCell): void {
  const { sheet } = area;
  const seen = area.size > MOST_FILLED ? area.intersection(sheet.used() ?? area.part(0, 0)) : area;
  sheet.book.dress(area, () =>
    seen?.each((row, column) => {
      const cell = sheet.cell(row, column);
      sheet.put(row, column, change(cell, row - area.top, column - area.left));
    }),
  );
}

function sharedStyle(area: Area, name: string, usual: string | number | boolean | null): Json {
  const seen = area.intersection(area.sheet.used() ?? area.part(0, 0)) ?? area.part(0, 0);
  const all = new Set(seen.grid((row, column) => area.sheet.cell(row, column).style[name] ?? usual).flat());
  if (seen.size < area.size) all.add(usual);
  const [only] = all;
  return all.size === 1 && only !== MIXED ? only : null;
}
