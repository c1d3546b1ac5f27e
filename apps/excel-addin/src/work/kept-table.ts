import { ANSWERS_SHEET, ANSWER_HEADINGS } from "@quarterlight/core/answers";
import { type Sheet, type Workbook, textOf } from "@quarterlight/core/workbook";

/** What the pane keeps in the workbook, row by row: answers to its questions, and choices for the report. */
export type KeptRow = readonly [question: string, sheet: string, about: string, answer: string];

/** Where the table begins, and how many rows stand from there on. */
export type Place = { readonly top: number; readonly left: number; readonly below: number };

/** The sheet that is the pane's own, where the workbook has one. */
export function keptSheet({ sheets }: Workbook): Sheet | undefined {
  return sheets.find(({ name }) => name.toLowerCase() === ANSWERS_SHEET.toLowerCase());
}

/** Where the table of a sheet stands; nothing where there is none. */
export function tableIn({ rows }: Sheet): Place | undefined {
  for (const [top, row] of rows.entries()) {
    const texts = row.map((cell) => textOf(cell).trim());
    const left = texts.indexOf(ANSWER_HEADINGS[0]);
    const isTable = left >= 0 && ANSWER_HEADINGS.every((heading, index) => texts[left + index] === heading);
    if (isTable) return { top, left, below: rows.length - top };
  }
  return undefined;
}

/** The rows that the workbook keeps, without empty ones. */
export function keptRows(workbook: Workbook): readonly KeptRow[] {
  const sheet = keptSheet(workbook);
  const place = sheet && tableIn(sheet);
  if (!sheet || !place) return [];
  const text = (row: Sheet["rows"][number], column: number) => textOf(row[place.left + column]).trim();
  return sheet.rows
    .slice(place.top + 1)
    .map((row): KeptRow => [text(row, 0), text(row, 1), text(row, 2), text(row, 3)])
    .filter(([question]) => question !== "");
}
