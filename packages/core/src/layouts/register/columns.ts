import type { Period } from "../../period/index.ts";
import { type Block, type Sheet, cellAt, isFilled, textAt, textOf, usedBlock } from "../../workbook/index.ts";
import { type RegisterField, meaningOf, namesSomething } from "./headings.ts";

/** A column of targets or of comments, with the period that its heading names, if any. */
export type PeriodColumn = { readonly column: number; readonly period?: Period };

/** The headings of a register of indicators, and the rows below them. */
export type RegisterTable = {
  readonly headingRow: number;
  readonly lastRow: number;
  readonly fields: ReadonlyMap<RegisterField, number>;
  readonly targets: readonly PeriodColumn[];
  readonly comments: readonly PeriodColumn[];
  readonly unknown: readonly number[];
};

const CODE = /^[a-z&]{0,8}[\s._/-]{0,3}\d[\w./-]{0,7}$/iu;
const ROWS_TO_SEARCH = 20;
const ROWS_TO_SAMPLE = 400;
const MOST_COLUMNS = 60;
const MOST_ROWS = 2000;

/** Finds a register: a row of headings that name and describe indicators, with no column of figures among them. */
export function findRegister(sheet: Sheet): RegisterTable | undefined {
  if (!remembered.has(sheet)) remembered.set(sheet, search(sheet));
  return remembered.get(sheet);
}

/** A sheet never changes, so that what was found in it once holds. */
const remembered = new WeakMap<Sheet, RegisterTable | undefined>();

function search(sheet: Sheet): RegisterTable | undefined {
  const used = usedBlock(sheet);
  if (used === undefined || used.right - used.left > MOST_COLUMNS) return undefined;
  if (used.bottom - used.top > MOST_ROWS) return undefined;
  for (let row = used.top; row <= Math.min(used.bottom - 1, used.top + ROWS_TO_SEARCH); row += 1) {
    const headings = (sheet.rows[row] ?? []).filter(isFilled).map(textOf);
    if (!headings.some(namesSomething)) continue;
    const table = tableAt(sheet, row, used);
    if (table !== undefined && isRegister(sheet, table)) return table;
  }
  return undefined;
}

/** What stands under a row of headings. A column of figures makes it no register, unless it is to be passed over. */
export function tableAt(
  sheet: Sheet,
  headingRow: number,
  { left, right, bottom: lastRow }: Pick<Block, "left" | "right" | "bottom">,
  figures: "refuse" | "pass over" = "refuse",
): RegisterTable | undefined {
  const fields = new Map<RegisterField, number>();
  const targets: PeriodColumn[] = [];
  const comments: PeriodColumn[] = [];
  const unknown: number[] = [];
  const titles: number[] = [];
  for (let column = left; column <= right; column += 1) {
    const heading = textAt(sheet, headingRow, column);
    if (heading === "") continue;
    const last = Math.min(lastRow, headingRow + ROWS_TO_SAMPLE);
    const cells = () =>
      Array.from({ length: last - headingRow }, (_, at) => cellAt(sheet, headingRow + 1 + at, column));
    const found = meaningOf(heading, cells);
    if (found?.is === "figures" && figures === "refuse") return undefined;
    if (found === undefined || found.is === "figures") unknown.push(column);
    else if (found.is === "target") targets.push({ column, ...found.when });
    else if (found.is === "comment") comments.push({ column, ...found.when });
    else if (found.is === "title") titles.push(column);
    else if (fields.has(found.is)) unknown.push(column);
    else fields.set(found.is, column);
  }
  const table = { headingRow, lastRow, targets, comments };
  return { ...table, ...withTitles(sheet, headingRow, lastRow, fields, titles, unknown) };
}

/** Of two columns headed as names, such as Indicator and Title, one may hold the codes. */
function withTitles(
  sheet: Sheet,
  headingRow: number,
  lastRow: number,
  fields: Map<RegisterField, number>,
  titles: readonly number[],
  unknown: readonly number[],
): Pick<RegisterTable, "fields" | "unknown"> {
  const areCodes = (column: number) => {
    const texts: string[] = [];
    for (let row = headingRow + 1; row <= lastRow; row += 1) texts.push(textAt(sheet, row, column));
    const some = texts.filter(Boolean);
    return some.length > 0 && some.every((text) => CODE.test(text));
  };
  const code = fields.has("code")
    ? undefined
    : titles.find((column) => titles.length > 1 && areCodes(column));
  if (code !== undefined) fields.set("code", code);
  const [title, ...others] = titles.filter((column) => column !== code);
  if (title !== undefined) fields.set("title", title);
  // A register of codes with nothing but descriptions is named by them.
  const meaning = fields.get("meaning");
  if (title === undefined && meaning !== undefined) {
    fields.delete("meaning");
    fields.set("title", meaning);
  }
  return { fields, unknown: [...unknown, ...others] };
}

export const SAYS: readonly RegisterField[] = [
  "polarity",
  "unit",
  "key",
  "lead",
  "source",
  "group",
  "meaning",
  "frequency",
];

/** Whether a table describes what it names: each name once, and enough said of it. */
function isRegister(sheet: Sheet, { headingRow, lastRow, fields, targets }: RegisterTable): boolean {
  const said = SAYS.filter((field) => fields.has(field)).length + (targets.length > 0 ? 1 : 0);
  const isOfIndicators =
    fields.has("polarity") || fields.has("unit") || fields.has("key") || targets.length > 0;
  const name = fields.get("code") ?? fields.get("title");
  if (!fields.has("title") || name === undefined || said < 2 || !isOfIndicators) return false;
  const names: string[] = [];
  for (let row = headingRow + 1; row <= lastRow; row += 1) names.push(textAt(sheet, row, name));
  const some = names.filter(Boolean);
  return some.length > 0 && new Set(some.map((text) => text.toLowerCase())).size === some.length;
}
