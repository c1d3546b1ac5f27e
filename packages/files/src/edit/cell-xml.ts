import type { CellValue } from "@quarterlight/core/workbook";
import { cellName, isCellError, printable } from "@quarterlight/core/workbook";
import { Unfit } from "./unfit.ts";

const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** Days between the two ways in which workbooks count them. */
const DAYS_TO_1904 = 1462;

/** Whether a value is a day: a date as ISO writes it. */
export function isDay(value: CellValue): value is string {
  return (
    typeof value === "string" &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(`${value}T00:00:00Z`))
  );
}

type Place = { readonly row: number; readonly column: number };

/** A cell with a value of its own, in the look that is numbered. */
export function cellXml(
  place: Place,
  value: CellValue,
  style: number | undefined,
  date1904: boolean,
): string {
  const head = `<c r="${cellName(place)}"${style === undefined ? "" : ` s="${style}"`}`;
  if (value === null || value === "") return `${head}/>`;
  if (isDay(value)) return `${head}><v>${serialOf(value, date1904)}</v></c>`;
  if (typeof value === "number") return `${head}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (isCellError(value)) throw new Unfit("An error cannot be written into a cell.");
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function serialOf(iso: string, date1904: boolean): number {
  const days = Math.round((Date.parse(`${iso}T00:00:00Z`) - FIRST_DAY) / DAY);
  return date1904 ? days - DAYS_TO_1904 : days;
}

/** The most that Excel keeps in a cell. */
const MOST_LETTERS = 32_767;

/** Text as XML holds it; what Excel would take for one of its own escapes is escaped. */
export function escaped(text: string): string {
  if (text.length > MOST_LETTERS) throw new Unfit("A text is longer than a cell can hold.");
  return printable(text)
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
