import type { Basis } from "./basis.ts";
import { type DatesSaid, withDates } from "./dates-among.ts";
import { withQuarterEnds } from "./quarter-ends.ts";
import { readFinancialYear } from "./grammar/financial-year.ts";
import { readYearSpan, stepsTo } from "./grammar/years.ts";
import { readPeriod } from "./read-period.ts";
import type { PeriodReading, ReadLabel } from "./reading.ts";
import { tidyLabel } from "./tidy.ts";

/**
 * What two numbers and a dash can be: `2025-05` a month, `2015-16` a financial year, `2013-16` a span of
 * years, `2010-11` a month or a year, `2009-11` a month or a span.
 */
type Shape = "month" | "year" | "span" | "month or year" | "month or span" | "other";

type Dashed = { readonly shape: Shape; readonly year: number };

const DASHED = /(?<![\d/-])((?:19|20)\d\d)\s?[-\u2010-\u2015]\s?((?:19|20)\d\d|\d\d)(?![\d/-])/u;
const NOT_A_PERIOD: PeriodReading = { kind: "not a period" };

/**
 * A reader for the labels of one series or one column. `2010-11` alone could be November 2010; beside
 * `2016-17` it is a financial year, and beside `2011-13` it is no month either. `table` is every label of
 * the table they stand in: where it writes single financial years as `2016-17`, a span is written likewise,
 * from the year it begins in to the year it ends in. Where nothing says which years it keeps, a span is
 * ambiguous; one span alone among single years may as well be a mistyped year, and is reported as one.
 */
export function labelsAmong(
  labels: Iterable<string>,
  basis: Basis | undefined,
  table: Iterable<string> = [],
  dates?: DatesSaid,
): ReadLabel {
  const all = [...labels];
  return withQuarterEnds(all, withDates(all, yearsAmong(all, basis, table), dates));
}

function yearsAmong(labels: readonly string[], basis: Basis | undefined, table: Iterable<string>): ReadLabel {
  const own = dashedOf(labels);
  const has = (shape: Shape, where = own) => where.some((each) => each.shape === shape);
  const spans = own.filter(({ shape }) => shape === "span" || shape === "month or span");
  if (has("month")) return among(own, basis, has("year") || has("span") ? basis : "calendar");
  const all = [...own, ...dashedOf(table)];
  const years = has("year", all) && !has("month", all);
  if (areSpans(spans, has("year"))) return spansBy(years ? "financial" : basis, basis);
  if (!has("year")) return among(own, basis, basis);
  const readLabel = among(own, basis, "financial");
  return (label) => (isSpan(label) ? mistyped(label) : readLabel(label));
}

/** Several spans are no slip; nor is one where there is no single year beside it. */
function areSpans(spans: readonly Dashed[], besideYears: boolean): boolean {
  if (spans.length === 0) return false;
  const beginnings = new Set(spans.map(({ year }) => year));
  const isRun = spans.length > 1 && beginnings.size === spans.length;
  return isRun || (!besideYears && spans.some(({ shape }) => shape === "span"));
}

function among(own: readonly Dashed[], basis: Basis | undefined, dashed: Basis | undefined): ReadLabel {
  if (own.length === 0 || basis === dashed) return (label) => readPeriod(label, basis);
  return (label) => readPeriod(label, DASHED.test(label) ? dashed : basis);
}

function spansBy(dashed: Basis | undefined, basis: Basis | undefined): ReadLabel {
  return (label) => {
    if (!DASHED.test(label)) return readPeriod(label, basis);
    if (dashed === "financial") return readPeriod(label, dashed);
    const { label: tidied, marks } = tidyLabel(label);
    return marked(readYearSpan(tidied, dashed) ?? NOT_A_PERIOD, marks);
  };
}

function mistyped(label: string): PeriodReading {
  const { label: tidied, marks } = tidyLabel(label);
  const reading = readFinancialYear(tidied, undefined) ?? NOT_A_PERIOD;
  return marked(reading, marks);
}

function marked(reading: PeriodReading, marks: string): PeriodReading {
  return marks === "" || reading.kind === "not a period" || reading.kind === "either date"
    ? reading
    : { ...reading, marks };
}

function isSpan(label: string): boolean {
  return dashedOf([label]).some(({ shape }) => shape === "span" || shape === "month or span");
}

/** Every different label of two numbers and a dash. */
function dashedOf(labels: Iterable<string>): readonly Dashed[] {
  return [...new Set(labels)].flatMap((label) => {
    const [, first, last] = DASHED.exec(label) ?? [];
    if (first === undefined || last === undefined) return [];
    return [{ shape: shapeOf(Number(first), last), year: Number(first) }];
  });
}

function shapeOf(year: number, last: string): Shape {
  const isMonth = last.length === 2 && Number(last) >= 1 && Number(last) <= 12;
  if (String(year + 1).slice(-last.length) === last) return isMonth ? "month or year" : "year";
  if (stepsTo(year, last) !== undefined) return isMonth ? "month or span" : "span";
  return isMonth ? "month" : "other";
}
