import { ANSWERS_SHEET, ANSWER_HEADINGS } from "@quarterlight/core/answers";
import { type Sheet, type Workbook, textOf } from "@quarterlight/core/workbook";
import { Trouble } from "../source/trouble.ts";
import { type KeptRow, type Place, keptSheet, tableIn } from "../work/kept-table.ts";
import { runInExcel } from "./run.ts";

const NEW: Place = { top: 0, left: 0, below: 0 };

/**
 * Writes rows as the table of the sheet that is the pane's own, in one round trip; the sheet is made where there
 * is none. Cells are text, so that "2025/26 Q2" and "1: Code" stay what they are. Rows written before are
 * written over or emptied. Making a sheet may clear Excel's undo, nothing else it does. `workbook` is as last read.
 */
export async function writeKeptRows(workbook: Workbook, kept: readonly KeptRow[]): Promise<void> {
  const sheet = keptSheet(workbook);
  const { top, left, below } = sheet === undefined ? NEW : placeIn(sheet);
  const rows = [ANSWER_HEADINGS, ...kept];
  const empty = Array.from({ length: Math.max(0, below - rows.length) }, () => ANSWER_HEADINGS.map(() => ""));
  const values = [...rows, ...empty].map((row) => [...row]);
  await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const target = sheet === undefined ? worksheets.add(ANSWERS_SHEET) : worksheets.getItem(sheet.name);
    const cells = target.getRangeByIndexes(top, left, values.length, ANSWER_HEADINGS.length);
    cells.numberFormat = values.map((row) => row.map(() => "@"));
    cells.values = values;
    await context.sync();
  });
}

function placeIn(sheet: Sheet): Place {
  const place = tableIn(sheet);
  if (place) return place;
  if (sheet.rows.every((row) => row.every((cell) => textOf(cell) === ""))) return NEW;
  throw new Trouble(
    `The sheet “${sheet.name}” holds something else. Give it another name, and Quarterlight makes one of its own for what it keeps.`,
  );
}
