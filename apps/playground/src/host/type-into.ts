import { type Area, HostError } from "@quarterlight/excel-host/workbook";

/** Types into every cell of an area, as the person at this screen. The answer says in words why it was refused. */
export function typeInto(area: Area, text: string): string | null {
  return attempt(area, () => area.sheet.book.typeIn(area.address, text));
}

/** Empties the cells of an area that hold something. */
export function clearCells(area: Area): string | null {
  const used = area.sheet.used();
  const filled = used === null ? null : area.intersection(used);
  return filled === null ? null : typeInto(filled, "");
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
