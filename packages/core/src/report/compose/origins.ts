import { type Fact, type FactIndex, type Role, factId, isFact } from "../../facts/index.ts";
import {
  type Unit,
  decimalsIn,
  proseFigure,
  roundedNumber,
  shownProse,
  tableFigure,
} from "../../figure/index.ts";
import { periodName, samePeriod } from "../../period/index.ts";
import { type Kpi, timeOfFigure } from "../../register/index.ts";
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
  if (claim === undefined) return undefined;
  const kpi = index.register.kpis.find(({ id }) => id === claim.kpi);
  const fact = index.factAt(claim);
  if (kpi === undefined || !isFact(fact) || fact.value === undefined) return undefined;
  const area = claim.basis?.kind === "area" ? `, ${claim.basis.area}` : "";
  return {
    name: `${kpi.title}${area}`,
    figure,
    period: periodName(claim.role.startsWith("alone") ? claim.period : timeOfFigure(kpi, claim.period)),
    ...roundingOf(fact, kpi, index, figure.figure),
  };
}

function roundingOf(
  fact: Fact,
  kpi: Kpi,
  index: FactIndex,
  printed: string,
): Pick<Origin, "exact" | "rounding" | "decimals"> {
  const { value = 0, decimals, rule, unit, ways } = fact;
  if (!mayBeTold(fact, kpi, index))
    return { exact: fact.printed, rounding: "more places not told", decimals };
  const most = rule === "cell" ? CARRIED : Math.max(decimals, MOST_PLACES);
  const exact = Number(value.toPrecision(CARRIED));
  const told = roundedNumber(ways.length > 0 ? Math.abs(exact) : exact, most);
  return {
    exact: withUnit(told, unit, decimalsIn(told)),
    rounding: waysRounded(fact, exact, printed),
    decimals,
  };
}

/** A difference adds up with its ends as printed, and a sentence tells large sums in millions: both before any place is cut. */
function waysRounded(fact: Fact, exact: number, printed: string): Origin["rounding"] {
  const { decimals, unit, slots, fair } = fact;
  const [ends] = DIFFERENCES.has(slots.role) ? fair : [];
  const rounded = roundedNumber(exact, decimals);
  if (ends !== undefined && Math.sign(ends) === Math.sign(exact) && roundedNumber(ends, decimals) !== rounded)
    return "between printed figures";
  const isInMillions = unit.kind === "money" && IN_MILLIONS.test(printed);
  if (isInMillions && shownProse(exact, unit, decimals) !== exact) return "in millions";
  return rounded === exact ? "not rounded" : "rounded";
}

const DIFFERENCES: ReadonlySet<Role> = new Set<Role>(["gap", "change", "alone change", "peer gap"]);
const IN_MILLIONS = /\b[mb]illion\b/u;

/** Significant digits that a cell carries. */
const CARRIED = 15;
/** What stands in no cell is told to as many places as anybody works it out again. */
const MOST_PLACES = 4;

/** Money and time are rounded in a sentence, and carry their unit in a table. */
function withUnit(value: number, unit: Unit, places: number): string {
  const inTable = unit.kind === "money" || unit.kind === "duration";
  return (inTable ? tableFigure : proseFigure)(value, unit, places);
}

/** From the decimals of a share whose counts are held back, and of what is worked out from it, the counts could be told. */
function mayBeTold({ slots, unit, other }: Fact, kpi: Kpi, index: FactIndex): boolean {
  const { period, role } = slots;
  if (kpi.unit.kind !== "percentage" && kpi.unit.kind !== "rate") return true;
  if (SAID.has(role) || unit.kind === "count") return true;
  if (role !== "level" && !COMPARED.has(role)) return unit.kind === "number";
  const measured = [...kpi.observations, ...(kpi.monthly ?? [])];
  return [period, ...(other ? [other] : [])].every((end) => {
    const observation = measured.find((each) => samePeriod(each.period, end));
    return observation !== undefined && isExact(index, observation, kpi.unit);
  });
}

/** What a partnership or others said themselves, and nobody worked out of counts. */
const SAID: ReadonlySet<Role> = new Set<Role>(["target", "target high", "tolerance", "peer"]);

/** What holds figures against each other. */
const COMPARED: ReadonlySet<Role> = new Set<Role>([
  "gap",
  "share of target",
  "change",
  "percent change",
  "ratio",
  "alone change",
  "peer gap",
]);

/** Every bound figure of a part in its order, apart from what its charts draw. */
function figuresIn(part: unknown): readonly Figure[] {
  if (Array.isArray(part)) return part.flatMap(figuresIn);
  if (typeof part !== "object" || part === null) return [];
  const figure = Figure.safeParse(part);
  if (figure.success) return [figure.data];
  return Object.entries(part).flatMap(([name, inner]) => (CHARTS.has(name) ? [] : figuresIn(inner)));
}

const CHARTS: ReadonlySet<string> = new Set(["chart", "charts", "trend"]);
