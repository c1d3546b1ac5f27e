import { type Period, endOf, month, monthsOf, periodLabel, periodOfDate } from "../../period/index.ts";
import { type Kpi, hasEnded, isSaidToHaveEnded } from "../../register/index.ts";
import { figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

export const staleSeries = defineCheck({
  id: "D07",
  title: "Figure older than it should be",
  why: "Readers take the figure for the latest, and act on what is long past.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi, latest, measured, desk }) => {
    const newest = kpi.observations.findLast(({ state }) => state !== "blank");
    if (!newest || !latest || measured.length === 0 || desk.date === "" || desk.period === undefined)
      return undefined;
    // A cell that waits for the next figure is told by M01.
    if (isSaidToHaveEnded(kpi) || kpi.observations.at(-1)?.state === "blank") return undefined;
    const months = monthsOf(kpi.frequency);
    if (newest.period.months !== months) return undefined;
    const late = monthsLate(newest.period, desk.date, kpi.lag);
    return late < 2 * months
      ? undefined
      : {
          at: newest.at,
          period: periodLabel(newest.period),
          late: hasEnded(kpi, desk.period) ? undefined : late - months,
        };
  },
  message: ({ period, late }) =>
    late === undefined
      ? `The latest figure is for ${period}, and nothing has come since.`
      : `The latest figure is for ${period}; the one after it is ${late === 1 ? "1 month" : `${late} months`} late.`,
  remedy: ({ late }) =>
    late === undefined
      ? "Add the newer figures; or, where the series has ended, write “(ended)” after its title."
      : "Add the newer figures, or say with [x] or [nat] why there are none.",
  departs:
    "Not where a blank cell waits for the next figure, which is M01. Only where the workbook says which period and date the report has; an old workbook by itself is not stale. A series that is said to have ended is not late, nor is one of which nothing has come for two years and four of its periods.",
  examples: {
    keep: [
      () => dated("2023-03-01"),
      () => dated(""),
      () => dated("2023-11-14", { title: "People home within three days (discontinued)" }),
    ],
    break: [() => dated("2023-11-14"), () => dated("2029-11-14", {}, 2029)],
  },
});

function dated(date: string, more: Partial<Kpi> = {}, year = 2023) {
  const observations = figures(81, 82, 83);
  return kpiInput({ observations, ...more }, { date, period: month(year, 9) });
}

/** Whole months from when this period's figure was expected to the date. */
function monthsLate(period: Period, date: string, lag: number): number {
  return periodOfDate(date).start - (endOf(period) + lag);
}
