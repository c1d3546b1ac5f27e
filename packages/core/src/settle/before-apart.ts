import { periodKey, yearBefore } from "../period/index.ts";
import { notUnderstood, tell } from "../reading/index.ts";
import type { Observation } from "../register/index.ts";
import { nameKey } from "../workbook/index.ts";
import type { NamedKpi } from "./found-kpi.ts";
import type { Pipeline } from "./pipeline.ts";
import { sameFigure } from "./series-book.ts";

const BEFORE =
  /^(?<of>.+?)(?:,| [-–—]|:)? \(?(?:(?:the )?(?:last|previous|prior|prev) (?:year|yr)(?:['’]s)?(?: (?:actual|figure|value|result|performance))?|py|ly|sply|same (?:quarter|qtr|period|month) (?:last|previous|prior) (?:year|yr)|(?:a|one) year ago|12 months ago)\)?$/iu;
const NOW =
  /^(?<of>.+?)(?:,| [-–—]|:)? \(?(?:actuals?|this (?:year|yr)|current(?: year)?|result|performance)\)?$/iu;

/**
 * Series named as those of the year before another, such as `Falls, Last year` beside `Falls, Actual`, hold its figures of a
 * year before each heading, and are no KPI. One that another cell holds too is left out, and told where that says otherwise.
 */
export function beforeApart(kpis: readonly NamedKpi[], { notebook }: Pick<Pipeline, "notebook">): NamedKpi[] {
  const owners = new Map<NamedKpi, NamedKpi>();
  for (const kpi of kpis) {
    const owner = yearBeforeOf(kpi, kpis);
    if (owner !== undefined) owners.set(kpi, owner);
  }
  if (owners.size === 0) return [...kpis];
  return kpis.flatMap((kpi): NamedKpi[] => {
    if (owners.has(kpi)) return [];
    const beside = [...owners].flatMap(([before, owner]) => (owner === kpi ? [before] : []));
    if (beside.length === 0) return [kpi];
    const known = new Map(
      [...kpi.observations, ...kpi.monthly]
        .filter(({ state }) => state !== "blank")
        .map((each) => [periodKey(each.period), each]),
    );
    const earlier = (of: "observations" | "monthly") =>
      beside
        .flatMap((each) => each[of])
        .map((each) => ({ ...each, period: yearBefore(each.period) }))
        .filter((each) => {
          const there = known.get(periodKey(each.period));
          if (there !== undefined && each.state !== "blank" && !sameFigure(there, each))
            tell(notebook, [notUnderstood("cell", each.at, kpi.id, "repeated period", there.at)]);
          return there === undefined && each.state !== "blank";
        });
    const added = { observations: earlier("observations"), monthly: earlier("monthly") };
    const taken = new Set([...added.observations, ...added.monthly].map(({ period }) => periodKey(period)));
    const isLeft = ({ period }: Observation) => !taken.has(periodKey(period));
    const byStart = (one: { period: { start: number } }, other: { period: { start: number } }) =>
      one.period.start - other.period.start;
    return [
      {
        ...bare(kpi, kpis),
        observations: [...added.observations, ...kpi.observations.filter(isLeft)].toSorted(byStart),
        monthly: [...added.monthly, ...kpi.monthly.filter(isLeft)].toSorted(byStart),
      },
    ];
  });
}

/** The one KPI of the same sheet of whose year before a series is; none where several may be meant. */
export function yearBeforeOf(kpi: NamedKpi, kpis: readonly NamedKpi[]): NamedKpi | undefined {
  const of = BEFORE.exec(kpi.title)?.groups?.["of"];
  if (of === undefined) return undefined;
  const [owner, ...more] = kpis.filter(
    (each) => each !== kpi && each.at.sheet === kpi.at.sheet && nameKey(nowOf(each.title)) === nameKey(of),
  );
  return more.length > 0 ? undefined : owner;
}

function nowOf(title: string): string {
  return NOW.exec(title)?.groups?.["of"] ?? title;
}

/** The KPI without the word that told it from the year before, where no other has that name. */
function bare(kpi: NamedKpi, kpis: readonly NamedKpi[]): NamedKpi {
  const [id, title] = [nowOf(kpi.id), nowOf(kpi.title)];
  const isTaken = kpis.some((each) => each !== kpi && nameKey(each.id) === nameKey(id));
  return title === kpi.title || isTaken ? kpi : { ...kpi, id, title };
}
