import { financialYearOf, periodLabel, readPeriod } from "../../period/index.ts";
import { type Address, type Sheet, type Workbook, addressAt, textAt } from "../../workbook/index.ts";
import type { Mapping } from "../../answers/index.ts";
import type { Contradicted } from "../../reading/index.ts";

/** The year that a table's quarters or months belong to, and what says so. */
export type YearAbout = {
  /** As labels write it: "2025/26", or "2025" where nothing says which kind of year it is. */
  readonly year: string;
  readonly from: "saved answers" | "title" | "sheet name" | "file name";
  /** What was read. */
  readonly text: string;
  /** The title that says otherwise than the answer, which was refused. */
  readonly refused?: Contradicted;
};

const ROWS_ABOVE = 12;
const FINANCIAL_YEAR = /(?<!\d)(?:19|20)\d\d\s?[-/_–]\s?(?:(?:19|20)\d\d|\d\d)(?!\d)/gu;

/**
 * The year said by a person, else by the nearest title above that names one, else by the sheet's name or
 * the file's. A bare year counts only as a sheet's whole name: in a title it may be a date's.
 */
export function yearAbout(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  mapping: Mapping,
): YearAbout | undefined {
  const said = mapping.period === undefined ? undefined : readPeriod(mapping.period, "financial");
  const answered = said?.kind === "period" ? periodLabel(financialYearOf(said.period)) : undefined;
  const titled = yearAbove(sheet, row);
  if (answered !== undefined && (titled === undefined || titled.year === answered)) {
    return { year: answered, from: "saved answers", text: mapping.period ?? "" };
  }
  if (titled !== undefined) {
    const { year, text, at } = titled;
    const answer = `period=${mapping.period ?? ""}`;
    return {
      year,
      from: "title",
      text,
      ...(answered === undefined ? {} : { refused: { kind: "contradicted", answer, at, text } }),
    };
  }
  const stem = workbook.name.replace(/\.[a-z]+$/iu, "");
  const inSheet = /^(?:19|20)\d\d$/u.test(sheet.name.trim()) ? sheet.name.trim() : yearIn(sheet.name);
  if (inSheet !== undefined) {
    return { year: inSheet, from: sheet.name === stem ? "file name" : "sheet name", text: sheet.name };
  }
  const inFile = yearIn(stem);
  return inFile === undefined ? undefined : { year: inFile, from: "file name", text: workbook.name };
}

/** The nearest title above that names one year, and its first cell. */
function yearAbove(
  sheet: Sheet,
  row: number,
): { readonly year: string; readonly text: string; readonly at: Address } | undefined {
  for (let above = row - 1; above >= Math.max(0, row - ROWS_ABOVE); above -= 1) {
    const texts = (sheet.rows[above] ?? []).map((_, column) => textAt(sheet, above, column));
    const year = onlyYearIn(texts.join(" "));
    if (year === undefined) continue;
    const column = texts.findIndex((text) => text !== "");
    return { year, text: texts.join(" ").trim(), at: addressAt(sheet, above, column) };
  }
  return undefined;
}

function yearIn(name: string): string | undefined {
  return onlyYearIn(name) ?? shortYearIn(name);
}

/** A short year such as 24-25 in a name. In a title it may be days, ages or weeks. */
function shortYearIn(name: string): string | undefined {
  const { first, second } =
    /(?:^|[^\d/-])(?<first>\d\d)[-/_](?<second>\d\d)$/u.exec(name.trim())?.groups ?? {};
  const follows = first !== undefined && (Number(first) + 1) % 100 === Number(second);
  return follows ? onlyYearIn(`20${first}/${second}`) : undefined;
}

/** The one financial year that a text names; nothing where it names none, or several. */
export function onlyYearIn(text: string): string | undefined {
  const years = new Set<string>();
  for (const [found] of text.matchAll(FINANCIAL_YEAR)) {
    const read = readPeriod(found.replace("_", "/"), "financial");
    if (read.kind === "period" && read.period.months === 12) years.add(periodLabel(read.period));
  }
  const [year] = years;
  return years.size === 1 ? year : undefined;
}
