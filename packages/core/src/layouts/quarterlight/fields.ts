import { type Period, isDateSerial, isoOfSerial, periodOfSerial, readDate } from "../../period/index.ts";
import { nameKey } from "../../workbook/index.ts";
import { formatKind, readNumber } from "../../tables/index.ts";
import { type Row, complain, readLabel, text } from "./row.ts";

/** A number, or `undefined` where the cell holds none; anything but a blank or a marker is written down. */
export function number(row: Row, field: string): number | undefined {
  const { value, remarks } = readNumber(row.cell(field), row.at(field), row.desk.legends);
  row.desk.remarks.push(...remarks);
  return value;
}

/** One of the words of a choice column, whatever its case; a word outside the list is written down. */
export function choice<const Choice extends string>(
  row: Row,
  field: string,
  choices: readonly Choice[],
): Choice | undefined {
  const said = text(row, field);
  if (said === "") return undefined;
  const found = choices.find((candidate) => nameKey(candidate) === nameKey(said));
  if (found === undefined) complain(row, field, "not a choice");
  return found;
}

export function yesOrNo(row: Row, field: string): "yes" | "no" | undefined {
  const said = nameKey(text(row, field));
  if (said === "") return undefined;
  if (["yes", "y", "true", "1"].includes(said)) return "yes";
  if (["no", "n", "false", "0"].includes(said)) return "no";
  complain(row, field, "not a choice");
  return undefined;
}

/** An ISO date; empty where the cell is empty or holds no date. */
export function date(row: Row, field: string): string {
  const value = row.cell(field)?.value ?? null;
  if (value === null || text(row, field) === "") return "";
  const iso = typeof value === "number" ? isoOf(value, row.desk.date1904) : readDate(text(row, field));
  if (iso === undefined) complain(row, field, "not a date");
  return iso ?? "";
}

/** When something is due: a date, or the words that stand in its place. */
export function dueIn(row: Row): { readonly due: string; readonly dueWords?: string } {
  const due = date(row, "due");
  const said = text(row, "due");
  return due === "" && said !== "" ? { due, dueWords: said } : { due };
}

function isoOf(serial: number, date1904: boolean): string | undefined {
  return isDateSerial(serial) ? isoOfSerial(serial, date1904) : undefined;
}

/** A period; a label that is none, or that could be two, is written down. */
export function period(row: Row, field: string): Period | undefined {
  const read = periodOrWhy(row, field);
  if (typeof read === "object") return read;
  if (read !== "no period") complain(row, field, read);
  return undefined;
}

/** A period, or why the cell names none. */
export function periodOrWhy(row: Row, field: string): Period | PeriodTrouble {
  const cell = row.cell(field);
  const value = cell?.value ?? null;
  if (typeof value === "number" && formatKind(cell?.format) === "date" && isDateSerial(value)) {
    return periodOfSerial(value, row.desk.date1904);
  }
  const label = text(row, field);
  if (label === "") return "no period";
  const read = readLabel(row, label);
  if (read.kind === "period") return read.period;
  if (read.kind === "either date") return "not a period";
  return read.kind === "ambiguous" ? "ambiguous period" : read.kind;
}

export type PeriodTrouble = "no period" | "ambiguous period" | "wrong year" | "not a period";

/** Ids with commas, semicolons or line breaks between them, as they stand. */
export function list(row: Row, field: string): string[] {
  return text(row, field)
    .split(/[,;\n]+/u)
    .map((item) => item.trim())
    .filter(Boolean);
}

/** National outcomes by number, 1 to 9; anything else is written down. */
export function outcomes(row: Row, field: string): number[] {
  const numbers: number[] = [];
  for (const item of list(row, field)) {
    const outcome = Number(/^(?:outcome\s*)?(?<number>[1-9])\b/iu.exec(item)?.groups?.["number"]);
    if (Number.isNaN(outcome)) complain(row, field, "not a choice");
    else if (!numbers.includes(outcome)) numbers.push(outcome);
  }
  return numbers;
}

/** Themes with semicolons or line breaks between them: a comma may stand inside one's name. */
export function themesIn(row: Row, field: string): string[] {
  return text(row, field)
    .split(/[;\n]+/u)
    .map((item) => item.trim())
    .filter(Boolean);
}

/** A field that is there only where something is written. */
export function filled<const Field extends string>(
  field: Field,
  words: string,
): { readonly [name in Field]?: string };
export function filled(field: string, words: string): Readonly<Record<string, string>> {
  return words === "" ? {} : { [field]: words };
}
