import { statusOf, targetFor } from "../../comparison/index.ts";
import { type Standing, standingOf } from "../../influence/index.ts";
import { type Period, endOf } from "../../period/index.ts";
import {
  type Kpi,
  type Measured,
  type Observation,
  type Register,
  isMeasured,
  isUnsettled,
} from "../../register/index.ts";
import type { Desk, KpiSubject, SeriesSubject } from "./subjects.ts";

/** Every KPI with the figure the report prints and how it stands. */
export function kpisOf(desk: Desk): readonly KpiSubject[] {
  const sorted = withOneDecision(desk.register);
  return desk.register.kpis.map((kpi) => kpiSubject(desk, kpi, standingOf(kpi, sorted)));
}

/** The register as far as a standing needs it, so that 5,000 KPIs do not each look at the other 4,999. */
function withOneDecision(register: Register): Register {
  return { ...register, kpis: register.kpis.filter(({ decision }) => decision !== undefined).slice(0, 1) };
}

function kpiSubject(desk: Desk, kpi: Kpi, standing: Standing): KpiSubject {
  const measured = actual(kpi.observations);
  const unsettled = newestUnsettled(kpi, desk.period);
  const latest = unsettled === undefined ? latestOf(measured, desk.period) : undefined;
  return {
    desk,
    kpi,
    standing,
    measured,
    latest,
    unsettled,
    target: latest ? targetFor(kpi, latest.period) : undefined,
    judgement: latest ? statusOf(kpi, standing, latest) : undefined,
  };
}

/** Where the newest cell could not be read, no older figure is the latest. */
function newestUnsettled({ observations }: Kpi, period: Period | undefined): KpiSubject["unsettled"] {
  const isDue = (each: Observation) => period === undefined || endOf(each.period) <= endOf(period);
  const newest = observations.findLast((each) => isDue(each) && (isMeasured(each) || isUnsettled(each)));
  return isUnsettled(newest) ? newest : undefined;
}

function latestOf(measured: readonly Measured[], period: Period | undefined): Measured | undefined {
  if (period === undefined) return measured.at(-1);
  return measured.findLast((each) => endOf(each.period) <= endOf(period)) ?? measured.at(-1);
}

/** Its own series and, where it keeps one, the months behind it. */
export function seriesOf(of: KpiSubject): readonly SeriesSubject[] {
  const own = series(of, "own", of.kpi.observations);
  return of.kpi.monthly.length === 0 ? [own] : [own, series(of, "monthly", of.kpi.monthly)];
}

function series(
  of: KpiSubject,
  which: SeriesSubject["which"],
  observations: readonly Observation[],
): SeriesSubject {
  const since = observations.findLastIndex(({ flags }) => flags.includes("break"));
  const measured = actual(observations.slice(Math.max(since, 0)));
  return { desk: of.desk, of, which, observations, measured };
}

function actual(observations: readonly Observation[]): readonly Measured[] {
  return observations.filter(isMeasured).filter(({ flags }) => !flags.includes("forecast"));
}
