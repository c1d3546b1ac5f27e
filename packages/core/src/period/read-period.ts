import type { Basis } from "./basis.ts";
import { readAsAt } from "./grammar/as-at.ts";
import { readDated } from "./grammar/dated.ts";
import { readEnding } from "./grammar/ending.ts";
import { readFinancialYear } from "./grammar/financial-year.ts";
import { readNamedMonths } from "./grammar/named-months.ts";
import { readNumericMonth } from "./grammar/numeric-month.ts";
import { readPartOfYear } from "./grammar/part-of-year.ts";
import { readPartYear } from "./grammar/part-year.ts";
import { readSpan } from "./grammar/span.ts";
import { readYear, readYearSpan } from "./grammar/years.ts";
import { samePeriod } from "./period.ts";
import type { Grammar, PeriodReading } from "./reading.ts";
import { tidyLabel } from "./tidy.ts";

/** Months "202501" and dates "20250331" without marks between, as open data files write them. */
function readCompact(...[label, basis]: Parameters<Grammar>): ReturnType<Grammar> {
  const [, year, monthOfYear, day] = /^((?:19|20)\d{2})(\d{2})(\d{2})?$/u.exec(label) ?? [];
  if (year === undefined) return undefined;
  return day === undefined
    ? readNumericMonth(`${year}-${monthOfYear}`, basis)
    : readDated(`${year}-${monthOfYear}-${day}`, basis);
}

/** Tried in order: a label belongs to the first that reads it. */
const GRAMMARS: readonly Grammar[] = [
  readDated,
  readYear,
  readCompact,
  readNumericMonth,
  readYearSpan,
  readFinancialYear,
  readNamedMonths,
  readPartOfYear,
  readEnding,
  readAsAt,
  readSpan,
  readPartYear,
];

const LONGEST_LABEL = 100;
const NOT_A_PERIOD: PeriodReading = { kind: "not a period" };

/**
 * The period a label names. `basis` is what the caller knows of the years in the file; where a label
 * could mean either and nothing says which, the answer is "ambiguous" and never a guess. Capitals,
 * extra spaces, dashes and trailing marks are tolerated.
 */
export function readPeriod(text: string, basis?: Basis): PeriodReading {
  if (text.length > LONGEST_LABEL) return NOT_A_PERIOD;
  const { label, marks } = tidyLabel(text);
  const reading = readWithBrackets(label, basis) ?? readWithKindOfYear(label) ?? readLabel(label, basis);
  if (reading === undefined || reading.kind === "not a period" || reading.kind === "either date")
    return NOT_A_PERIOD;
  return marks === "" ? reading : { ...reading, marks };
}

function readLabel(label: string, basis: Basis | undefined): PeriodReading | undefined {
  for (const grammar of GRAMMARS) {
    const reading = grammar(label, basis);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** "2019/20 to 2021/22 financial years; 3-year aggregates": the label says which years it counts in. */
function readWithKindOfYear(label: string): PeriodReading | undefined {
  const [, years, kind] =
    /^(.*\d) (financial|calendar) years?(?:[;,]? \d+[- ]year (?:aggregates?|averages?))?$/iu.exec(label) ??
    [];
  if (years === undefined || kind === undefined) return undefined;
  return readLabel(years, kind.toLowerCase() === "financial" ? "financial" : "calendar");
}

/** "2025/26 (April 2025 to March 2026)": the same period twice, or months that settle what is meant. */
function readWithBrackets(label: string, basis: Basis | undefined): PeriodReading | undefined {
  const [, outside = "", inside = ""] = /^([^()]+) ?\(([^()]+)\)$/u.exec(label) ?? [];
  if (inside === "") return undefined;
  const outer = readLabel(outside.trim(), basis);
  const inner = readLabel(inside.trim(), basis);
  if (outer === undefined || inner?.kind !== "period") return undefined;
  if (outer.kind === "period") return samePeriod(outer.period, inner.period) ? outer : NOT_A_PERIOD;
  if (outer.kind !== "ambiguous") return outer;
  const meant = outer.choices.find(({ period }) => samePeriod(period, inner.period));
  return meant === undefined ? NOT_A_PERIOD : { ...inner, basis: meant.basis };
}
