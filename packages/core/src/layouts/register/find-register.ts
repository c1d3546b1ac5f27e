import { codeKey, type Indicator, throughMerges } from "../../tables/index.ts";
import { polaritySaid } from "../../settle/index.ts";
import {
  type Sheet,
  type Workbook,
  addressAt,
  isBlankRow,
  nameKey,
  textAt,
  textOf,
} from "../../workbook/index.ts";
import { type PeriodColumn, type RegisterTable, findRegister } from "./columns.ts";
import type { RegisterField } from "./headings.ts";

/** The indicators that some workbooks describe, by their comparable code; the first description of each holds. */
export function indicatorsIn(workbooks: readonly Workbook[]): ReadonlyMap<string, Indicator> {
  const indicators = new Map<string, Indicator>();
  for (const indicator of workbooks.flatMap(({ sheets }) => sheets.flatMap(indicatorsOf))) {
    const key = codeKey(indicator.code || indicator.title);
    if (!indicators.has(key)) indicators.set(key, indicator);
  }
  return indicators;
}

/** Whether a sheet describes indicators and holds no figures. */
export function isRegister(sheet: Sheet): boolean {
  return findRegister(sheet) !== undefined;
}

/** What a register says of each of its indicators, in its order; nothing where a sheet is none. */
export function indicatorsOf(sheet: Sheet): readonly Indicator[] {
  const table = findRegister(sheet);
  return table === undefined ? [] : indicatorsUnder(sheet, table);
}

/** What the rows under the headings of a table say of each indicator. */
export function indicatorsUnder(sheet: Sheet, table: RegisterTable): readonly Indicator[] {
  const { headingRow, lastRow, fields } = table;
  const indicators: Indicator[] = [];
  const bySigns = saysBySigns(sheet, table);
  const through = throughMerges(sheet);
  for (let row = headingRow + 1; row <= lastRow; row += 1) {
    if (isBlankRow(sheet, row)) continue;
    const said = (field: RegisterField) => {
      const column = fields.get(field);
      return column === undefined ? "" : textOf(through(row, column)).replaceAll(/\s+/gu, " ");
    };
    const [code, title] = [said("code"), said("title")];
    // A line alone, such as a note under the table, names no indicator.
    if (code === "" && (title === "" || fields.has("code"))) continue;
    // A line of one cell under the table, such as a note, stands in the column of codes and names no indicator.
    if (title === "" && fields.has("title") && fields.has("code") && isSentence(code)) continue;
    const polarity = bySigns && MINUS.test(said("polarity")) ? "lower" : polaritySaid(said("polarity"));
    const key = nameKey(said("key"));
    const cells = (columns: readonly PeriodColumn[]) =>
      columns
        .filter(({ column }) => textAt(sheet, row, column) !== "")
        .map(({ column, period }) => ({
          at: addressAt(sheet, row, column),
          text: textAt(sheet, row, column),
          ...(period === undefined ? {} : { period }),
        }));
    indicators.push({
      code,
      title: title || code,
      meaning: said("meaning"),
      group: said("group"),
      source: /^n\/a$/iu.test(said("source")) ? "" : said("source"),
      unit: said("unit"),
      lead: said("lead"),
      reporter: said("reporter"),
      frequency: said("frequency"),
      body: said("body"),
      ...(polarity === undefined ? {} : { polarity }),
      ...(key === "yes" || key === "no" ? { key: key === "yes" } : {}),
      ...(fields.has("tolerance") && said("tolerance") !== ""
        ? {
            tolerance: {
              at: addressAt(sheet, row, fields.get("tolerance") ?? 0),
              heading: textAt(sheet, headingRow, fields.get("tolerance") ?? 0),
            },
          }
        : {}),
      targets: cells(table.targets),
      comments: cells(table.comments),
      at: addressAt(sheet, row, fields.get("title") ?? fields.get("code") ?? 0),
    });
  }
  return indicators;
}

const MINUS = /^[-−–]$/u;

function isSentence(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).length > 2;
}

/** Whether a column of directions holds plus and minus signs alone: a minus is then no mark of none. */
function saysBySigns(sheet: Sheet, { headingRow, lastRow, fields }: RegisterTable): boolean {
  const column = fields.get("polarity");
  if (column === undefined) return false;
  const texts: string[] = [];
  for (let row = headingRow + 1; row <= lastRow; row += 1) texts.push(textAt(sheet, row, column));
  const some = texts.filter(Boolean);
  return some.includes("+") && some.every((text) => text === "+" || MINUS.test(text));
}
