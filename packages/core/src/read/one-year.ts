import type { Mapping } from "../answers/index.ts";
import { financialYearOf, periodLabel, readPeriod, yearBefore } from "../period/index.ts";
import { type Notebook, asks, tell } from "../reading/index.ts";
import type { Kpi } from "../register/index.ts";
import { type Workbook, addressAt, addressName, textOf } from "../workbook/index.ts";

/** `FY25`, `FY 2025`, `Financial year 2025`, alone or beside a quarter or a word; not `FY2025/26`. */
const ONE_YEAR =
  /\b(?:fy|financial year)\s*'?(?:20\d\d|\d\d)(?![\d/\u2010-\u2015-]|\s*[/\u2010-\u2015-]\s*\d)/iu;
const LONGEST = 40;

/** A label of one year after FY, and the year that begins in it; brackets with the months settle it by themselves. */
function oneYearIn(text: string) {
  // Most cells are figures and names: hardly any has a letter that both ways of saying it have.
  const mayBe = text.length <= LONGEST && /y/iu.test(text) && !text.includes("(");
  const label = mayBe ? ONE_YEAR.exec(text)?.[0] : undefined;
  const read = label === undefined ? undefined : readPeriod(label, "financial");
  return label !== undefined && read?.kind === "period"
    ? { label, begins: financialYearOf(read.period) }
    : undefined;
}

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
        const found = oneYearIn(textOf(cell));
        if (found === undefined) return cell;
        const { label, begins } = found;
        const meant = periodLabel(oneYear === "begins" ? begins : yearBefore(begins));
        before.set(addressName(addressAt(sheet, row, column)), textOf(cell));
        return { ...cell, value: textOf(cell).replace(label, meant) };
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
