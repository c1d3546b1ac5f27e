import type { Mapping } from "../answers/index.ts";
import { type Notebook, type Question, asks, tell } from "../reading/index.ts";
import type { Kpi } from "../register/index.ts";
import { oneYearIn, withBothYearsIn } from "../tables/index.ts";
import { type Workbook, addressAt, addressName, textOf } from "../workbook/index.ts";

/**
 * The workbook with both years of each such label, where a person said which year is meant, and what stood there before, by
 * address.
 */
export function withBothYears(
  workbook: Workbook,
  { oneYear }: Mapping,
): { readonly workbook: Workbook; readonly before: ReadonlyMap<string, string> } {
  const before = new Map<string, string>();
  if (oneYear === undefined) return { workbook, before };
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells.map((cell, column) => {
        if (typeof cell?.value !== "string") return cell;
        const text = textOf(cell);
        const value = withBothYearsIn(text, oneYear);
        if (value === text) return cell;
        before.set(addressName(addressAt(sheet, row, column)), text);
        return { ...cell, value };
      }),
    ),
  }));
  return { workbook: { ...workbook, sheets }, before };
}

/**
 * Asks whether one year after FY is the year that begins or the one that ends in it, where a sheet has figures of either:
 * councils write both.
 */
export function askOneYear(kpis: readonly Kpi[], { sheets }: Workbook, notebook: Notebook): void {
  const found = sheets.flatMap((sheet) => {
    const holds = kpis.some(({ observations, monthly }) =>
      [...observations, ...monthly].some(({ at }) => at.sheet === sheet.name),
    );
    if (!holds) return [];
    for (const [row, cells] of sheet.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        const label = typeof cell?.value === "string" ? oneYearIn(textOf(cell))?.label : undefined;
        if (label !== undefined) return [{ at: addressAt(sheet, row, column), label }];
      }
    }
    return [];
  });
  const [first] = found;
  if (first === undefined) return;
  tell(notebook, [asks({ asks: "one year", ...first, sheets: found.map(({ at }) => at.sheet) })]);
}

/** Questions of which those of one year after FY are one, about the sheets of all. */
export function askedOnce(questions: readonly Question[]): readonly Question[] {
  const years = questions.flatMap((each) => (each.asks === "one year" ? [each] : []));
  const [first] = years;
  if (first === undefined) return questions;
  const sheets = [...new Set(years.flatMap((each) => each.sheets))];
  return questions
    .filter((each) => each === first || each.asks !== "one year")
    .map((each) => (each === first ? { ...first, sheets } : each));
}
