import {
  type Sheet,
  type Workbook,
  textOf,
  headingKey,
  nameKey,
  isBlankRow,
  textAt,
  usedBlock,
} from "../../workbook/index.ts";
import { roleOf, type Indicator, codeKey } from "../../tables/index.ts";
import { polaritySaid } from "../../settle/index.ts";

type Field = "code" | "title" | "meaning" | "group" | "source" | "polarity" | "key";
type Fields = ReadonlyMap<Field, number>;

const ROWS_TO_SEARCH = 20;

/** The indicators that some workbooks describe, by their comparable code; the first description of each holds. */
export function indicatorsIn(workbooks: readonly Workbook[]): ReadonlyMap<string, Indicator> {
  const indicators = new Map<string, Indicator>();
  for (const sheet of workbooks.flatMap(({ sheets }) => sheets)) {
    for (const indicator of readRegister(sheet)) {
      const key = codeKey(indicator.code);
      if (!indicators.has(key)) indicators.set(key, indicator);
    }
  }
  return indicators;
}

/** Whether a sheet describes indicators: codes and titles beside what is good or which are key, and no figures. */
export function isRegister(sheet: Sheet): boolean {
  return findHeadings(sheet) !== undefined;
}

function readRegister(sheet: Sheet): Indicator[] {
  const found = findHeadings(sheet);
  if (found === undefined) return [];
  const { row: headingRow, fields } = found;
  const indicators: Indicator[] = [];
  for (let row = headingRow + 1; row < sheet.rows.length; row += 1) {
    if (isBlankRow(sheet, row)) continue;
    const said = (field: Field) => {
      const column = fields.get(field);
      return column === undefined ? "" : textOf(sheet.rows[row]?.[column] ?? null).replaceAll(/\s+/gu, " ");
    };
    const polarity = polaritySaid(said("polarity"));
    const key = nameKey(said("key"));
    if (said("code") === "") continue;
    indicators.push({
      code: said("code"),
      title: said("title") || said("code"),
      meaning: said("meaning"),
      group: said("group"),
      source: /^n\/a$/iu.test(said("source")) ? "" : said("source"),
      ...(polarity === undefined ? {} : { polarity }),
      ...(key === "yes" || key === "no" ? { key: key === "yes" } : {}),
    });
  }
  return indicators;
}

function findHeadings(sheet: Sheet): { row: number; fields: Fields } | undefined {
  const used = usedBlock(sheet);
  if (used === undefined) return undefined;
  for (let row = used.top; row <= Math.min(used.bottom, used.top + ROWS_TO_SEARCH); row += 1) {
    const fields = new Map<Field, number>();
    for (let column = used.left; column <= used.right; column += 1) {
      const field = fieldOf(textAt(sheet, row, column));
      if (field !== undefined && !fields.has(field)) fields.set(field, column);
    }
    const hasFigures = (sheet.rows[row] ?? []).some((cell) => roleOf(textOf(cell)) === "value");
    const says = fields.has("polarity") || fields.has("key");
    if (fields.has("code") && fields.has("title") && says && !hasFigures) return { row, fields };
  }
  return undefined;
}

function fieldOf(heading: string): Field | undefined {
  const key = headingKey(heading);
  if (/^(?:variable name|variable|indicator code|code|ref|reference|pi code|kpi code|id)$/u.test(key))
    return "code";
  if (/^(?:key indicator|key|headline)$/u.test(key)) return "key";
  if (/^(?:description|definition|meaning|what it means)$/u.test(key)) return "meaning";
  if (/^(?:domain|topic|group|theme|service)$/u.test(key)) return "group";
  const role = roleOf(heading);
  if (role === "polarity" || role === "source" || role === "title") return role;
  return undefined;
}
