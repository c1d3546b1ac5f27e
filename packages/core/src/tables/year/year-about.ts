import { financialYear, financialYearOf, periodLabel, readPeriod } from "../../period/index.ts";
import { type Address, type Sheet, type Workbook, addressAt, textAt } from "../../workbook/index.ts";
import type { Mapping } from "../../answers/index.ts";
import type { Contradicted } from "../../reading/index.ts";
import { roleOf } from "../heading/synonyms.ts";
import { oneYearIn, withBothYearsIn } from "./one-year-label.ts";

/** The year that a table's quarters or months belong to, and what says so. */
export type YearAbout = {
  /** As labels write it: "2025/26", or "2025" where nothing says which kind of year it is. */
  readonly year: string;
  readonly from: "saved answers" | "title" | "sheet name" | "file name";
  /** What was read. */
  readonly text: string;
  /** The title that says otherwise than the answer, which was refused. */
  readonly refused?: Contradicted;
  /** One year after FY, where nothing says whether it begins or ends in that: taken as the one that begins. */
  readonly oneYear?: string;
};

/** A year that a text names, and each that it may be taken for. */
type YearNamed = Pick<YearAbout, "year" | "oneYear"> & { readonly mayBe: readonly string[] };

const ROWS_ABOVE = 12;
const FINANCIAL_YEAR = /(?<!\d)(?:19|20)\d\d\s?[-/_–]\s?(?:(?:19|20)\d\d|\d\d)(?!\d)/gu;

/**
 * The year said by a person, else by the nearest title above that names one, else by the sheet's name or
 * the file's. A bare year counts only as a sheet's whole name: in a title it may be a date's. A person's answer that a title
 * or the sheet's name contradicts is refused. Headings that stand alike further up, in the rows `alike`, have one title with these.
 */
export function yearAbout(
  workbook: Workbook,
  sheet: Sheet,
  { row, column }: Pick<Address, "row" | "column">,
  mapping: Mapping,
  alike: readonly number[] = [],
): YearAbout | undefined {
  const said = mapping.period === undefined ? undefined : readPeriod(mapping.period, "financial");
  const answered = said?.kind === "period" ? periodLabel(financialYearOf(said.period)) : undefined;
  const stem = workbook.name.replace(/\.[a-z]+$/iu, "");
  const own =
    besideParts(sheet, { row, column }, mapping) ??
    titleAbove(sheet, row, mapping, alike) ??
    yearOfSheet(sheet, { row, column }, stem, mapping);
  const answer = `period=${mapping.period ?? ""}`;
  if (own !== undefined) {
    const { mayBe, at, ...about } = own;
    if (answered === undefined || (mayBe.includes(answered) && about.oneYear !== undefined)) return about;
    if (!mayBe.includes(answered)) {
      const isName = about.from === "sheet name" ? ({ isName: true } as const) : {};
      return { ...about, refused: { kind: "contradicted", answer, at, text: about.text, ...isName } };
    }
  }
  if (answered !== undefined) return { year: answered, from: "saved answers", text: mapping.period ?? "" };
  const inFile = sheet.name === stem ? yearOfName(stem, mapping) : yearIn(stem, mapping);
  return inFile && { year: inFile.year, from: "file name", text: workbook.name, ...oneYearOf(inFile) };
}

type Own = YearAbout & { readonly mayBe: readonly string[]; readonly at: Address };

function yearOfSheet(
  sheet: Sheet,
  { row, column }: Pick<Address, "row" | "column">,
  stem: string,
  mapping: Mapping,
): Own | undefined {
  const named = sheet.name === stem ? undefined : yearOfName(sheet.name, mapping);
  return named && { ...named, from: "sheet name", text: sheet.name, at: addressAt(sheet, row, column) };
}

function yearOfName(name: string, mapping: Mapping): YearNamed | undefined {
  if (!/^(?:19|20)\d\d$/u.test(name.trim())) return yearIn(name, mapping);
  const bare = Number(name);
  const mayBe = [bare - 1, bare].map((year) => periodLabel(financialYear(year)));
  return { year: String(bare), mayBe };
}

function oneYearOf({ oneYear }: YearNamed): Pick<YearAbout, "oneYear"> {
  return oneYear === undefined ? {} : { oneYear };
}

/** The year in the heading of the names beside the parts: `Indicator 2025/26`. */
function besideParts(
  sheet: Sheet,
  { row, column: end }: Pick<Address, "row" | "column">,
  mapping: Mapping,
): Own | undefined {
  const column = Array.from({ length: end }, (_, at) => at).find((at) => {
    const text = textAt(sheet, row, at);
    return roleOf(text.replaceAll(FINANCIAL_YEAR, "").replaceAll(/[()]/gu, "")) === "title";
  });
  const text = column === undefined ? "" : textAt(sheet, row, column);
  const named = yearNamed(text, mapping);
  return named && { ...named, from: "title", text, at: addressAt(sheet, row, column ?? 0) };
}

/** The nearest title above that names one year, looked for from each row of headings that are alike, the lowest first. */
function titleAbove(sheet: Sheet, row: number, mapping: Mapping, alike: readonly number[]): Own | undefined {
  const rows = [row, ...alike.filter((other) => other < row).toSorted((a, b) => b - a)];
  for (const from of rows) {
    const found = yearAbove(sheet, from, mapping);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The nearest title above that names one year, and its first cell. */
function yearAbove(sheet: Sheet, row: number, mapping: Mapping): Own | undefined {
  for (let above = row - 1; above >= Math.max(0, row - ROWS_ABOVE); above -= 1) {
    const texts = (sheet.rows[above] ?? []).map((_, column) => textAt(sheet, above, column));
    const text = texts.join(" ").trim();
    const named = yearNamed(text, mapping);
    if (named === undefined) continue;
    const column = texts.findIndex((each) => each !== "");
    return { ...named, from: "title", text, at: addressAt(sheet, above, column) };
  }
  return undefined;
}

/** The one financial year that a text names: 2025/26, or one year after FY. */
export function yearNamed(text: string, { oneYear }: Mapping): YearNamed | undefined {
  const year = onlyYearIn(withBothYearsIn(text, oneYear));
  if (year !== undefined) return { year, mayBe: [year] };
  const found = oneYearIn(text);
  if (found === undefined || oneYearIn(text.replaceAll(found.label, "")) !== undefined) return undefined;
  const [begins, ends] = [periodLabel(found.begins), periodLabel(found.ends)];
  return { year: begins, mayBe: [begins, ends], oneYear: found.label };
}

function yearIn(name: string, mapping: Mapping): YearNamed | undefined {
  const short = shortYearIn(name);
  return yearNamed(name, mapping) ?? (short === undefined ? undefined : { year: short, mayBe: [short] });
}

/** A short year such as 24-25 in a name. In a title it may be days, ages or weeks. */
function shortYearIn(name: string): string | undefined {
  const { first, second } =
    /(?:^|[^\d/-])(?<first>\d\d)[-/_](?<second>\d\d)$/u.exec(name.trim())?.groups ?? {};
  const follows = first !== undefined && (Number(first) + 1) % 100 === Number(second);
  return follows ? onlyYearIn(`20${first}/${second}`) : undefined;
}

/** The one financial year that a text names; nothing where it names none, or several. */
function onlyYearIn(text: string): string | undefined {
  const years = new Set<string>();
  for (const [found] of text.matchAll(FINANCIAL_YEAR)) {
    const read = readPeriod(found.replace("_", "/"), "financial");
    if (read.kind === "period" && read.period.months === 12) years.add(periodLabel(read.period));
  }
  const [year] = years;
  return years.size === 1 ? year : undefined;
}
