import { type Period, monthsOf, periodKey, periodLabel, periodsBetween } from "../../period/index.ts";
import type { Measured, Observation } from "../../register/index.ts";
import { figures, kpiInput, figureAt } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { isDue } from "../frame/due.ts";
import type { KpiSubject } from "../frame/subjects.ts";

/** A series that ended longer ago is out of date (D07), not short of a row. */
const MOST_PERIODS = 2;

export const gapInSeries = defineCheck({
  id: "D04",
  title: "Period left out of a series",
  why: "A reader of the chart sees a line across a gap, and takes the neighbours for what happened between them.",
  severity: "warning",
  scope: "series",
  check: ({ of, which, observations }) => {
    const months = which === "monthly" ? 1 : monthsOf(of.kpi.frequency);
    const own = withoutYearsAgo(observations.filter(({ period }) => period.months === months));
    const [first, latest] = [own[0], own.at(-1)];
    const isAsked = (of.kpi.open ?? []).length > 0;
    if (!first || !latest || isAsked || months > monthsOf("year")) return undefined;
    const last = isReportedDue(of, months, latest.period) ? of.desk.period : latest.period;
    const present = new Set(own.map(({ period }) => periodKey(period)));
    const absent = periodsBetween(first.period, last ?? latest.period).filter(
      (period) => !present.has(periodKey(period)),
    );
    const [gone] = absent;
    if (gone === undefined) return undefined;
    const after = own.findIndex(({ period }) => period.start > gone.start);
    const [beyond, before] = [own[after] ?? latest, own[after - 1] ?? first];
    return { at: [beyond.at, before.at], absent: absent.map(periodLabel) };
  },
  message: ({ absent }) =>
    absent.length === 1
      ? `There is no row for ${absent.join("")}.`
      : `There are no rows for ${absent.length} periods, among them ${absent[0] ?? ""}.`,
  remedy: "Add the figure, or a row with why there is none: [x] not available, [z] not applicable.",
  departs:
    "Not while a question is open of what the figures are, such as months or quarters. The report's own period counts too, once its figure is due. Surveys of every two or three years are left alone: they skip years by design. The same quarter a year ago, in a column of its own, stands there to be compared with.",
  examples: {
    keep: [
      () => kpiInput({ observations: figures(81, 82, 83) }),
      () => kpiInput({ observations: inOneRow(figureAt(81, 0), figureAt(83, 3), figureAt(84, 4)) }),
      () => kpiInput({ observations: inOneRow(figureAt(81, 0), figureAt(84, 4)) }),
    ],
    break: [
      () => kpiInput({ observations: [figureAt(81, 0), figureAt(83, 2)] }),
      () => kpiInput({ observations: inOneRow(figureAt(81, 0), figureAt(82, 2), figureAt(84, 4)) }),
    ],
  },
});

/** Figures in the columns of one row. */
function inOneRow(...all: readonly Measured[]): readonly Measured[] {
  return all.map((each, column) => ({ ...each, at: { sheet: "Figures", row: 1, column } }));
}

/**
 * A series without the figures that stand in its row to be compared with the newest: the same time of an earlier year, alone among
 * periods that have no column.
 */
function withoutYearsAgo(own: readonly Observation[]): readonly Observation[] {
  const latest = own.at(-1);
  if (latest === undefined) return own;
  const isAlone = ({ period }: Observation, at: number) =>
    [own[at - 1], own[at + 1]].every(
      (near) => near === undefined || Math.abs(near.period.start - period.start) > period.months,
    );
  const isYearsAgo = ({ period, at }: Observation) =>
    at.sheet === latest.at.sheet &&
    at.row === latest.at.row &&
    period.start < latest.period.start &&
    (latest.period.start - period.start) % monthsOf("year") === 0;
  return own.filter((each, at) => !(isYearsAgo(each) && isAlone(each, at)));
}

/** Whether the report is about a later period of the same length, and its figure ought to be there. */
function isReportedDue({ desk, kpi }: KpiSubject, months: number, latest: Period): boolean {
  const { period } = desk;
  if (period === undefined || period.months !== months || period.start <= latest.start) return false;
  const isNear = period.start - latest.start <= MOST_PERIODS * months;
  return isNear && desk.isOwn && isDue(desk, period, kpi.lag);
}
