import { ANSWERS_SHEET, ANSWER_HEADINGS, type Mapping, mappingRows } from "@quarterlight/core/layouts";
import { type Sheet, type Workbook, textOf } from "@quarterlight/core/workbook";
import { Trouble } from "../source/trouble.ts";
import { runInExcel } from "./run.ts";

/**
 * Writes a person's answers as the table of the sheet that is theirs, in one round trip; the sheet is made
 * where there is none. Cells are text, so that "2025/26 Q2" and "1: Code" stay what they are. Rows of answers
 * given before are written over or emptied. Nothing it does clears Excel's undo. `workbook` is as last read.
 */
export async function keepAnswers(workbook: Workbook, answers: Mapping): Promise<void> {
  const sheet = workbook.sheets.find(({ name }) => name.toLowerCase() === ANSWERS_SHEET.toLowerCase());
  const { top, left, below } = sheet === undefined ? NEW : placeIn(sheet);
  const rows = [ANSWER_HEADINGS, ...mappingRows(answers)];
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

/** Where the table begins, and how many rows stand from there on. */
type Place = { readonly top: number; readonly left: number; readonly below: number };

const NEW: Place = { top: 0, left: 0, below: 0 };

function placeIn({ name, rows }: Sheet): Place {
  for (const [top, row] of rows.entries()) {
    const texts = row.map((cell) => textOf(cell).trim());
    const left = texts.indexOf(ANSWER_HEADINGS[0]);
    const isTable = left >= 0 && ANSWER_HEADINGS.every((heading, index) => texts[left + index] === heading);
    if (isTable) return { top, left, below: rows.length - top };
  }
  if (rows.every((row) => row.every((cell) => textOf(cell) === ""))) return NEW;
  throw new Trouble(
    `The sheet “${name}” holds something else. Give it another name, and Quarterlight makes one of its own for the answers.`,
  );
}
