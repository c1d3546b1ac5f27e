import { type Period, periodKey, readPeriod } from "../../period/index.ts";
import type { Commentary } from "../../register/index.ts";
import { isFootnote, isProse, labelledComment, readNote } from "../../settle/index.ts";
import { roleOf } from "../../tables/index.ts";
import { type Address, addressAt, textOf } from "../../workbook/index.ts";
import { bandText } from "./band.ts";
import type { Desk } from "./desk.ts";
import { latestPeriod } from "./latest-period.ts";
import type { RowRead } from "./read-table.ts";
import { nameOf } from "./row-name.ts";

/** Words that fill a row of their own; `comment` where they say that they are one, without the words that say so. */
export type ProseRow = {
  readonly at: Address;
  readonly comment?: { readonly of: string; readonly words: string };
};

/** The words about figures that a row holds and nothing else, in one cell or behind `Comment` in another; nothing of a section's name. */
export function proseIn(desk: Desk, row: number): ProseRow | undefined {
  const filled = (desk.sheet.rows[row] ?? []).flatMap((cell, column) =>
    textOf(cell) === "" ? [] : [{ column, text: textOf(cell), isText: typeof cell?.value === "string" }],
  );
  const [label, words, ...more] = filled;
  if (label === undefined || more.length > 0 || filled.some(({ isText }) => !isText)) return undefined;
  const at = (column: number) => addressAt(desk.sheet, row, column);
  if (words === undefined) {
    const line = bandText(desk, row);
    const comment = labelledComment(label.text);
    if (line === undefined || !isProse(line)) return undefined;
    return { at: at(label.column), ...(comment === undefined ? {} : { comment }) };
  }
  const isLabel = nameOf(desk, row).id === label.text && roleOf(label.text) === "note";
  if (!isLabel || !SEVERAL_WORDS.test(words.text)) return undefined;
  return { at: at(words.column), comment: { of: "", words: words.text } };
}

const SEVERAL_WORDS = /\p{L}\S*\s+\S+\s+\S/u;

/**
 * The KPIs of a table, each with the comment in the row right under its own. Where a comment stands right under no KPI, comments
 * stand over theirs, or nobody knows where, and none is taken.
 */
export function withComments(
  desk: Desk,
  read: readonly RowRead[],
  comments: readonly { readonly row: number; readonly prose: ProseRow }[],
): { readonly rows: readonly RowRead[]; readonly taken: ReadonlySet<number> } {
  const lines = new Set(comments.map(({ row }) => row));
  const found = comments.flatMap(({ row, prose: { at, comment } }) =>
    comment === undefined || lines.has(row - 1)
      ? []
      : [{ row, at, comment, over: read.filter(({ kpi }) => lastRowOf(desk, kpi.at.row) === row - 1) }],
  );
  const taken = new Set<number>();
  if (found.some(({ over }) => over.length === 0)) return { rows: read, taken };
  const rows = read.map((each) => {
    const comment = found.find(({ over: [only, ...more] }) => only === each && more.length === 0);
    const said = comment === undefined ? undefined : commentaryFrom(desk, each, comment);
    if (comment === undefined || said === undefined) return each;
    taken.add(comment.row);
    return { ...each, kpi: { ...each.kpi, commentary: [...each.kpi.commentary, said] } };
  });
  return { rows, taken };
}

/** The last of the rows of a KPI, where those of its parts stand under it. */
function lastRowOf({ parts }: Desk, row: number): number {
  return Math.max(row, ...(parts.of.get(row)?.values() ?? []));
}

/**
 * A comment as its owner's words about the latest figure or the period that it names. Of a row that has words of that period,
 * is one of several of its KPI or is an area's, whose the comment is cannot be known.
 */
function commentaryFrom(
  { columns, apart }: Desk,
  { kpi, area }: RowRead,
  { at, comment }: { readonly at: Address; readonly comment: NonNullable<ProseRow["comment"]> },
): Commentary | undefined {
  if (area !== "" || apart.has(kpi.at.row) || isFootnote(comment.words)) return undefined;
  const period = periodOf(comment.of, columns.newest ?? latestPeriod(kpi.observations));
  const note = period === undefined ? undefined : readNote(comment.words, period);
  if (period === undefined || note === undefined || hasWords(kpi.commentary, period)) return undefined;
  return { period, ...note, at };
}

function periodOf(said: string, latest: Period | undefined): Period | undefined {
  if (said === "" || latest === undefined) return latest;
  const reading = readPeriod(said, "financial");
  return reading.kind === "period" ? reading.period : undefined;
}

function hasWords(commentary: readonly Commentary[], period: Period): boolean {
  return commentary.some((each) => periodKey(each.period) === periodKey(period));
}
