import {
  type Block,
  type Sheet,
  type Table,
  headingKey,
  nameKey,
  isBlankRow,
  textAt,
  usedBlock,
} from "../../workbook/index.ts";
import type { Subject } from "./subject.ts";

/** Where a subject's table stands in a sheet, and which of its columns were found there. */
export type Located = {
  readonly block: Block;
  /** Column numbers by field. */
  readonly columns: ReadonlyMap<string, number>;
  readonly unknown: readonly number[];
  readonly repeated: readonly number[];
  readonly missing: readonly string[];
};

const ROWS_TO_SEARCH = 60;
/** No subject has nearly as many columns: a wider sheet is something else. */
const MOST_COLUMNS = 120;

/** Finds a subject's table: an Excel table where one fits, else the row that holds most of its headings. */
export function locate(sheet: Sheet, subject: Subject): Located | undefined {
  const tables = sheet.tables
    .map(({ block }) => (subject.growsBelow === true ? grown(sheet, block) : block))
    .map((block) => headingsAt(sheet, subject, block.top, block))
    .filter((located) => located.columns.size >= enough(subject));
  const best = mostColumns(tables) ?? mostColumns(rowsWithHeadings(sheet, subject));
  return best !== undefined && best.columns.size >= enough(subject) ? best : undefined;
}

/** A table's block with the filled rows right below it. */
function grown(sheet: Sheet, block: Block): Block {
  let { bottom } = block;
  while (bottom + 1 < sheet.rows.length && !isBlankRow(sheet, bottom + 1, block.left, block.right))
    bottom += 1;
  return { ...block, bottom };
}

/** How well a sheet fits a subject: the share of its headings that are there, those that came later left out. */
export function fit(located: Located, subject: Subject): number {
  const first = subject.columns.filter(({ isLater }) => isLater !== true);
  return first.filter(({ field }) => located.columns.has(field)).length / first.length;
}

export function namedFor(sheet: Sheet, subject: Subject): boolean {
  const isNamed = (table: Table) => nameKey(table.name) === nameKey(subject.table);
  return nameKey(sheet.name) === nameKey(subject.sheet) || sheet.tables.some(isNamed);
}

/** A column that a person said to be one of Quarterlight's own, by the heading it has and the one it stands for. */
export type SaidColumn = { readonly heading: string; readonly role: string };

/** What was found, with columns taken as a person said: each in place of one of the subject's that is not there. */
export function withSaid(
  located: Located,
  sheet: Sheet,
  subject: Subject,
  said: readonly SaidColumn[],
): Located {
  const { top } = located.block;
  const taken = located.unknown.flatMap((column) => {
    const role = said.find(
      ({ heading }) => headingKey(heading) === headingKey(textAt(sheet, top, column)),
    )?.role;
    const field = role === undefined ? undefined : fieldsOf(subject).get(headingKey(role));
    return field !== undefined && located.missing.includes(field) ? [{ field, column }] : [];
  });
  // Where two are said to be the same, the first is.
  const columns = new Map([
    ...taken.toReversed().map(({ field, column }) => [field, column] as const),
    ...located.columns,
  ]);
  const used = new Set(columns.values());
  return {
    ...located,
    columns,
    unknown: located.unknown.filter((column) => !used.has(column)),
    missing: located.missing.filter((field) => !columns.has(field)),
  };
}

function enough(subject: Subject): number {
  return Math.min(2, subject.columns.length);
}

function rowsWithHeadings(sheet: Sheet, subject: Subject): Located[] {
  const used = usedBlock(sheet);
  if (used === undefined || used.right - used.left > MOST_COLUMNS) return [];
  const found: Located[] = [];
  const last = Math.min(used.bottom, used.top + ROWS_TO_SEARCH);
  for (let row = used.top; row <= last; row += 1) {
    if (isBlankRow(sheet, row)) continue;
    found.push(headingsAt(sheet, subject, row, used));
  }
  return found;
}

function headingsAt(sheet: Sheet, subject: Subject, row: number, within: Block): Located {
  const columns = new Map<string, number>();
  const unknown: number[] = [];
  const repeated: number[] = [];
  const fields = fieldsOf(subject);
  for (let column = within.left; column <= within.right; column += 1) {
    const text = textAt(sheet, row, column);
    if (text === "") continue;
    const field = text.length > LONGEST_HEADING ? undefined : fields.get(headingKey(text));
    if (field === undefined) unknown.push(column);
    else if (columns.has(field)) repeated.push(column);
    else columns.set(field, column);
  }
  const missing = subject.columns.filter(({ field }) => !columns.has(field)).map(({ field }) => field);
  return { block: { ...within, top: row }, columns, unknown, repeated, missing };
}

const LONGEST_HEADING = 60;

/** Subjects never change, so that their fields by comparable heading are worked out once. */
const remembered = new WeakMap<Subject, ReadonlyMap<string, string>>();

function fieldsOf(subject: Subject): ReadonlyMap<string, string> {
  const known = remembered.get(subject);
  if (known !== undefined) return known;
  const fields = new Map(subject.columns.map(({ field, heading }) => [headingKey(heading), field]));
  remembered.set(subject, fields);
  return fields;
}

function mostColumns(candidates: readonly Located[]): Located | undefined {
  return candidates.reduce<Located | undefined>(
    (best, next) => (best === undefined || next.columns.size > best.columns.size ? next : best),
    undefined,
  );
}
