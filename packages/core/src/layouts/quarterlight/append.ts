import {
  type Cell,
  type CellValue,
  type Edit,
  type Sheet,
  type Workbook,
  isCellError,
  textOf,
  isBlankRow,
} from "../../workbook/index.ts";
import { type Located, locate, namedFor } from "./locate.ts";
import type { Subject } from "./subject.ts";

/** A record to be written, by the fields of its subject; dates are ISO, as a person would type them. */
export type Fresh = Readonly<Record<string, CellValue>>;

/** A record for a row that is there, or for a new one below the last. */
export type Entry = { readonly row?: number | undefined; readonly fields: Fresh };

/**
 * The edits that write records below the last filled row of a subject's table. Where the workbook has no such
 * sheet they are its first rows, with the headings above; a column that an older sheet lacks is put beside the
 * others when it is needed. None where a sheet of that name holds something else.
 */
export function appended(workbook: Workbook, subject: Subject, records: readonly Fresh[]): readonly Edit[] {
  return written(
    workbook,
    subject,
    records.map((fields) => ({ fields })),
  );
}

/** The same, for records of which some have a row already: of those, only the fields they name are written. */
export function written(workbook: Workbook, subject: Subject, entries: readonly Entry[]): readonly Edit[] {
  const sheet = sheetFor(workbook, subject);
  const place = sheet === undefined ? NEW : placeIn(sheet, subject);
  if (place === undefined || entries.length === 0) return [];
  const name = sheet?.name ?? subject.sheet;
  const write = (row: number, column: number, value: CellValue): Edit => ({
    at: { sheet: name, row, column },
    value,
  });
  const wanted = subject.columns.filter(
    ({ field }) =>
      !place.columns.has(field) && (place === NEW || entries.some(({ fields }) => isSaid(fields[field]))),
  );
  const added = new Map(wanted.map(({ field }, index) => [field, place.right + 1 + index]));
  const headings = wanted.map(({ heading }, index) => write(place.heading, place.right + 1 + index, heading));
  let next = place.next;
  const cells = entries.flatMap(({ row = next++, fields }) =>
    subject.columns.flatMap(({ field }) => {
      const column = place.columns.get(field) ?? added.get(field);
      const value = fields[field] ?? null;
      return column === undefined || !isSaid(value) ? [] : [write(row, column, value)];
    }),
  );
  return [...headings, ...cells];
}

/** A filled row of a subject's table, its cells by field. */
export type FilledRow = { readonly row: number; readonly cell: (field: string) => Cell | null };

/** The rows of a subject's table as they stand; none where the workbook has no such sheet. */
export function filledRows(workbook: Workbook, subject: Subject): readonly FilledRow[] {
  const sheet = sheetFor(workbook, subject);
  const place = sheet && placeIn(sheet, subject);
  if (sheet === undefined || place === undefined) return [];
  return sheet.rows.flatMap((_, row) =>
    row <= place.heading || isBlankRow(sheet, row)
      ? []
      : [
          {
            row,
            cell: (field: string) => {
              const column = place.columns.get(field);
              return column === undefined ? null : (sheet.rows[row]?.[column] ?? null);
            },
          },
        ],
  );
}

/** The edits that take one row out of a subject's table: those below move up. None where the table is not there. */
export function removed(workbook: Workbook, subject: Subject, row: number): readonly Edit[] {
  const sheet = sheetFor(workbook, subject);
  const place = sheet && placeIn(sheet, subject);
  if (!sheet || !place || row <= place.heading || row >= place.next) return [];
  const edits: Edit[] = [];
  for (let at = row; at < place.next; at += 1) {
    for (const column of place.columns.values()) {
      const next = at + 1 < place.next ? valueAt(sheet, at + 1, column) : null;
      if (!isSame(valueAt(sheet, at, column), next)) {
        edits.push({ at: { sheet: sheet.name, row: at, column }, value: next });
      }
    }
  }
  return edits;
}

type Place = {
  readonly heading: number;
  /** The first row below all that is filled. */
  readonly next: number;
  readonly right: number;
  readonly columns: Located["columns"];
};

const NEW: Place = { heading: 0, next: 1, right: -1, columns: new Map() };

function sheetFor(workbook: Workbook, subject: Subject): Sheet | undefined {
  return workbook.sheets.find((sheet) => namedFor(sheet, subject));
}

function placeIn(sheet: Sheet, subject: Subject): Place | undefined {
  const located = locate(sheet, subject);
  if (!located) return sheet.rows.every((_, row) => isBlankRow(sheet, row)) ? NEW : undefined;
  const { block, columns } = located;
  const last = sheet.rows.findLastIndex((_, row) => !isBlankRow(sheet, row));
  return { heading: block.top, next: Math.max(last, block.top) + 1, right: block.right, columns };
}

function isSaid(value: CellValue | undefined): boolean {
  return value !== undefined && value !== null && value !== "";
}

function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column]?.value ?? null;
}

function isSame(one: Cell["value"], other: Cell["value"]): boolean {
  if (isCellError(one) || isCellError(other)) return textOf({ value: one }) === textOf({ value: other });
  return one === other;
}
