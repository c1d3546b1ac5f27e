import {
  type Period,
  endOf,
  financialYearOf,
  looksLikePeriod,
  namesSomeTime,
  periodLabel,
  quarterOf,
  readPeriod,
  samePeriod,
  saysNoFigure,
} from "../../period/index.ts";
import { spanSaid } from "../../settle/index.ts";
import { type Context, holdsPeriod } from "../../tables/index.ts";
import { type Sheet, cellAt, textOf } from "../../workbook/index.ts";
import { type FoundTable, holdsFigures } from "./headings.ts";
import type { FoundColumn } from "./name-columns.ts";

/**
 * The columns whose heading has to do with time and names no period that is known, and under which figures stand, after
 * every period that is known: the figures of a newest period may be there.
 */
export function newestUnknown(sheet: Sheet, table: FoundTable): readonly FoundColumn[] {
  return table.columns.filter(({ column, heading, meaning }) => {
    // The year so far is no newest quarter, so that no answer about one could have it read.
    if (meaning.means !== "nothing known" || spanSaid(heading)?.isToDate === true) return false;
    if (looksLikePeriod(heading)) return holdsAnything(sheet, table, column);
    const isAfter = table.columns.every((each) => !isDated(each) || each.column < column);
    return isAfter && (namesSomeTime(heading) || isOfSomeTime(heading)) && holdsNumbers(sheet, table, column);
  });
}

/** Whether a period stands in a heading beside words that are not known, and not beside those of what is no figure of it. */
function isOfSomeTime(heading: string): boolean {
  return holdsPeriod(heading, (label) => readPeriod(label, "financial")) && !saysNoFigure(heading);
}

function isDated({ meaning }: FoundColumn): boolean {
  return meaning.means === "role" && holdsFigures(meaning) && meaning.period !== undefined;
}

/**
 * The period that a person answered, where it comes after every one that the table names, and the heading does not say
 * another part of a year: it is then that of the newest column.
 */
export function answeredFor(
  newest: FoundColumn | undefined,
  { columns }: FoundTable,
  { mapping }: Context,
): Period | undefined {
  const said = mapping.period === undefined ? undefined : readPeriod(mapping.period, "financial");
  if (newest === undefined || said?.kind !== "period") return undefined;
  const part = readPeriod(`${periodLabel(financialYearOf(said.period))} ${newest.heading}`, "financial");
  if (part.kind === "period" && !samePeriod(part.period, said.period)) return undefined;
  const quarter = QUARTER.exec(newest.heading)?.groups?.["number"];
  if (quarter !== undefined && (said.period.months !== 3 || Number(quarter) !== quarterOf(said.period))) {
    return undefined;
  }
  const isNewest = columns.every(
    ({ meaning }) =>
      meaning.means !== "role" || meaning.period === undefined || endOf(meaning.period) < endOf(said.period),
  );
  return isNewest ? said.period : undefined;
}

const QUARTER = /(?<!\p{L})q(?:tr|uarter)?\s?(?<number>[1-4])(?!\d)/iu;

function holdsNumbers(sheet: Sheet, table: FoundTable, column: number): boolean {
  for (let row = table.headingBottom + 1; row <= table.lastRow; row += 1) {
    if (/^[-−(£]*\d[\d.,]*\s*%?\)?$/u.test(textOf(cellAt(sheet, row, column)))) return true;
  }
  return false;
}

export function holdsAnything(sheet: Sheet, table: FoundTable, column: number): boolean {
  for (let row = table.headingBottom + 1; row <= table.lastRow; row += 1) {
    if (textOf(cellAt(sheet, row, column)) !== "") return true;
  }
  return false;
}
