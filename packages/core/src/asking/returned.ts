import { isDateSerial, isoOfSerial, readDate } from "../period/index.ts";
import {
  type Cell,
  type Sheet,
  type Workbook,
  cellName,
  headingKey,
  isFilled,
  nameKey,
  textAt,
  textOf,
} from "../workbook/index.ts";
import {
  BOXES,
  BOX_NAMES,
  type Box,
  FACTS,
  FACT_FIELDS,
  FORM_SHEET,
  type FactField,
  type FormItem,
  KEY_SHEET,
  type OwnersForm,
  formSheetIn,
  keyIn,
} from "./key.ts";

/** A form as it came back. */
export type Returned = {
  readonly file: string;
  readonly form: OwnersForm;
  readonly rows: readonly ReturnedRow[];
  /** Indicators of the form whose rows are gone. */
  readonly gone: readonly FormItem[];
  /** Cells outside the boxes that are not as the form had them. */
  readonly outside: readonly Outside[];
};

/** One row of boxes and the indicator it is about; none where the row names none of the form's. */
export type ReturnedRow = {
  readonly item: FormItem | undefined;
  readonly boxes: Readonly<Record<Box, string>>;
  /** Where each box stands: sheet and cell. */
  readonly cells: Readonly<Record<Box, string>>;
};

/** A cell that was changed: what it said when the form was made, empty where it held nothing, and what it says now. */
type Outside = { readonly cell: string; readonly was: string; readonly is: string };

/** Reads a returned form, whatever its file is called by now and in whatever order its rows stand; nothing where it is none. */
export function returnedForm(workbook: Workbook): Returned | undefined {
  const form = keyIn(workbook);
  const sheet = formSheetIn(workbook);
  if (form === undefined) return undefined;
  const columns = sheet && columnsIn(sheet);
  if (sheet === undefined || columns === undefined)
    return { file: workbook.name, form, rows: [], gone: form.items, outside: outsideOf(workbook, new Set()) };
  const known = new Set<string>();
  const rows: ReturnedRow[] = [];
  const outside: Outside[] = [];
  const claimed = new Set<FormItem>();
  for (const row of rowsUnder(sheet, columns)) {
    const text = (column: number | undefined) => (column === undefined ? "" : textAt(sheet, row, column));
    const fact = (field: FactField) => text(columns.facts.get(field));
    const item = itemFor(form, fact("ref"), fact("title"));
    const boxes = boxesIn(sheet, row, columns, workbook.date1904);
    for (const column of [...columns.facts.values(), ...columns.boxes.values()])
      known.add(cellName({ row, column }));
    if (item === undefined && Object.values(boxes).every((words) => words === "")) {
      // A row of facts alone that the form never had: told cell by cell.
      outside.push(
        ...changed(
          FACT_FIELDS.map((field) => ["", fact(field), columns.facts.get(field)]),
          sheet,
          row,
        ),
      );
      continue;
    }
    if (item !== undefined) {
      claimed.add(item);
      outside.push(
        ...changed(
          FACT_FIELDS.map((field) => [item[field], fact(field), columns.facts.get(field)]),
          sheet,
          row,
        ),
      );
    }
    rows.push({ item, boxes, cells: cellsOf(sheet, row, columns) });
  }
  const expected = new Set([...known, ...columns.headings]);
  return {
    file: workbook.name,
    form,
    rows,
    gone: form.items.filter((item) => !claimed.has(item)),
    outside: [...outside, ...outsideOf(workbook, expected, form.lines)],
  };
}

type Columns = {
  readonly headingRow: number;
  readonly first: number;
  readonly facts: ReadonlyMap<FactField, number>;
  readonly boxes: ReadonlyMap<Box, number>;
  /** The names of the heading cells. */
  readonly headings: readonly string[];
};

function columnsIn(sheet: Sheet): Columns | undefined {
  for (const [headingRow, cells] of sheet.rows.entries()) {
    const at = (heading: string) =>
      cells.findIndex((_, column) => headingKey(textAt(sheet, headingRow, column)) === headingKey(heading));
    const facts = new Map(
      FACT_FIELDS.flatMap((field) => (at(FACTS[field]) < 0 ? [] : [[field, at(FACTS[field])]])),
    );
    const boxes = new Map(BOX_NAMES.flatMap((box) => (at(BOXES[box]) < 0 ? [] : [[box, at(BOXES[box])]])));
    if (!(facts.has("ref") || facts.has("title")) || boxes.size === 0) continue;
    const all = [...facts.values(), ...boxes.values()];
    const headings = all.map((column) => cellName({ row: headingRow, column }));
    return { headingRow, first: Math.min(...all), facts, boxes, headings };
  }
  return undefined;
}

function rowsUnder(sheet: Sheet, { headingRow, facts, boxes }: Columns): readonly number[] {
  const columns = [...facts.values(), ...boxes.values()];
  return sheet.rows.flatMap((_, row) =>
    row > headingRow && columns.some((column) => textAt(sheet, row, column) !== "") ? [row] : [],
  );
}

/** The indicator that a row is about: by its reference, else by its name, where one of the two was changed. */
function itemFor({ items }: OwnersForm, ref: string, title: string): FormItem | undefined {
  return (
    items.find((item) => nameKey(item.ref) === nameKey(ref)) ??
    (title === "" ? undefined : items.find((item) => nameKey(item.title) === nameKey(title)))
  );
}

function boxesIn(sheet: Sheet, row: number, { boxes }: Columns, date1904: boolean): Record<Box, string> {
  const words = (box: Box) => {
    const column = boxes.get(box);
    return column === undefined ? "" : wordsIn(sheet.rows[row]?.[column] ?? null, date1904);
  };
  return { cause: words("cause"), action: words("action"), byWhen: words("byWhen"), lead: words("lead") };
}

function cellsOf({ name }: Sheet, row: number, { boxes, first }: Columns): Record<Box, string> {
  const at = (box: Box) => `${name}!${cellName({ row, column: boxes.get(box) ?? first })}`;
  return { cause: at("cause"), action: at("action"), byWhen: at("byWhen"), lead: at("lead") };
}

/** What a person put in a box; a day is kept as a day. */
function wordsIn(cell: Cell | null, date1904: boolean): string {
  const value = cell?.value ?? null;
  const isDay = typeof value === "number" && cell?.format !== undefined && isDateSerial(value);
  return isDay ? isoOfSerial(value, date1904) : textOf(cell);
}

type Compared = readonly [was: string, is: string, column: number | undefined];

function changed(all: readonly Compared[], sheet: Sheet, row: number): readonly Outside[] {
  return all.flatMap(([was, is, column]) =>
    column === undefined || sameWords(was, is)
      ? []
      : [{ cell: `${sheet.name}!${cellName({ row, column })}`, was, is }],
  );
}

/** Whether two texts say the same: programs may break and space lines otherwise. */
function sameWords(one: string, other: string): boolean {
  return tidy(one) === tidy(other);
}

/** Whether two answers say the same: the same words, or one day however it is written. */
export function sameSaid(one: string, other: string): boolean {
  const day = readDate(one);
  return sameWords(one, other) || (day !== undefined && day === readDate(other));
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

/** Every filled cell of the file that neither the form nor its key accounts for. */
function outsideOf(
  { sheets }: Workbook,
  known: ReadonlySet<string>,
  lines: readonly string[] = [],
): readonly Outside[] {
  const said = new Set(lines.map(tidy));
  return sheets
    .filter(({ name }) => nameKey(name) !== nameKey(KEY_SHEET))
    .flatMap((sheet) =>
      sheet.rows.flatMap((cells, row) =>
        cells.flatMap((cell, column): readonly Outside[] => {
          const name = cellName({ row, column });
          const isForm = nameKey(sheet.name) === nameKey(FORM_SHEET);
          const text = textOf(cell);
          if (!isFilled(cell) || (isForm && (known.has(name) || said.has(tidy(text))))) return [];
          return [{ cell: `${sheet.name}!${name}`, was: "", is: text }];
        }),
      ),
    );
}
