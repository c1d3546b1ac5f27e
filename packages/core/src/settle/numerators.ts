import { notUnderstood, tell } from "../reading/index.ts";
import { type Missing, type Observation, isMissing, figuresChanged } from "../register/index.ts";
import type { FoundKpi } from "./found-kpi.ts";
import type { Pipeline } from "./pipeline.ts";
import { hasFigure, unitFound } from "./settle-head.ts";

/**
 * KPIs whose rows hold a numerator beside an empty figure. Where no row holds a figure or a denominator and nothing says
 * that the KPI is a share, the numerator is what was counted, and so the figure; elsewhere the figure is unread, with its
 * reason: it is not missing, for something stands in its row.
 */
export function settleNumerators(found: readonly FoundKpi[], { notebook }: Pipeline): FoundKpi[] {
  const counted: string[] = [];
  const unread = (observation: Observation, { numerator: { value, at } }: Parts): Observation => {
    const marker = String(value);
    return { ...bare(observation), state: "unread", at, marker };
  };
  const settled = found.map((kpi) => {
    const all = [
      ...kpi.observations,
      ...kpi.monthly,
      ...kpi.comparators.flatMap((each) => each.observations),
    ];
    if (!all.some((each) => partsOf(each) !== undefined)) return kpi;
    const areFigures = all.every(isCountOrNothing) && !isShare(kpi);
    if (areFigures) counted.push(kpi.id);
    const quietly = (observation: Observation): Observation => {
      const parts = partsOf(observation);
      if (parts === undefined) return observation;
      const { numerator } = parts;
      return areFigures
        ? { ...bare(observation), state: "value", value: numerator.value, at: numerator.at }
        : unread(observation, parts);
    };
    const settle = (observation: Observation): Observation => {
      const { numerator } = partsOf(observation) ?? {};
      if (numerator !== undefined && !areFigures)
        tell(notebook, [notUnderstood("cell", numerator.at, String(numerator.value), "a numerator alone")]);
      return quietly(observation);
    };
    return {
      ...(hasFigure(kpi) ? kpi : withoutHeading(kpi)),
      ...figuresChanged(kpi, settle, quietly),
    };
  });
  if (counted.length > 0) notebook.assumptions.push({ kind: "numerators are figures", kpis: counted });
  return settled;
}

type Parts = NonNullable<Missing["parts"]>;

function partsOf(observation: Observation): Parts | undefined {
  return observation.state === "blank" ? observation.parts : undefined;
}

function isCountOrNothing(observation: Observation): boolean {
  return isMissing(observation) && partsOf(observation)?.denominator === undefined;
}

/** The heading over figures that are not there says nothing of what stands beside it. */
function withoutHeading({ says, ...kpi }: FoundKpi): FoundKpi {
  if (says === undefined) return kpi;
  const { heading: _, ...kept } = says;
  return { ...kpi, says: kept };
}

function isShare(kpi: FoundKpi): boolean {
  const { kind } = kpi.says === undefined ? kpi.unit : unitFound(kpi).unit;
  return kind === "percentage" || kind === "rate";
}

/** What is told of a figure whatever it is. */
function bare({ period, flags, note }: Observation): Pick<Observation, "period" | "flags" | "note"> {
  return { period, flags, ...(note === undefined ? {} : { note }) };
}
