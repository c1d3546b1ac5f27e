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

/** Writes a value into every cell, or a grid of the range's own size. Throws `InvalidArgument` otherwise. */
function write(area: Area, value: Json, put: (row: number, column: number, one: Json) => void): void {
  if (!Array.isArray(value)) {
    if (area.size > MOST_FILLED) throw new HostError("InvalidArgument");
    area.sheet.book.edit(area, () => area.each((row, column) => put(row, column, value)), byAddin);
    return;
  }
  const grid: readonly Json[] = value;
  const fits =
    grid.length === area.rows && grid.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw wrongSize();
  const rows: readonly (readonly Json[])[] = grid.filter((row) => Array.isArray(row));
  const fill = () => area.each((row, column, down, across) => put(row, column, rows[down]?.[across] ?? null));
  area.sheet.book.edit(area, fill, byAddin);
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
  write(area, value, (row, column, one) => area.sheet.set(row, column, cellValue(one)));
}

function cellValue(value: Json): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "object") throw new HostError("InvalidArgument");
  return value;
}

function setFormats(area: Area, value: Json): void {
  write(area, value, (row, column, one) => {
    if (typeof one === "string")
      area.sheet.put(row, column, { ...area.sheet.cell(row, column), format: one });
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

/** A property of how cells look: one value for all, null where they differ. */
export function styled(name: string, usual: string | number | boolean | null): Property<Area> {
  return {
    get: (area) => sharedStyle(area, name, usual),
    set: (area, value) => {
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return;
      restyle(area, ({ [name]: _before, ...style }) => ({ ...style, [name]: value }));
    },
  };
}

/** Changes how cells look; Excel tells of it by another event than of their values. */
export function restyle(area: Area, change: (style: HostCell["style"]) => HostCell["style"]): void {
  const { sheet } = area;
  const seen = area.size > MOST_FILLED ? area.intersection(sheet.used() ?? area.part(0, 0)) : area;
  sheet.book.dress(area, () =>
    seen?.each((row, column) => {
      const cell = sheet.cell(row, column);
      sheet.put(row, column, { ...cell, style: change(cell.style) });
    }),
  );
}

function sharedStyle(area: Area, name: string, usual: string | number | boolean | null): Json {
  const seen = area.intersection(area.sheet.used() ?? area.part(0, 0)) ?? area.part(0, 0);
  const all = new Set(seen.grid((row, column) => area.sheet.cell(row, column).style[name] ?? usual).flat());
  if (seen.size < area.size) all.add(usual);
  const [only] = all;
  return all.size === 1 ? only : null;
}
