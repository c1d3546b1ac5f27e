import { type Area, shownText } from "@quarterlight/excel-host/workbook";

const DIGITS = 12;

/** What a spreadsheet says of several selected numbers; null for fewer than two. */
export function sumsOf(
  area: Area,
): { readonly average: string; readonly count: number; readonly sum: string } | null {
  if (area.size < 2) return null;
  const { sheet } = area;
  const used = sheet.used();
  const filled = used === null ? null : area.intersection(used);
  const numbers = filled?.grid((row, column) => sheet.content(row, column)).flat() ?? [];
  const values = numbers.filter((content) => typeof content === "number");
  if (filled === null || values.length < 2) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  const { format } = sheet.cell(filled.top, filled.left);
  const shown = (value: number) =>
    shownText({ content: Number(value.toPrecision(DIGITS)), format, style: {} });
  return { average: shown(sum / values.length), count: values.length, sum: shown(sum) };
}
