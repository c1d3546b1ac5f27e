import { type Observation, type Register, isLevel } from "../../register/index.ts";
import { type Invented, type InventedKpi, label } from "./facts.fixture.ts";

/** What a layout keeps of a register beside its figures. */
export type Kept = "parts" | "targets" | "Scotland";

/** How a layout names a KPI: by both, by its code alone, or by its title alone. */
export type Named = "both" | "code" | "title";

/** What an invented register says, one line a fact, as far as a layout keeps it. */
export function saidOf({ kpis, periods }: Invented, keeps: readonly Kept[], named: Named): string[] {
  return kpis.flatMap((kpi) => {
    const about = aboutOf(kpi, named);
    return [
      ...kpi.figures.map(({ says }, at) => {
        const period = periods[at];
        const [numerator, denominator] = kpi.parts[at] ?? [0, 0];
        const hasParts = keeps.includes("parts") && /^-?\d/u.test(says);
        return `${about}, ${period && label(period)}: ${says}${hasParts ? ` = ${numerator} of ${denominator}` : ""}`;
      }),
      ...(keeps.includes("targets") && kpi.target !== undefined ? [`${about}, target: ${kpi.target}`] : []),
      ...(keeps.includes("Scotland")
        ? kpi.scotland.map(
            ({ says }, at) => `${about}, Scotland ${label(periods[at] ?? { start: 0, months: 3 })}: ${says}`,
          )
        : []),
    ];
  });
}

function aboutOf({ id, title, unit }: InventedKpi, named: Named): string {
  if (named === "both") return `${id} ${title} (${unit})`;
  const name = named === "code" ? id : title;
  return `${name} ${name} (${unit})`;
}

/** What a register that was read says, in the same lines. */
export function readOf({ kpis }: Register): string[] {
  return kpis.flatMap(({ id, title, unit, observations, targets, comparators }) => {
    const about = `${id} ${title} (${unit.kind})`;
    return [
      ...observations.map((each) => `${about}, ${figureOf(each)}`),
      ...new Set(
        targets.map((target) => `${about}, target: ${isLevel(target) ? target.value : target.state}`),
      ),
      ...comparators.flatMap((comparator) =>
        comparator.observations.map((each) => `${about}, ${comparator.area} ${figureOf(each)}`),
      ),
    ];
  });
}

function figureOf(observation: Observation): string {
  const period = label(observation.period);
  if (observation.state !== "value") return `${period}: ${observation.state}`;
  const { value, flags, numerator, denominator } = observation;
  const parts = numerator === undefined ? "" : ` = ${numerator.value} of ${denominator?.value}`;
  return `${period}: ${[String(value), ...flags].join(" ")}${parts}`;
}
