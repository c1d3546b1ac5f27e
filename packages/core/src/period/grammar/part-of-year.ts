import type { Basis } from "../basis.ts";
import type { Period } from "../period.ts";
import type { Grammar, GrammarName, PeriodReading } from "../reading.ts";
import { type YearLabel, basisOf, readYearLabel } from "../year-label.ts";
import { readNamedMonths } from "./named-months.ts";
import { type YearPart, splitYearPart } from "./year-part.ts";
import { wrongYear } from "./wrong-year.ts";

/**
 * A quarter or half of a year: "2025/26 Q1", "Quarter 1 2025/26", "FQ2 2014-15", "2025/26 H1",
 * "Q1 2025" (which may be of either kind of year), "2022Q3" (year first is the open data convention of
 * Public Health Scotland, a calendar quarter), and "Quarter 1: April to June 2025".
 */
export const readPartOfYear: Grammar = (label, basis) => {
  const split = splitYearPart(label);
  if (split === undefined) return undefined;
  const { part, rest } = split;
  const year = readYearLabel(rest);
  if (year === undefined) return withMonths(part, rest);
  if (year.kind === "wrong year") return wrongYear(label, year, partOf(part, year, "financial"));
  const kind = basisOf(year, part.basis ?? basis) ?? (isOpenDataQuarter(split) ? "calendar" : undefined);
  if (part.basis !== undefined && kind !== part.basis) return undefined;
  return kind === undefined ? eitherYear(part, year) : inYear(part, year, kind);
};

/** The period that part of that year covers. */
function partOf(part: YearPart, year: YearLabel, basis: Basis): Period {
  const january = year.year * 12;
  const start = basis === "financial" ? january + 3 : january;
  return { start: start + (part.number - 1) * part.months, months: part.months };
}

function inYear(part: YearPart, year: YearLabel, basis: Basis): PeriodReading {
  const grammar: GrammarName = `${part.name} of a ${basis} year`;
  return { kind: "period", period: partOf(part, year, basis), grammar, basis };
}

function eitherYear(part: YearPart, year: YearLabel): PeriodReading {
  return {
    kind: "ambiguous",
    choices: [
      { basis: "financial", period: partOf(part, year, "financial") },
      { basis: "calendar", period: partOf(part, year, "calendar") },
    ],
  };
}

/** The months say which quarter is meant; its number must be right in one kind of year or the other. */
function withMonths(part: YearPart, rest: string): PeriodReading | undefined {
  const reading = readNamedMonths(rest.replaceAll(/[() ]+/gu, " "), undefined);
  if (reading?.kind !== "period" || reading.period.months !== part.months) return undefined;
  const { period } = reading;
  const firstMonth = period.start % 12;
  const offset = (part.number - 1) * part.months;
  const grammar: GrammarName = `${part.name} with months`;
  if (firstMonth === (offset + 3) % 12 && part.basis !== "calendar") {
    return { kind: "period", period, grammar, basis: "financial" };
  }
  if (firstMonth === offset && part.basis !== "financial") {
    return { kind: "period", period, grammar, basis: "calendar" };
  }
  return undefined;
}

function isOpenDataQuarter({ part, rest, yearFirst }: { part: YearPart; rest: string; yearFirst: boolean }) {
  return part.name === "quarter" && yearFirst && rest.length === 4;
}
