import { type Area, HostError, growTables, isDateFormat } from "@quarterlight/excel-host/workbook";
import { typedDate } from "./typed-date.ts";

/** Types into every cell of an area, as the person at this screen. The answer says in words why it was refused. */
export function typeInto(area: Area, text: string): string | null {
  const value = valueFor(area, text);
  return attempt(area, () => area.sheet.book.typeIn(area.address, value));
}

/** Empties the cells of an area that hold something. */
export function clearCells(area: Area): string | null {
  const used = area.sheet.used();
  const filled = used === null ? null : area.intersection(used);
  return filled === null ? null : typeInto(filled, "");
}

/** Types a block of texts, row by row, from the area's first cell on: one step to be undone. */
export function typeBlock(area: Area, rows: readonly (readonly string[])[]): string | null {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const block = area.part(0, 0, Math.max(1, rows.length), width);
  const { sheet } = block;
  const act = () => {
    block.each((row, column, down, across) => {
      const text = rows[down]?.[across];
      if (text !== undefined) sheet.set(row, column, valueFor(block.part(down, across), text));
    });
    growTables(block);
  };
  return attempt(block, () => sheet.book.edit(block, act));
}

/** A date typed into a cell for dates is its day number. */
function valueFor({ sheet, top, left }: Area, text: string): string | number {
  return (isDateFormat(sheet.cell(top, left).format) ? typedDate(text.trim()) : null) ?? text;
}

function attempt({ sheet }: Area, act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code !== "AccessDenied") return error.message;
    return sheet.book.isReadOnly
      ? "The workbook is open for reading only. Nothing was changed."
      : `The sheet ${sheet.name} is protected. Nothing was changed.`;
  }
}
