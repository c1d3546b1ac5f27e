import { type Period, comparePeriods, endOf, isMonth, isQuarter, readPeriod } from "../../period/index.ts";
import { type Kpi, type Observation, isMeasured } from "../../register/index.ts";
import { periodWithin } from "../../tables/index.ts";

const QUARTER = /\b(?:q(?:tr|uarter)?\.? ?)(?<quarter>[1-4])\b/iu;
const MONTH =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/gu;
const MONTHS_OF_A_YEAR = 12;

export function figuresOf({ observations, monthly }: Kpi): readonly Observation[] {
  return [...observations, ...monthly].filter(isMeasured);
}

/** The newest figure that is measured. */
export function newestOf(kpi: Kpi): Observation | undefined {
  return newest(kpi.observations.some(isMeasured) ? kpi.observations.filter(isMeasured) : figuresOf(kpi));
}

function newest(figures: readonly Observation[]): Observation | undefined {
  return figures.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1);
}

/** Which quarter of a financial year, from 1, or which month, from nought for January, a text names; of several months the last. */
export function partNamedIn(
  text: string,
): { readonly quarter: number } | { readonly month: number } | undefined {
  const quarter = Number(QUARTER.exec(text)?.groups?.["quarter"] ?? 0);
  if (quarter > 0) return { quarter };
  const month = monthIn(text);
  return month === undefined ? undefined : { month };
}

/** The newest figure of a KPI that is of a period which a text names, or holds it: “Q1”, “Feb”, “2025/26 Q1”. */
export function periodNamedIn(text: string, kpi: Kpi): Observation | undefined {
  const figures = figuresOf(kpi);
  const whole = periodWithin(text);
  if (whole !== undefined) return newest(figures.filter(({ period }) => holds(period, whole)));
  const part = partNamedIn(text);
  return part === undefined ? undefined : newest(figures.filter(({ period }) => isNamed(part, period)));
}

/** The month of the year, from nought, of the last month that a text names: “April to August” ends there. */
function monthIn(text: string): number | undefined {
  const name = text.match(MONTH)?.at(-1);
  const read = name === undefined ? undefined : readPeriod(`${name.slice(0, 3)} 2025`, "financial");
  return read?.kind === "period" && isMonth(read.period) ? read.period.start % MONTHS_OF_A_YEAR : undefined;
}

/** Whether a period is the quarter that is named, or holds the month. */
function isNamed(part: NonNullable<ReturnType<typeof partNamedIn>>, period: Period): boolean {
  if ("month" in part) return holdsMonth(period, part.month);
  return isQuarter(period) && quarterNumber(period) === part.quarter;
}

function holdsMonth({ start, months }: Period, month: number): boolean {
  return Array.from(
    { length: Math.min(months, MONTHS_OF_A_YEAR - 1) },
    (_, at) => (start + at) % MONTHS_OF_A_YEAR,
  ).includes(month);
}

function holds(period: Period, other: Period): boolean {
  return period.start <= other.start && endOf(period) >= endOf(other) && period.months < MONTHS_OF_A_YEAR;
}

/** The number of a financial quarter, 1 for April to June. */
export function quarterNumber({ start }: Period): number {
  return (((start % MONTHS_OF_A_YEAR) / 3 + 3) % 4) + 1;
}
