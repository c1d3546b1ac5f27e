import { type Period, endOf, monthsOf } from "../period/index.ts";
import type { Kpi, Observation } from "../register/index.ts";
import type { Pipeline } from "./pipeline.ts";

/**
 * Asks which period a report is to be about where a part of a year, such as April to December, ends after every month and
 * quarter: a report about the newest quarter would pass over the newest figures in silence.
 */
export function askLaterPart(
  kpis: readonly Kpi[],
  { mapping, notebook }: Pick<Pipeline, "mapping" | "notebook">,
): void {
  const figures = kpis.flatMap(({ observations, monthly }) => [...monthly, ...observations]).filter(isFigure);
  const short = figures.filter(({ period }) => period.months <= monthsOf("quarter"));
  // No spread: tens of thousands of figures are more than a call in a browser's worker can be given.
  const last = short.reduce(
    (latest, { period }) => Math.max(latest, endOf(period)),
    Number.NEGATIVE_INFINITY,
  );
  const later = figures
    .filter(({ period }) => isPart(period) && endOf(period) > last)
    .toSorted((a, b) => endOf(b.period) - endOf(a.period))[0];
  if (short.length === 0 || later === undefined || mapping.period !== undefined) return;
  notebook.questions.push({ asks: "current period", at: later.at, later: later.period });
}

function isFigure({ state, flags }: Observation): boolean {
  return state !== "blank" && !flags.includes("forecast");
}

/** Whether a period is longer than a quarter and shorter than a year. */
function isPart({ months }: Period): boolean {
  return months > monthsOf("quarter") && months < monthsOf("year");
}
