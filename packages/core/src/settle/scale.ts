import { type Unit, scaleByTen } from "../figure/index.ts";
import type { Notebook } from "../reading/index.ts";
import {
  type Kpi,
  type Observation,
  type Sourced,
  type Target,
  isLevel,
  isMeasured,
  figuresChanged,
} from "../register/index.ts";
import { scaleIn } from "../tables/index.ts";
import { amountsSaid } from "../answers/index.ts";
import { type Address, addressName } from "../workbook/index.ts";
import { cellIn } from "./left-open.ts";
import type { Pipeline } from "./pipeline.ts";
import { formatPower } from "./typed-in-full.ts";

/**
 * KPIs with their figures in full where a title, a unit or the heading of a column says that they are kept in
 * thousands or millions: 45 in £000s is £45,000, and so is its target. A cell that says so itself, as £1.2m does, is in full
 * already; so are 4,200,000 that their format shows as 4.2 under £m. The title no longer says what is no longer so.
 */
export function settleScale(kpis: readonly Kpi[], context: Pipeline): Kpi[] {
  const headings = headingPowers(context.notebook);
  const isAnswered = (kpi: Kpi) => amountsSaid(context.mapping, kpi)?.said === "in full";
  writeDown(
    kpis.filter((kpi) => !isAnswered(kpi)),
    headings,
    context.notebook,
  );
  const cellAt = cellIn(context);
  return kpis.map((kpi) =>
    inFull(kpi, headings, (at) => {
      const said = context.notebook.odd.get(addressName(at))?.unit;
      if (isAnswered(kpi) || said === "scaled money" || said === "scaled") return "in full";
      return formatPower(cellAt(at));
    }),
  );
}

/** Says, once for thousands and once for millions, whose figures were kept in them. */
function writeDown(
  kpis: readonly Kpi[],
  headings: ReadonlyMap<string, Power>,
  { assumptions }: Notebook,
): void {
  for (const power of [3, 6, 9]) {
    const ids = kpis
      .filter(({ unit, observations }) => {
        const [first] = observations;
        const said = unit.power ?? (first === undefined ? undefined : headings.get(columnKey(first.at)));
        return said === power && MAY_BE_LARGE.has(unit.kind);
      })
      .map(({ id }) => id);
    if (ids.length > 0) assumptions.push({ kind: "scale", power, kpis: ids });
  }
}

type Power = NonNullable<Unit["power"]>;

/** The power of ten that the heading of a column names, by its sheet and column. */
function headingPowers({ sheets }: Notebook): ReadonlyMap<string, Power> {
  const powers = new Map<string, Power>();
  for (const { at, heading, became } of sheets.flatMap(({ columns }) => columns)) {
    const power = became === "title" || became === "unit" ? undefined : scaleIn(heading)?.power;
    if (power !== undefined) powers.set(columnKey(at), power);
  }
  return powers;
}

function columnKey({ sheet, column }: Address): string {
  return `${sheet}|${column}`;
}

type SaidInCell = (at: Address) => number | "in full";

function inFull(kpi: Kpi, headings: ReadonlyMap<string, Power>, saidAt: SaidInCell): Kpi {
  const { power, ...unit } = kpi.unit;
  const powerAt = (at: Address): number => {
    const said = saidAt(at);
    const named = power ?? headings.get(columnKey(at)) ?? 0;
    return said === "in full" || named === 0 || !MAY_BE_LARGE.has(unit.kind) ? 0 : named - said;
  };
  const sourced = (part: Sourced): Sourced => ({ ...part, value: scaleByTen(part.value, powerAt(part.at)) });
  const observation = (each: Observation): Observation => {
    if (!isMeasured(each) || powerAt(each.at) === 0) return each;
    const { lower, upper } = each;
    return {
      ...each,
      value: scaleByTen(each.value, powerAt(each.at)),
      ...(lower === undefined ? {} : { lower: sourced(lower) }),
      ...(upper === undefined ? {} : { upper: sourced(upper) }),
    };
  };
  const target = (each: Target): Target => {
    if (!isLevel(each) || powerAt(each.at) === 0) return each;
    const { upTo } = each;
    return {
      ...each,
      value: scaleByTen(each.value, powerAt(each.at)),
      ...(upTo === undefined ? {} : { upTo: scaleByTen(upTo, powerAt(each.at)) }),
    };
  };
  const { tolerance } = kpi;
  return {
    ...kpi,
    title: titleInFull(kpi.title, power),
    unit,
    ...(tolerance?.kind === "absolute" && tolerance.at !== undefined
      ? { tolerance: { ...tolerance, amount: scaleByTen(tolerance.amount, powerAt(tolerance.at)) } }
      : {}),
    targets: kpi.targets.map(target),
    ...figuresChanged(kpi, observation),
  };
}

const MAY_BE_LARGE: ReadonlySet<Unit["kind"]> = new Set(["money", "count", "number"]);

function titleInFull(title: string, power: Power | undefined): string {
  const scale = power === undefined ? undefined : scaleIn(title);
  return scale === undefined || scale.rest === "" ? title : scale.rest;
}
