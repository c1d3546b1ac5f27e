import type { Register } from "../../register/index.ts";
import { type Address, type Cell, type Sheet, type Workbook, isCellError } from "../../workbook/index.ts";
import { type ColumnIs, type Field, type Where } from "../identifiers/field.ts";
import { isChi } from "../identifiers/kinds/chi.ts";
import { passesEleven } from "../identifiers/check-digits.ts";
import { headingsOf } from "./headings-of.ts";

/** A text of the workbook and where it stands; a sheet's own name stands at its first cell. */
export type PlacedField = Field & { readonly at: Address };

/** Everything in a workbook that may hold an identifier: its name, its sheets' names, every heading and cell, hidden or not. */
export function fieldsOf(workbook: Workbook, register: Register): readonly PlacedField[] {
  const voices = voicesOf(register);
  const [first] = workbook.sheets;
  const file: readonly PlacedField[] = first
    ? [{ text: workbook.name, where: "file name", at: { sheet: first.name, row: 0, column: 0 } }]
    : [];
  return [...file, ...workbook.sheets.flatMap((sheet) => fieldsIn(sheet, voices))];
}

type Voice = { readonly where: Where; readonly consent?: string };

function fieldsIn(sheet: Sheet, voices: ReadonlyMap<string, Voice>): readonly PlacedField[] {
  const at = (row: number, column: number): Address => ({ sheet: sheet.name, row, column });
  const headings = headingsOf(sheet);
  const matters = headings.texts.map(mayMatter);
  const columns = new Map<number, ColumnIs>();
  const fields: PlacedField[] = [{ text: sheet.name, where: "sheet name", at: at(0, 0) }];
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const typed = typedIn(cell);
      if (typed === undefined) continue;
      const heading = row > headings.row ? (headings.texts[column] ?? "") : "";
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

/** A column of which most long numbers pass a check holds patients; one of which few do holds money. */
function columnIs(sheet: Sheet, column: number): ColumnIs {
  const numbers = sheet.rows.flatMap((cells) => {
    const value = cells[column]?.value;
    return typeof value === "number" && Number.isInteger(value) && value >= 1e8 && value < 1e10
      ? [String(value)]
      : [];
  });
  const passing = numbers.filter((digits) => isChi(digits) || passesEleven(digits)).length;
  if (passing >= 2 && passing >= numbers.length / 2) return "people";
  return numbers.length >= 5 && passing < numbers.length / 5 ? "figures" : "unknown";
}
