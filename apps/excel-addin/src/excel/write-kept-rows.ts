import { ANSWERS_SHEET, ANSWER_HEADINGS } from "@quarterlight/core/answers";
import { type Sheet, type Workbook, textOf } from "@quarterlight/core/workbook";
import { Trouble } from "../source/trouble.ts";
import { type KeptRow, type Place, keptSheet, tableIn } from "../work/kept-table.ts";
import { runInExcel } from "./run.ts";

const NEW: Place = { top: 0, left: 0, below: 0 };

/**
 * Writes rows as the table of the sheet that is the pane's own, in one round trip; the sheet is made where there
 * is none. Cells are text, so that "2025/26 Q2" and "1: Code" stay what they are. Rows written before are
 * written over or emptied. Making a sheet may clear Excel's undo, nothing else it does. `workbook` is as last read;
 * `since` is what was written after that, and what it gives is for the next.
 */
export async function writeKeptRows(
  workbook: Workbook,
  kept: readonly KeptRow[],
  since?: Place,
): Promise<Place> {
  const sheet = keptSheet(workbook);
  const { top, left, below: read } = sheet === undefined ? (since ?? NEW) : placeIn(sheet);
  const below = Math.max(read, since?.below ?? 0);
  const rows = [ANSWER_HEADINGS, ...kept];
  const empty = Array.from({ length: Math.max(0, below - rows.length) }, () => ANSWER_HEADINGS.map(() => ""));
  const values = [...rows, ...empty].map((row) => [...row]);
  await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const isNew = sheet === undefined && since === undefined;
    const target = isNew ? worksheets.add(ANSWERS_SHEET) : worksheets.getItem(sheet?.name ?? ANSWERS_SHEET);
    const cells = target.getRangeByIndexes(top, left, values.length, ANSWER_HEADINGS.length);
    cells.numberFormat = values.map((row) => row.map(() => "@"));
    cells.values = values;
    await context.sync();
  });
  return { top, left, below: values.length };
}

function placeIn(sheet: Sheet): Place {
  const place = tableIn(sheet);
  if (place) return place;
  if (sheet.rows.every((row) => row.every((cell) => textOf(cell) === ""))) return NEW;
  throw new Trouble(
    `The sheet “${sheet.name}” holds something else. Give it another name, and Quarterlight makes one of its own for what it keeps.`,
  );
}
