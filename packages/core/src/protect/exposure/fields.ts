import type { Register } from "../../register/index.ts";
import {
  type Address,
  type Cell,
  type Sheet,
  type Workbook,
  isCellError,
  shownText,
} from "../../workbook/index.ts";
import type { ColumnIs, Where } from "../identifiers/field.ts";
import { numbersAre } from "./column-is.ts";
import { fieldsBeside } from "./fields-beside.ts";
import { FormatsOfSheet } from "./formats.ts";
import { headingsOf } from "./headings-of.ts";
import type { PlacedField } from "./placed-field.ts";

/**
 * Everything in a workbook that may hold an identifier: its name, its sheets' names, every heading and cell, hidden or
 * not, and what the file holds beside its cells.
 */
export function fieldsOf(workbook: Workbook, register: Register): readonly PlacedField[] {
  const voices = voicesOf(register);
  const [first] = workbook.sheets;
  const file: readonly PlacedField[] = first
    ? [{ text: workbook.name, where: "file name", at: { sheet: first.name, row: 0, column: 0 } }]
    : [];
  const cells = workbook.sheets.flatMap((sheet) => fieldsIn(sheet, voices, workbook.date1904));
  return [...file, ...cells, ...fieldsBeside(workbook)];
}

type Voice = { readonly where: Where; readonly consent?: string };

function fieldsIn(
  sheet: Sheet,
  voices: ReadonlyMap<string, Voice>,
  date1904: boolean,
): readonly PlacedField[] {
  const at = (row: number, column: number): Address => ({ sheet: sheet.name, row, column });
  const headings = headingsOf(sheet);
  const matters = headings.texts.map(mayMatter);
  const columns = new Map<number, ColumnIs>();
  const formats = new FormatsOfSheet(date1904);
  const fields: PlacedField[] = [{ text: sheet.name, where: "sheet name", at: at(0, 0) }];
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const heading = row > headings.row ? (headings.texts[column] ?? "") : "";
      fields.push(...formats.fieldsOf(cell, heading, at(row, column)));
      const typed = typedIn(cell);
      if (typed === undefined) continue;
      if (typed.number && typed.text.length < SHORTEST && !(row > headings.row && matters[column] === true))
        continue;
      const voice = voices.get(`${sheet.name}|${row}`);
      const where = placeOf(voice, heading, typed.number, row, headings.row, sheet.name);
      if (typed.number && !columns.has(column)) columns.set(column, columnIs(sheet, column));
      const consent = voice?.consent;
      const is = columns.get(column);
      fields.push({
        ...typed,
        where,
        heading,
        at: at(row, column),
        ...(typed.number ? { shown: () => shownText(cell, date1904) } : {}),
        ...(consent === undefined ? {} : { consent }),
        ...(typed.number && is !== undefined ? { column: is } : {}),
      });
    }
  }
  return fields;
}

/** Fewer digits are no identifier, unless the heading makes something of them. */
const SHORTEST = 8;

function mayMatter(heading: string): boolean {
  return /birth|born|d\.?o\.?b|\bage\b|\bid\b|number|\bno\b|ref|client|patient|pupil|case|complaint|incident|account|bank/i.test(
    heading,
  );
}

/** What a cell holds as it would be looked at. */
function typedIn(cell: Cell | null): { readonly text: string; readonly number: boolean } | undefined {
  const value = cell?.value ?? null;
  if (value === null || typeof value === "boolean" || isCellError(value)) return undefined;
  if (typeof value === "string") return value.trim() === "" ? undefined : { text: value, number: false };
  return Number.isInteger(value) && value > 0 ? { text: String(value), number: true } : undefined;
}

function placeOf(
  voice: Voice | undefined,
  heading: string,
  number: boolean,
  row: number,
  headingRow: number,
  sheet: string,
): Where {
  if (number) return "cell";
  if (row === headingRow) return "heading";
  if (voice === undefined) return /^settings$/i.test(sheet) ? "action" : "cell";
  if (/^title$|\bheadline\b/i.test(heading)) return "title";
  return /\b(?:lead|owner|by)\b/i.test(heading) ? "cell" : voice.where;
}

/** Rows of stories, remarks and comments, by sheet and row. */
function voicesOf(register: Register): ReadonlyMap<string, Voice> {
  const rows = new Map<string, Voice>();
  const keep = ({ sheet, row }: Address, voice: Voice) => rows.set(`${sheet}|${row}`, voice);
  for (const { at, consent } of register.stories) keep(at, { where: "story", consent });
  for (const { at, consent } of register.feedback) keep(at, { where: "feedback", consent });
  for (const { at } of [...register.actions, ...register.promises]) keep(at, { where: "action" });
  const written = [register.themes, register.successes, register.evaluations, register.engagement];
  for (const { at } of written.flatMap((records): readonly { readonly at: Address }[] => records))
    keep(at, { where: "commentary" });
  for (const { at } of register.kpis.flatMap(({ commentary }) => commentary))
    keep(at, { where: "commentary" });
  return rows;
}

function columnIs(sheet: Sheet, column: number): ColumnIs {
  return numbersAre(
    sheet.rows.flatMap((cells) => {
      const value = cells[column]?.value;
      return typeof value === "number" ? [value] : [];
    }),
  );
}
