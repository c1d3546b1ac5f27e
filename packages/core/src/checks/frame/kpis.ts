import { targetFor } from "../../comparison/index.ts";
import { latestOf, measuredOf, statusNow } from "../../facts/index.ts";
import { type Measured, type Observation, isMeasured } from "../../register/index.ts";
import type { Desk, KpiSubject, SeriesSubject } from "./subjects.ts";

/** Every KPI with the figure the report prints and how it stands, from the facts the report is made of. */
export function kpisOf(desk: Desk): readonly KpiSubject[] {
  const index = desk.facts();
  return desk.register.kpis.map((kpi, at) => {
    const standing = index.standingOf(index.register.kpis[at] ?? kpi);
    const found = latestOf(kpi, index.edition.period);
    const latest = measuredOf(found);
    return {
      desk,
      kpi,
      standing,
      measured: actual(kpi.observations),
      latest,
      unsettled: found.kind === "unsettled" ? found.observation : undefined,
      target: latest ? targetFor(kpi, latest.period) : undefined,
      judgement: latest ? statusNow(kpi, standing, found) : undefined,
    };
  });
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
