import { differenced } from "../../../comparison/index.ts";
import { type Fact, type FactSheet, type Judged, measuredOf } from "../../../facts/index.ts";
import { judgedOf, known, pointNoun, upperFirst } from "../../../narrative/index.ts";
import { type Period, endOf, monthsOf, samePeriod } from "../../../period/index.ts";
import { type Observation, isMeasured, timeOfFigure } from "../../../register/index.ts";

/** One place on the time axis. What the workbook has no row for is a hole, and the axis does not close over it. */
export type Slot = {
  readonly period: Period;
  readonly observation: Observation | undefined;
  /** The fact that yields its figure; nothing is drawn that no fact yields. */
  readonly level: Fact | undefined;
};

/** The series that a chart draws, with what the rules say of it. */
export type Series = {
  readonly facts: FactSheet;
  readonly slots: readonly Slot[];
  /** Months in each slot. */
  readonly months: number;
  /** Whether each point is what its period added to a running total. */
  readonly adds: boolean;
  /** The verdict on these points, whose middle and range are drawn. */
  readonly judged: Judged | undefined;
  /** The verdict that the words tell: none where the figure is history. */
  readonly told: Judged | undefined;
  /** The slot of a point of the verdict. */
  readonly slotOf: (point: number) => number;
};

/** The series that was judged, or the KPI's own where none could be; a running total as what each period added. */
export function seriesOf(facts: FactSheet): Series | undefined {
  const { kpi, pattern } = facts;
  const judged = pattern?.kind === "judged" ? pattern : undefined;
  const recorded = pattern?.observations ?? ownOf(facts);
  const drawn = kpi.cumulative && !judged ? differenced(recorded) : recorded;
  const [first, last] = [drawn[0]?.period, drawn.at(-1)?.period];
  if (!first || !last) return undefined;
  const role = kpi.cumulative ? "alone" : "level";
  const periods = timeline(
    drawn.map(({ period }) => period),
    monthsOf(kpi.frequency),
  );
  const slots = periods.map((period): Slot => {
    const observation = drawn.find((each) => samePeriod(each.period, period));
    const level = isMeasured(observation) ? known(facts, role, undefined, period) : undefined;
    return { period, observation, level };
  });
  return {
    facts,
    slots,
    months: first.months,
    adds: kpi.cumulative,
    judged,
    told: judged && judgedOf(facts),
    slotOf: (point) => {
      const period = judged?.observations[point]?.period;
      return period ? periods.findIndex((each) => samePeriod(each, period)) : -1;
    },
  };
}

/** How the points come: "by quarter"; of those that cover the same months again, to the end of what. */
export function rhythmOf({ slots, months, adds, facts: { kpi } }: Series): string {
  const noun = pointNoun(months);
  if (adds) return `by ${noun}`;
  const steps = slots.slice(1).map(({ period }, i) => period.start - (slots[i]?.period.start ?? 0));
  const step = Math.min(...steps);
  if (steps.length > 0 && step < months && kpi.toDate !== true)
    return `over the ${months} months to the end of each ${pointNoun(step)}`;
  return `by ${noun}`;
}

/** The time that a point is of: the year so far of a share or an average that is kept so. */
export function timeIn({ facts: { kpi }, adds }: Pick<Series, "facts" | "adds">, period: Period): Period {
  return adds ? period : timeOfFigure(kpi, period);
}

/** Every period from the first to the last, at the rhythm in which they come; as they are where they keep none. */
function timeline(periods: readonly Period[], usual: number): readonly Period[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  const isEach = periods.every(({ start }) => (start - first.start) % usual === 0);
  const step = isEach ? Math.max(usual, first.months) : first.months;
  const count = (last.start - first.start) / step + 1;
  const isRegular = periods.every(
    ({ start, months }) => months === first.months && (start - first.start) % step === 0,
  );
  if (!isRegular || count > MOST) return periods;
  return Array.from({ length: count }, (_, i) => ({ start: first.start + i * step, months: first.months }));
}

/** A series with more places than this has figures that lie centuries apart. */
const MOST = 600;

function ownOf({ kpi, latest }: FactSheet): readonly Observation[] {
  const measured = measuredOf(latest);
  if (!measured) return [];
  return kpi.observations.filter(
    ({ period, flags }) =>
      period.months === measured.period.months &&
      endOf(period) <= endOf(measured.period) &&
      !flags.includes("forecast"),
  );
}

/** The first slot of the last stretch that is comparable with the latest. */
export function sinceBreak({ slots }: Series): number {
  return Math.max(
    0,
    slots.findLastIndex(({ observation }) => observation?.flags.includes("break")),
  );
}

/** A title without its word for a running total, where what each period added is drawn instead. */
export function withoutTotal(title: string): string {
  const rest = title
    .replace(RUNNING, "")
    .replace(/\s{2,}/gu, " ")
    .trim();
  return rest === "" ? title : upperFirst(rest);
}

const RUNNING =
  /[,:]?\s*\((?:cumulative|(?:year[ -])?to[ -]date|f?ytd|running total|cum\.?|so far(?: this year)?|since (?:1 )?april)\)|[,:]?\s*\b(?:cumulative(?:ly)?|(?<!up[ -])(?:year[ -])?to[ -]date|f?ytd|running total|cum\.?|so far(?: this year)?|since (?:1 )?april)$|^(?:cumulative|year[ -]to[ -]date|ytd)\s+/iu;

/** Whether the points are parts of the figure that the report gives: months of a quarter. */
export function isOfParts({ facts, months }: Series): boolean {
  const own = measuredOf(facts.latest);
  return own !== undefined && own.period.months > months;
}

/** What the report's own figure is of, where the points are parts of it: "quarter". */
export function wholeNoun({ facts, months }: Series): string {
  return pointNoun(measuredOf(facts.latest)?.period.months ?? months);
}
