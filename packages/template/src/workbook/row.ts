import type { CellValue } from "@quarterlight/core/workbook";
import type { NotedCell } from "@quarterlight/files/write";
import type { Column, Subject } from "@quarterlight/core/layouts";

/** What a row of content may hold for one column: a list becomes words with commas between them. */
type Content = CellValue | undefined | readonly (string | number)[] | NotedCell;

/** One record of content by the names its fields have in code. */
export type Entry = Readonly<{ [field: string]: Content }>;

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A record as a row of its subject's table, one value a column. */
export function rowOf(subject: Subject, record: Entry): (CellValue | NotedCell)[] {
  const known = new Set(subject.columns.map(({ field }) => field));
  const stray = Object.keys(record).find((field) => !known.has(field));
  if (stray !== undefined) throw new Error(`The sheet ${subject.sheet} has no column for ${stray}`);
  return subject.columns.map((column) => valueOf(column, record[column.field]));
}

function valueOf(column: Column, content: Content): CellValue | NotedCell {
  if (content === undefined || content === "") return null;
  if (isList(content))
    return content.length === 0 ? null : content.join(column.kind === "long text" ? "\n" : ", ");
  if (column.kind === "date" && typeof content === "string") return serialOf(content);
  return content;
}

function isList(content: Content): content is readonly (string | number)[] {
  return Array.isArray(content);
}

/** An ISO date as Excel counts days. */
export function serialOf(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - DAY_ZERO) / DAY;
}
