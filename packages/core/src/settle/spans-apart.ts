import { type Period, monthsOf, within } from "../period/index.ts";
import { type Notebook, notUnderstood, tell } from "../reading/index.ts";
import { type Kpi, type Observation, type Target, areaFigures, mayAddUp } from "../register/index.ts";
import { roundOf } from "./round-of.ts";

/**
 * KPIs whose figures of several years together stand beside yearly or quarterly ones are made two, and so are those with
 * figures of twelve months that roll beside the quarters in them: an average of 2013/14 to 2015/16 is no point in the line
 * of the single years it was worked out from, and the twelve months to September no newer quarter than July to September.
 * What belongs to the shorter figures, such as their comments, stays with them; a target goes with the figures of its length.
 * One that names no period, of what adds up, may be for either.
 */
export function spansApart(kpis: readonly Kpi[], notebook: Notebook): Kpi[] {
  return kpis.flatMap((kpi) => {
    const basis = basisAmong(kpi.observations.map(({ period }) => period));
    const all = [...new Set(kpi.observations.map(({ period }) => basis(period)))];
    if (all.length < 2 || !all.includes("")) return [kpi];
    return all
      .toSorted((a, b) => Number(a !== "") - Number(b !== ""))
      .map((each) => (each === "" ? shortOf(kpi, basis, notebook) : spansOf(kpi, each, basis)));
  });
}

/** What a figure is of, in words, where that is no period in the line of the others; empty for those. */
type BasisOf = (period: Period) => string;

/** Tells figures of several years together, and of months that roll beside shorter ones within them, from those others. */
function basisAmong(all: readonly Period[]): BasisOf {
  return (period) => {
    if (period.months > monthsOf("year")) return "several years";
    return rollsAmong(period, all) ? `${period.months} months` : "";
  };
}

/** Whether a period is none of the year's own parts nor the year, and shorter ones lie in it: it rolls beside those. */
export function rollsAmong(period: Period, all: readonly Period[]): boolean {
  const { start, months } = period;
  if (months < monthsOf("quarter") || (start - APRIL) % months === 0 || (start - APRIL) % YEAR === 0)
    return false;
  return all.some((each) => each.months < months && within(each, period));
}

const YEAR = monthsOf("year");
const APRIL = 3;

function shortOf(kpi: Kpi, basis: BasisOf, notebook: Notebook): Kpi {
  const rolls = kpi.observations.some(({ period }) => period.months <= YEAR && basis(period) !== "");
  const targets = kpi.targets
    .filter(({ from }) => basis(from) === "")
    .map((target) =>
      rolls && target.to === undefined && mayAddUp(kpi) ? ofEither(target, notebook) : target,
    );
  return { ...withOnly(kpi, ({ period }) => basis(period) === ""), targets };
}

function ofEither({ from, rationale, at, shown }: Target, notebook: Notebook): Target {
  tell(notebook, [notUnderstood("cell", at, shown, "for which length of time")]);
  return { state: "unread", from, rationale, at, shown };
}

function spansOf(kpi: Kpi, of: string, basis: BasisOf): Kpi {
  const { published: _, ...spans } = withOnly(kpi, ({ period }) => basis(period) === of);
  return {
    ...spans,
    id: `${kpi.id} (${of})`,
    title: `${kpi.title} (${of} together)`,
    targets: kpi.targets.filter(({ from }) => basis(from) === of),
    commentary: [],
    monthly: [],
  };
}

function withOnly(kpi: Kpi, keep: (observation: Observation) => boolean): Kpi {
  const observations = kpi.observations.filter(keep);
  return {
    ...kpi,
    frequency: roundOf(observations) ?? kpi.frequency,
    observations,
    comparators: kpi.comparators
      .map((each) => ({ ...each, observations: each.observations.filter(keep) }))
      .filter((each) => each.observations.length > 0),
    ...(kpi.areas && {
      areas: kpi.areas.map((each) => areaFigures(each.area, () => each.observations.filter(keep))),
    }),
  };
}
