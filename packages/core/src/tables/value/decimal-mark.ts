import { type Address, type Workbook, addressAt, plainSpaces } from "../../workbook/index.ts";

/** Which mark stands before the decimals of figures typed as text; `either` where the workbook writes both. */
export type DecimalMark = "point" | "comma" | "either";

export type MarkFound = {
  readonly mark: DecimalMark;
  /** A figure that can only have a decimal comma, where there is one. */
  readonly comma?: { readonly text: string; readonly at: Address };
};

const SIGN = String.raw`[-+(\u2212\u2013]?\s?£?\s?`;
const END = String.raw`\s?%?\)?`;
const COMMA = new RegExp(String.raw`^${SIGN}(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,\d{1,2}|0,\d+)${END}$`, "u");
const POINT = new RegExp(
  String.raw`^${SIGN}(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.(?:\d{1,2}|\d{4,})|0\.\d+|\d{1,3}(?:,\d{3}){2,})${END}$`,
  "u",
);
/** Thousands under one mark, decimals under the other. */
const AMBIGUOUS = new RegExp(String.raw`^${SIGN}[1-9]\d{0,2}[.,]\d{3}${END}$`, "u");
/** Among so many figures with a point, one with a comma is a slip. */
const MANY = 10;
const LONGEST = 24;

const found = new WeakMap<Workbook, MarkFound>();

/** What the figures typed as text anywhere in a workbook say of its decimal mark. Numbers that Excel keeps say nothing. */
export function decimalMarkOf(workbook: Workbook): MarkFound {
  const known = found.get(workbook) ?? markIn(workbook);
  found.set(workbook, known);
  return known;
}

function markIn(workbook: Workbook): MarkFound {
  let [points, commas] = [0, 0];
  let comma: MarkFound["comma"];
  for (const sheet of workbook.sheets) {
    // Counted, not listed: every cell of a large table comes by here.
    for (let row = 0; row < sheet.rows.length; row += 1) {
      const cells = sheet.rows[row] ?? [];
      for (let column = 0; column < cells.length; column += 1) {
        const value = cells[column]?.value;
        if (typeof value !== "string" || value.length > LONGEST) continue;
        if (!value.includes(",") && !value.includes(".")) continue;
        const text = plainSpaces(value).trim();
        if (POINT.test(text)) points += 1;
        else if (COMMA.test(text)) {
          commas += 1;
          comma ??= { text, at: addressAt(sheet, row, column) };
        }
      }
    }
  }
  if (comma === undefined || points >= MANY * commas) return { mark: "point" };
  return { mark: points === 0 ? "comma" : "either", comma };
}

/** Whether nobody can say what a figure is in a workbook that writes both marks. */
export function needsMark(text: string): boolean {
  const said = plainSpaces(text).trim();
  return AMBIGUOUS.test(said) || COMMA.test(said);
}

/** The mark of a text whose one number has exactly three digits behind its one mark: thousands, or decimals. */
export function ambiguousMark(text: string): "," | "." | undefined {
  const [number, ...more] = text.match(/\d[\d.,]*(?<=\d)/gu) ?? [];
  if (number === undefined || more.length > 0 || !AMBIGUOUS.test(number)) return undefined;
  return number.includes(",") ? "," : ".";
}

/** Whether a text can only have a decimal point, as 12.5 and 1,204.5 do. */
export function hasClearPoint(text: string): boolean {
  return POINT.test(plainSpaces(text).trim());
}

/** A text with a decimal comma as it would be written with a decimal point. */
export function withPoint(text: string): string {
  return text.replaceAll(/\d[\d.,]*\d/gu, (number) =>
    number.replaceAll(/[.,]/gu, (mark) => (mark === "," ? "." : ",")),
  );
}
