import { type Mapping, hiddenOn } from "../answers/index.ts";
import { keepsKpis } from "../layouts/index.ts";
import type { Question } from "../reading/index.ts";
import type { Register } from "../register/index.ts";
import { type Address, type Sheet, type Workbook, textOf } from "../workbook/index.ts";

/**
 * A workbook without the cells of its hidden rows and columns, where a person said to leave them out; addresses stay.
 * Sheets that are hidden whole are then left out by name.
 */
export function withoutHidden(workbook: Workbook, mapping: Mapping): Workbook {
  const { hidden, hiddenOf } = mapping;
  if (hidden !== "leave out" && hiddenOf === undefined) return workbook;
  const isOwn = workbook.sheets.some(keepsKpis);
  const said = (sheet: Sheet) =>
    hiddenOn(mapping, sheet.name) ?? (isOwn && !keepsKpis(sheet) ? undefined : hidden);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (said(sheet) === "leave out" ? shownOnly(sheet) : sheet)),
  };
}

function shownOnly(sheet: Sheet): Sheet {
  if (sheet.hiddenRows.length + sheet.hiddenColumns.length === 0) return sheet;
  const [rows, columns] = [new Set(sheet.hiddenRows), new Set(sheet.hiddenColumns)];
  const kept = sheet.rows.map((cells, row) =>
    rows.has(row) ? [] : cells.map((cell, column) => (columns.has(column) ? null : cell)),
  );
  return { ...sheet, rows: kept };
}

/**
 * Asks, sheet by sheet, whether what is hidden, all of it or some rows and columns, belongs to the report, where figures or
 * words of it stand there and nobody has said. Of Quarterlight's own workbook the list of KPIs and the sheets of words are
 * asked about: a filter on a long list of figures is a way of looking at it, and so is which sheets to show.
 */
export function hiddenQuestions(
  workbook: Workbook,
  mapping: Mapping,
  register: Register,
): readonly Question[] {
  const { sheets } = workbook;
  const some = sheets.filter(
    ({ name, visibility, hiddenRows, hiddenColumns }) =>
      hiddenOn(mapping, name) === undefined &&
      (visibility !== "visible" || hiddenRows.length + hiddenColumns.length > 0),
  );
  if (mapping.hidden !== undefined || some.length === 0) return [];
  const isOwn = sheets.some(keepsKpis);
  const { kpis } = register;
  const figures = kpis
    .flatMap(({ observations, monthly }) => (isOwn ? [] : [...observations, ...monthly]))
    .filter(({ state }) => state !== "blank")
    .map(({ at }) => at);
  const used = [...kpis.map(({ at }) => at), ...figures];
  const words = wordsIn(register);
  return some.flatMap((sheet): Question[] => {
    const { name, visibility, hiddenRows, hiddenColumns } = sheet;
    const isHere = (at: Address) => at.sheet === name;
    if (!isOwn && visibility !== "visible") {
      const isOfWords = !figures.some(isHere);
      if (isOfWords && !words.some(isHere)) return [];
      const whole = { asks: "hidden" as const, sheet: name, isWhole: true, rows: [], columns: [] };
      return [{ ...whole, ...(isOfWords ? { isOfWords } : {}) }];
    }
    const linesOf = (places: readonly Address[]) => ({
      rows: linesIn(hiddenRows, places.filter(isHere), ({ row }) => row),
      columns: linesIn(hiddenColumns, places.filter(isHere), ({ column }) => column),
    });
    const isAny = ({ rows, columns }: ReturnType<typeof linesOf>) => rows.length + columns.length > 0;
    const lines = linesOf([...used, ...words.filter(isHere).flatMap((at) => cellsOfWords(sheet, at))]);
    if (!isAny(lines)) return [];
    const isOfWords = !isAny(linesOf(used));
    return [{ asks: "hidden", sheet: name, isWhole: false, ...lines, ...(isOfWords ? { isOfWords } : {}) }];
  });
}

/** Where records of words stand, each once that stands in several places. */
function wordsIn({
  kpis,
  stories,
  feedback,
  successes,
  actions,
  promises,
  evaluations,
  priorities,
}: Register) {
  const first = new Map<string, Address>();
  const records: readonly (readonly { readonly at: Address }[])[] = [
    kpis.flatMap(({ commentary }) => commentary),
    stories,
    feedback,
    successes,
    actions,
    promises,
    evaluations,
    priorities,
  ];
  for (const { at, ...words } of records.flat()) {
    const key = JSON.stringify(words);
    if (!first.has(key)) first.set(key, at);
  }
  return [...first.values()];
}

/** The cell of a record, and those of its row that hold more than a word. */
function cellsOfWords({ name, rows }: Sheet, at: Address): readonly Address[] {
  const cells = (rows[at.row] ?? []).flatMap((cell, column) =>
    SEVERAL_WORDS.test(textOf(cell)) ? [{ sheet: name, row: at.row, column }] : [],
  );
  return [at, ...cells];
}

const SEVERAL_WORDS = /\p{L}\S*\s+\S/u;

function linesIn(
  hidden: readonly number[],
  used: readonly Address[],
  lineOf: (at: Address) => number,
): readonly number[] {
  const lines = new Set(used.map(lineOf));
  return hidden.filter((line) => lines.has(line));
}
