import type { ToldFinding } from "../checks/index.ts";
import {
  type Period,
  comparePeriods,
  endOf,
  monthsOf,
  periodKey,
  periodLabel,
  readPeriod,
  samePeriod,
  within,
} from "../period/index.ts";
import type { Pictures } from "../picture/index.ts";
import { type Audience, type Register, isMeasured, isUnsettled } from "../register/index.ts";

/** What the report is about, for whom and when; the clock is never read. */
export type Brief = {
  readonly period: Period;
  readonly audience: Audience;
  /** Whose figures it tells, where the workbook holds several areas or names one; else empty or absent. */
  readonly area?: string;
  /** Whose report it is, as its masthead says it: part of the names of its files. */
  readonly body?: string;
  /** ISO; empty where the report bears no date. */
  readonly date: string;
  /** Whether the report is marked on every page as not for publication. */
  readonly draft?: boolean;
  /** The register of the last report, to tell its readers what is otherwise now. */
  readonly previous?: Register | undefined;
  /** What was found in the workbook: what a person accepted of it is owned up to in the method note. */
  readonly findings?: readonly ToldFinding[];
  /** The files that the workbook names as its logo and as pictures of its stories. */
  readonly pictures?: Pictures | undefined;
};

/** The period a report will be about, or why it cannot be told. */
export type PeriodChoice =
  | {
      readonly kind: "period";
      readonly period: Period;
      readonly because: "asked for" | "set in the workbook" | "latest figures";
    }
  | { readonly kind: "not a period"; readonly text: string }
  | { readonly kind: "ambiguous"; readonly text: string; readonly choices: readonly string[] }
  | { readonly kind: "no figures"; readonly period: Period; readonly available: readonly Period[] }
  | { readonly kind: "empty workbook" };

/** Chooses what was asked for, else what the workbook's settings say, else the latest quarter with figures. */
export function choosePeriod(register: Register, asked = ""): PeriodChoice {
  const available = reportable(register);
  if (available.length === 0) return { kind: "empty workbook" };
  if (asked.trim() !== "") return askedFor(asked, available);
  const { period } = register.settings;
  if (period) return withFigures(period, available, "set in the workbook");
  const latest = available.at(-1);
  return latest ? { kind: "period", period: latest, because: "latest figures" } : { kind: "empty workbook" };
}

function askedFor(text: string, available: readonly Period[]): PeriodChoice {
  const reading = readPeriod(text);
  if (reading.kind === "ambiguous") {
    return { kind: "ambiguous", text, choices: reading.choices.map(({ period }) => periodLabel(period)) };
  }
  return reading.kind === "period"
    ? withFigures(reading.period, available, "asked for")
    : { kind: "not a period", text };
}

function withFigures(
  period: Period,
  available: readonly Period[],
  because: "asked for" | "set in the workbook",
): PeriodChoice {
  const found = available.some((candidate) => samePeriod(candidate, period) || within(candidate, period));
  return found ? { kind: "period", period, because } : { kind: "no figures", period, available };
}

/**
 * Every period a report could be about, oldest first: the quarters in which anything was measured or could not be read, or,
 * in a workbook of annual figures only, the years. Figures of several years belong to the last of them.
 */
export function reportable({ kpis }: Register): readonly Period[] {
  const measured = kpis
    .flatMap(({ observations }) => observations)
    .filter((each) => isMeasured(each) || isUnsettled(each))
    .filter(({ flags }) => !flags.includes("forecast"))
    .map(({ period }) => period);
  const short = measured.filter(({ months }) => months <= monthsOf("quarter"));
  const periods = short.length > 0 ? short.map(quarterOf) : measured.map(lastYearOf);
  return unique(periods).toSorted(comparePeriods);
}

/** The quarter that a month or a quarter begins in. */
function quarterOf({ start }: Period): Period {
  return { start: start - (start % 3), months: 3 };
}

function lastYearOf(period: Period): Period {
  const year = monthsOf("year");
  return period.months <= year ? period : { start: endOf(period) - year, months: year };
}

function unique(periods: readonly Period[]): readonly Period[] {
  return [...new Map(periods.map((period) => [periodKey(period), period])).values()];
}
