import { type FactIndex, factIndex } from "../facts/index.ts";
import { type Entry, type FilledRow, filledRows, subjects, written } from "../layouts/index.ts";
import {
  type Period,
  isDateSerial,
  isoOfSerial,
  periodOfSerial,
  readPeriod,
  samePeriod,
} from "../period/index.ts";
import type { Register } from "../register/index.ts";
import { formatKind } from "../tables/index.ts";
import { type Cell, type Edit, type Workbook, nameKey, textOf } from "../workbook/index.ts";
import { type AskedAbout, answersIn, gathered, notesOf } from "./gathering.ts";
import { BOX_NAMES } from "./key.ts";
import type { MergeNote } from "./merge-note.ts";
import type { Returned } from "./returned.ts";
import { type MergeChoices, takenOf } from "./taking.ts";

/** What a merge writes into a copy of the workbook, and what it says of every box that it did not take. */
export type Merged = {
  readonly edits: readonly Edit[];
  readonly notes: readonly MergeNote[];
  /** Boxes that hold words, in all forms; and those whose words are in the copy. */
  readonly boxes: number;
  readonly taken: number;
};

/**
 * Puts returned forms together. Words that are in the workbook are never written over; where two answers differ neither is
 * taken unless a person chose; words that a figure contradicts, or that were written about another figure, are not taken
 * unless a person accepts them. Each box that holds words is either taken or told of.
 */
export function mergeForms(
  workbook: Workbook,
  register: Register,
  forms: readonly Returned[],
  choices: MergeChoices,
): Merged {
  const { about, notes } = gathered(register, forms);
  const rows = filledRows(workbook, subjects.commentary);
  const indexFor = remembering((period) => factIndex(register, { audience: "internal", area: "", period }));
  const entries: Entry[] = [];
  const said: MergeNote[] = [...forms.flatMap(notesOf), ...notes];
  let taken = 0;
  for (const each of about) {
    const row = rows.find((candidate) => isRowOf(each, candidate, workbook.date1904));
    const there = (field: string) => wordsIn(row?.cell(field) ?? null, workbook.date1904);
    const outcome = takenOf(each, there, indexFor(each.period), choices);
    said.push(...outcome.notes);
    taken += outcome.boxes;
    const isAnswered = outcome.boxes > 0 && !outcome.isOpen;
    if (outcome.boxes === 0 && !each.item.isOwed) continue;
    entries.push({
      row: row?.row,
      fields: {
        ...(row === undefined ? { kpi: each.kpi.id, period: each.form.period } : {}),
        ...(isUnsaid(there) && outcome.authors.length > 0 ? { author: outcome.authors.join(" and ") } : {}),
        ...(there("askedOn") === "" ? { askedOn: each.form.askedOn } : {}),
        ...(isAnswered && there("answeredOn") === "" ? { answeredOn: choices.date } : {}),
        ...outcome.fields,
      },
    });
  }
  const boxes = forms.flatMap((form) => form.rows.flatMap((filled) => answersIn(form, filled)));
  return { edits: written(workbook, subjects.commentary, entries), notes: said, boxes: boxes.length, taken };
}

/** The edits that write down in a copy that owners were asked: words that are needed, and have a row for it or none. */
export function askedEdits(workbook: Workbook, forms: readonly Returned["form"][]): readonly Edit[] {
  const rows = filledRows(workbook, subjects.commentary);
  const entries = forms.flatMap(({ period, askedOn, items }) =>
    items
      .filter(({ isOwed }) => isOwed)
      .flatMap(({ kpi }): readonly Entry[] => {
        const read = readPeriod(period, "financial");
        const row = rows.find(
          (each) => read.kind === "period" && isOf(kpi, read.period, each, workbook.date1904),
        );
        if (row !== undefined && textOf(row.cell("askedOn")) !== "") return [];
        return [{ row: row?.row, fields: row === undefined ? { kpi, period, askedOn } : { askedOn } }];
      }),
  );
  return written(workbook, subjects.commentary, entries);
}

/** Whether a row names no author and holds no words yet that somebody else may have written. */
function isUnsaid(there: (field: string) => string): boolean {
  return ["author", "text", ...BOX_NAMES].every((field) => there(field) === "");
}

function isRowOf({ kpi, period }: AskedAbout, row: FilledRow, date1904: boolean): boolean {
  return isOf(kpi.id, period, row, date1904);
}

/** Whether a row of Commentary is about an indicator in a period. */
function isOf(kpi: string, period: Period, { cell }: FilledRow, date1904: boolean): boolean {
  const found = periodIn(cell("period"), date1904);
  return nameKey(textOf(cell("kpi"))) === nameKey(kpi) && found !== undefined && samePeriod(found, period);
}

function periodIn(cell: Cell | null, date1904: boolean): Period | undefined {
  const value = cell?.value ?? null;
  if (typeof value === "number" && formatKind(cell?.format) === "date" && isDateSerial(value))
    return periodOfSerial(value, date1904);
  const read = readPeriod(textOf(cell), "financial");
  return read.kind === "period" ? read.period : undefined;
}

/** What a cell of the workbook says already; a formula is never written over, whatever it shows. */
function wordsIn(cell: Cell | null, date1904: boolean): string {
  if (cell?.formula !== undefined) return textOf(cell) || `=${cell.formula}`;
  const value = cell?.value ?? null;
  const isDay = typeof value === "number" && formatKind(cell?.format) === "date" && isDateSerial(value);
  return isDay ? isoOfSerial(value, date1904) : textOf(cell);
}

function remembering(make: (period: Period) => FactIndex): (period: Period) => FactIndex {
  const known = new Map<string, FactIndex>();
  return (period) => {
    const key = `${period.start}|${period.months}`;
    const index = known.get(key) ?? make(period);
    known.set(key, index);
    return index;
  };
}
