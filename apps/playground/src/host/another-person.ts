import { Area, type Book, HostError, type Sheet, type Table } from "@quarterlight/excel-host/workbook";

const STEP = 1.1;

/**
 * Another person changes a figure by a tenth: the selected cell's where it holds a number, else the last
 * number of the longest table. The answer says in words what they did.
 */
export function anotherPersonEdits(book: Book): string {
  const cell = figureAt(book.selection.part(0, 0)) ?? lastFigure(book);
  if (cell === null) return "There is no figure for another person to edit.";
  const before = Number(cell.sheet.content(cell.top, cell.left));
  const after = Number((before === 0 ? 1 : before * STEP).toPrecision(3));
  try {
    book.typeIn(cell.address, after, "Remote");
  } catch (error) {
    if (error instanceof HostError)
      return "Another person could not edit a figure: nothing may be written here.";
    throw error;
  }
  return `Another person changed ${cell.address} from ${before} to ${after}.`;
}

function figureAt(cell: Area): Area | null {
  const { content, formula } = cell.sheet.cell(cell.top, cell.left);
  return typeof content === "number" && formula === undefined ? cell : null;
}

function lastFigure(book: Book): Area | null {
  const longest = book.tables.toSorted((one, other) => other.rowCount - one.rowCount).slice(0, 1);
  for (const place of [...longest, ...book.sheets]) {
    const area = filled(place);
    const cells = area?.grid((row, column) => figureAt(new Area(area.sheet, row, column))).flat() ?? [];
    const last = cells.findLast((cell) => cell !== null);
    if (last) return last;
  }
  return null;
}

function filled(place: Table | Sheet): Area | null {
  return "rowCount" in place ? place.body() : place.used();
}
