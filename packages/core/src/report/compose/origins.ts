import { type Fact, type FactIndex, factId, isFact } from "../../facts/index.ts";
import { decimalsIn, roundedNumber, tableFigure } from "../../figure/index.ts";
import { periodName, samePeriod } from "../../period/index.ts";
import { isExact } from "../exact.ts";
import type { Origin, Section } from "../model/blocks.ts";
import { Figure } from "../model/text.ts";

/** A section with where each of its figures comes from. */
export function withOrigins(section: Section, index: FactIndex): Section {
  const found = new Map<string, { readonly kpi: string; readonly origin: Origin }>();
  for (const figure of figuresIn(section)) {
    const { claim } = figure;
    const key = claim === undefined ? "" : factId(claim);
    if (claim === undefined || found.has(key)) continue;
    const origin = originOf(figure, index);
    if (origin !== undefined) found.set(key, { kpi: claim.kpi, origin });
  }
  const all = [...found.values()];
  const order = [...new Set(all.map(({ kpi }) => kpi))];
  const origins = all
    .toSorted((a, b) => order.indexOf(a.kpi) - order.indexOf(b.kpi))
    .map(({ origin }) => origin);
  return origins.length === 0 ? section : { ...section, origins };
}

/** Where a figure comes from; undefined of what is no number of an indicator. */
export function originOf(figure: Figure, index: FactIndex): Origin | undefined {
  const { claim } = figure;
  const kpi = index.register.kpis.find(({ id }) => id === claim?.kpi);
  const fact = claim === undefined ? undefined : index.factAt(claim);
  if (claim === undefined || kpi === undefined || fact === undefined) return undefined;
  if (!isFact(fact) || fact.value === undefined) return undefined;
  const area = claim.basis?.kind === "area" ? `, ${claim.basis.area}` : "";
  return {
    name: `${kpi.title}${area}`,
    figure,
    period: periodName(claim.period),
    ...roundingOf(fact, index),
  };
}

function roundingOf(fact: Fact, index: FactIndex): Pick<Origin, "exact" | "rounding" | "decimals"> {
  const { value = 0, decimals, unit } = fact;
  if (!mayBeTold(fact, index)) return { exact: fact.printed, rounding: "more places not told", decimals };
  const exact = Number(value.toPrecision(15));
  const places = decimalsIn(exact);
  return {
    exact: tableFigure(exact, unit, places),
    rounding: roundedNumber(exact, decimals) === exact ? "not rounded" : "rounded",
    decimals,
  };
}

/** From the decimals of a share whose counts are held back, and of what is worked out from it, the counts could be told. */
function mayBeTold({ slots, unit }: Fact, index: FactIndex): boolean {
  const { kpi: id, period, role } = slots;
  if (unit.kind !== "percentage" && unit.kind !== "rate") return true;
  if (role === "target" || role === "peer") return true;
  const kpi = index.register.kpis.find((each) => each.id === id);
  const observation = [...(kpi?.observations ?? []), ...(kpi?.monthly ?? [])].find((each) =>
    samePeriod(each.period, period),
  );
  return role === "level" && observation !== undefined && isExact(index, observation, unit);
}

/** Every bound figure of a part in its order, apart from what its charts draw. */
function figuresIn(part: unknown): readonly Figure[] {
  if (Array.isArray(part)) return part.flatMap(figuresIn);
  if (typeof part !== "object" || part === null) return [];
  const figure = Figure.safeParse(part);
  if (figure.success) return [figure.data];
  return Object.entries(part).flatMap(([name, inner]) => (CHARTS.has(name) ? [] : figuresIn(inner)));
}

const CHARTS: ReadonlySet<string> = new Set(["chart", "charts", "trend"]);
