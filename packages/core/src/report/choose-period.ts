import { numberInWords } from "../figure/index.ts";
import { upperFirst } from "../narrative/index.ts";
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
import { type Observation, type Register, isMeasured, isUnsettled } from "../register/index.ts";

/** The period a report will be about, or why it cannot be told. */
export type PeriodChoice =
  | {
      readonly kind: "period";
      readonly period: Period;
      readonly because: "asked for" | "set in the workbook" | "latest figures";
    }
  | { readonly kind: "not a period"; readonly text: string }
  | { readonly kind: "ambiguous"; readonly text: string; readonly choices: readonly string[] }
  /**
   * A month of a quarter, or a quarter of a workbook of years: with what there are reports of, and it is a part of. None
   * where its figures are months beside a KPI's quarters, which no report is about.
   */
  | {
      readonly kind: "part";
      readonly period: Period;
      readonly wholes: readonly Period[];
      readonly available: readonly Period[];
    }
  | { readonly kind: "no figures"; readonly period: Period; readonly available: readonly Period[] }
  | { readonly kind: "empty workbook" };

/** Chooses what was asked for, else what the workbook's settings say, else the newest quarter that most indicators have. */
export function choosePeriod(register: Register, asked = ""): PeriodChoice {
  const available = reportable(register);
  if (available.length === 0) return { kind: "empty workbook" };
  if (asked.trim() !== "") return askedFor(register, asked);
  const { period } = register.settings;
  if (period) return withFigures(register, period, "set in the workbook");
  const usual = usualPeriod(register);
  return usual ? { kind: "period", period: usual, because: "latest figures" } : { kind: "empty workbook" };
}

function askedFor(register: Register, text: string): PeriodChoice {
  const reading = readPeriod(text);
  if (reading.kind === "ambiguous") {
    return { kind: "ambiguous", text, choices: reading.choices.map(({ period }) => periodLabel(period)) };
  }
  return reading.kind === "period"
    ? withFigures(register, reading.period, "asked for")
    : { kind: "not a period", text };
}

function withFigures(
  register: Register,
  period: Period,
  because: "asked for" | "set in the workbook",
): PeriodChoice {
  const available = reportable(register);
  const found = available.some((candidate) => samePeriod(candidate, period) || within(candidate, period));
  if (found) return { kind: "period", period, because };
  const meets = (other: Period) => other.start < endOf(period) && period.start < endOf(other);
  const wholes = available.filter(meets);
  const months = register.kpis.flatMap(({ monthly }) => monthly.filter(isFilled));
  return wholes.length > 0 || months.some((month) => meets(month.period))
    ? { kind: "part", period, wholes, available }
    : { kind: "no figures", period, available };
}

/**
 * Every period a report could be about, oldest first: the quarters in which anything was measured or could not be read, or,
 * in a workbook of annual figures only, the years. Figures of several years belong to the last of them.
 */
export function reportable({ kpis }: Register): readonly Period[] {
  const filled = kpis.flatMap(({ observations }) => observations.filter(isFilled));
  const belongs = belonging(filled);
  return unique(filled.flatMap((each) => belongs(each) ?? [])).toSorted(comparePeriods);
}

/** Which period of a report an observation belongs to: in a workbook that holds more than years, a year belongs to none. */
function belonging(filled: readonly Observation[]): (observation: Observation) => Period | undefined {
  const isShort = ({ period }: Observation) => period.months <= monthsOf("quarter");
  if (!filled.some(isShort)) return ({ period }) => lastYearOf(period);
  return (each) => (isShort(each) ? quarterOf(each.period) : undefined);
}

/** The newest period that most indicators have, which is what a report is about where nobody said. */
export function usualPeriod(register: Register): Period | undefined {
  return stepsBack(register).at(-1)?.period;
}

/** What is told where newer figures were passed over for those of a period; else empty. */
export function passedOver(register: Register, period: Period): string {
  const [usual, ...newer] = stepsBack(register).toReversed();
  if (!usual || newer.length === 0 || !samePeriod(usual.period, period)) return "";
  const few = newer.map((step) => `${have(step.kpis)} an entry for ${periodLabel(step.period)}`);
  const label = periodLabel(period);
  return `${upperFirst(ALL_OF.format(few))}, and ${numberInWords(usual.kpis)} for ${label}: what is newer than ${label} is left for the next report.`;
}

/** A period, and how many indicators have it. */
type Step = { readonly period: Period; readonly kpis: number };

/**
 * From the newest period back to the first that is not passed over: which it is where fewer than half as many indicators have it
 * as have the one before; or no more than half, where none of its figures reaches its end, as where one month has come.
 * What could not be read, or is not shown, is had all the same.
 */
function stepsBack(register: Register): readonly Step[] {
  const { kpis } = register;
  const belongs = belonging(kpis.flatMap(({ observations }) => observations.filter(isFilled)));
  const steps = reportable(register)
    .toReversed()
    .map((period) => {
      const had = kpis.map(({ observations }) =>
        observations.filter((each) => {
          const whole = isFilled(each) || isKnownMissing(each) ? belongs(each) : undefined;
          return whole !== undefined && samePeriod(whole, period);
        }),
      );
      const isWhole = had.flat().some((each) => endOf(each.period) >= endOf(period));
      return { period, kpis: had.filter(({ length }) => length > 0).length, isWhole };
    });
  const stands = steps.findIndex(({ kpis: these, isWhole }, at) => {
    const before = steps[at + 1]?.kpis ?? 0;
    return isWhole ? 2 * these >= before : 2 * these > before;
  });
  return steps.slice(0, stands + 1);
}

/** What was measured or could not be read; a forecast is no figure yet. */
function isFilled(observation: Observation): boolean {
  return (isMeasured(observation) || isUnsettled(observation)) && !observation.flags.includes("forecast");
}

/** Somebody has said why there is no figure, as is said only of what was looked at. */
function isKnownMissing({ state }: Observation): boolean {
  return state === "suppressed" || state === "not available" || state === "not applicable" || state === "low";
}

function have(kpis: number): string {
  return kpis === 1 ? "one indicator has" : `${numberInWords(kpis)} indicators have`;
}

const ALL_OF = new Intl.ListFormat("en-GB");

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
