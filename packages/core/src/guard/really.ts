import { type Claim, evaluate } from "../claims/index.ts";
import { type Fact, type FactIndex, type Role, type Slots, isFact } from "../facts/index.ts";
import { previous, yearBefore } from "../period/index.ts";

/** What a number that does not match is in fact a number of, and whether it is of this KPI. */
export type Really = { readonly fact: Fact; readonly isOwn: boolean };

/**
 * Looks a number up backwards: last quarter's figure, last year's, the target, the base, another area's, another KPI's.
 * Nothing where it is none of them, or where the words say "about".
 */
export function reallyIs(claim: Claim, index: FactIndex): Really | undefined {
  const { quantity } = claim;
  if (quantity === undefined || claim.hedge !== undefined || !AMOUNTS.has(claim.role)) return undefined;
  for (const slots of candidates(claim, index)) {
    const fact = index.factAt(slots);
    if (!isFact(fact) || isAsked(claim, slots)) continue;
    const said: Claim = { ...slots, quantity, rule: fact.rule };
    if (evaluate(said, index).verdict === "holds") return { fact, isOwn: slots.kpi === claim.kpi };
  }
  return undefined;
}

/** What a number may be looked up as: "three" of "three quarters running" is no figure of the KPI's. */
const AMOUNTS: ReadonlySet<Role> = new Set([
  "level",
  "alone",
  "sum",
  "complement",
  "numerator",
  "denominator",
  "remainder",
  "target",
  "peer",
  "before revision",
]);

function isAsked(claim: Claim, { kpi, role, period }: Slots): boolean {
  return claim.kpi === kpi && claim.role === role && claim.period.start === period.start;
}

function candidates(
  { kpi, period, quantity }: Claim,
  { register, idOf, edition }: FactIndex,
): readonly Slots[] {
  const own = register.kpis.find((each) => idOf(each) === kpi);
  const areas = own?.comparators.map(({ area }) => area) ?? [];
  // So many have a nought that it is nobody's in particular.
  const isNought = quantity?.value === 0;
  const others = register.kpis.filter(
    (each) => !isNought && each !== own && each.unit.kind === own?.unit.kind,
  );
  return [
    { kpi, period: edition.period, role: "level" },
    { kpi, period, role: "level" },
    { kpi, period: previous(period), role: "level" },
    { kpi, period: yearBefore(period), role: "level" },
    { kpi, period, role: "target" },
    { kpi, period, role: "numerator" },
    { kpi, period, role: "denominator" },
    ...areas.map((area): Slots => ({ kpi, period, role: "peer", basis: { kind: "area", area } })),
    ...others.map((each): Slots => ({ kpi: idOf(each), period, role: "level" })),
  ];
}
