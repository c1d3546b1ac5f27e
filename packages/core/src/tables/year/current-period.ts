import { type Period, monthsOf, within } from "../../period/index.ts";
import { NO_REMARKS, type Remark, asks, assumes, refusesAnswer } from "../../reading/index.ts";
import { type Address, type Sheet, addressAt, textAt } from "../../workbook/index.ts";
import type { Context } from "../context.ts";
import { type Named, namedBy, namedWithin } from "./period-within.ts";
import { oneYearIn, withBothYearsIn } from "./one-year-label.ts";
import { type SaysQuarter, quarterOf, saysQuarter } from "./says-quarter.ts";

type From = "title" | "sheet name" | "file name";

/** The current period, where anything says it, and what that rests on. */
type CurrentPeriod = { readonly period: Period | undefined; readonly remarks: readonly Remark[] };

/**
 * The period that "this quarter" means: as a person said, else as a title above the table, the sheet's
 * name or the file's name says, in that order. Only a whole label counts: a bare year says nothing
 * about a quarter. Where a heading says that it is a quarter, a title's “data to 31 December 2025” means the one that
 * ends then, and a date within a quarter says nothing.
 */
export function currentPeriod(
  sheet: Sheet,
  headingTop: number,
  { mapping, workbook }: Context,
  quarterly?: SaysQuarter,
): CurrentPeriod {
  const meant = quarterly === undefined ? (named: Named) => named.period : quarterOf;
  const typed = mapping.period === undefined ? undefined : namedBy(mapping.period);
  const said = typed && meant(typed);
  const titled = periodAbove(sheet, headingTop, meant);
  const stem = workbook.name.replace(/\.[a-z]+$/iu, "");
  const periodIn = (name: string) => {
    const named = namedWithin(withBothYearsIn(name, mapping.oneYear));
    return named && meant(named);
  };
  const inSheet = sheet.name === stem ? undefined : periodIn(sheet.name);
  const inFile = periodIn(stem);
  if (said !== undefined && (titled === undefined || areOfOneTime(said, titled.period))) {
    const named =
      inSheet === undefined ? { period: inFile, name: workbook.name } : { period: inSheet, name: sheet.name };
    const isOther = named.period !== undefined && !areOfOneTime(said, named.period);
    const against = isOther ? named.name : "";
    const told =
      titled === undefined ? [assumes({ kind: "current period as answered", period: said, against })] : [];
    return { period: said, remarks: [{ tells: "rested", on: "period" }, ...told] };
  }
  const answer = `period=${mapping.period ?? ""}`;
  if (titled !== undefined) {
    const { period, text, at } = titled;
    const refused = typed === undefined ? [] : [refusesAnswer(answer, at, text)];
    const { remarks } = takenFrom(period, "title", text);
    return { period, remarks: [...refused, ...remarks] };
  }
  const noQuarter =
    typed === undefined || quarterly === undefined || typed.period.months >= monthsOf("quarter")
      ? NO_REMARKS
      : [refusesAnswer(answer, quarterly.at, quarterly.heading)];
  const taken = inSheet === undefined ? inFile : inSheet;
  if (taken === undefined) return { period: undefined, remarks: noQuarter };
  const [from, name] =
    inSheet === undefined ? (["file name", workbook.name] as const) : (["sheet name", sheet.name] as const);
  const label = mapping.oneYear === undefined ? oneYearIn(name)?.label : undefined;
  const at = addressAt(sheet, headingTop, 0);
  const asked =
    label === undefined ? [] : [asks({ asks: "one year", at, label, name, sheets: [sheet.name] })];
  return { period: taken, remarks: [...noQuarter, ...takenFrom(taken, from, name).remarks, ...asked] };
}

function takenFrom(period: Period, from: From, text: string): CurrentPeriod {
  return { period, remarks: [assumes({ kind: "current period", period, from, text })] };
}

type Titled = { readonly period: Period; readonly text: string; readonly at: Address };

/** The period that the nearest title above a table names, and its cell; a quarter by its name before one that ends on a day. */
function periodAbove(
  sheet: Sheet,
  headingTop: number,
  meant: (named: Named) => Period | undefined,
): Titled | undefined {
  const found: (Titled & { readonly isNamed: boolean })[] = [];
  for (let row = headingTop - 1; row >= 0; row -= 1) {
    const column = textAt(sheet, row, 0) === "" ? 1 : 0;
    const text = textAt(sheet, row, column);
    const named = namedWithin(text);
    const period = named && (QUARTERLY.test(text) ? quarterOf(named) : meant(named));
    if (named === undefined || period === undefined) continue;
    found.push({ period, text, at: addressAt(sheet, row, column), isNamed: period === named.period });
  }
  return found.find(({ isNamed }) => isNamed) ?? found[0];
}

const QUARTERLY = /\bquarterly\b/iu;

/** Whether one period lies in the other, as a month does in its quarter. */
export function areOfOneTime(one: Period, other: Period): boolean {
  return within(one, other) || within(other, one);
}

/** The current period; where nothing says it, it is asked. */
export function currentPeriodOrAsk(
  sheet: Sheet,
  headingRow: number,
  column: number,
  context: Context,
  columns: Parameters<typeof saysQuarter>[2] = [],
): CurrentPeriod {
  const quarterly = saysQuarter(sheet, headingRow, columns);
  const { period, remarks } = currentPeriod(sheet, headingRow, context, quarterly);
  const asked =
    period === undefined ? [asks({ asks: "current period", at: addressAt(sheet, headingRow, column) })] : [];
  return { period, remarks: [...remarks, ...asked] };
}
