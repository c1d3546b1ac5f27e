import { contentKind, type Sheet, shownText } from "@quarterlight/excel-host/workbook";
import type { ICellRendererParams } from "ag-grid-community";
import type { Line } from "./line.ts";
import { widthOf } from "./width.ts";

const MOST_COLUMNS = 30;
/** In pixels, the average letter of the widest text that may be. */
const WIDEST = 7.5;
const USUAL_SIZE = 11;

/** A cell's text; long text runs on over empty cells to its right, as in a spreadsheet. */
export function ShownCell({ data, sheet, index }: Props) {
  if (data === undefined) return null;
  const cell = sheet.cell(data.row, index);
  const text = shownText(cell);
  if (cell.style["wrap"] === true || contentKind(cell.content) !== "String") {
    return <span className="shown">{text}</span>;
  }
  const { size } = cell.style;
  const letter = typeof size === "number" ? (WIDEST * size) / USUAL_SIZE : WIDEST;
  const isLong = text.length * letter > widthOf(sheet, index);
  return (
    <span className={isLong ? "shown spills" : "shown"} style={{ maxWidth: roomFor(sheet, data.row, index) }}>
      {text}
    </span>
  );
}

type Props = ICellRendererParams<Line> & { readonly sheet: Sheet; readonly index: number };

function roomFor(sheet: Sheet, row: number, column: number): number {
  let room = widthOf(sheet, column) - 6;
  for (let next = column + 1; next < column + MOST_COLUMNS; next += 1) {
    const { content, formula } = sheet.cell(row, next);
    if (content !== "" || formula !== undefined) break;
    room += widthOf(sheet, next);
  }
  return room;
}
