import { periodKey } from "../../period/index.ts";
import { type Few, isFew } from "../few.ts";
import { type Bond, type Told, toldBy } from "./bond.ts";
import { type Made, type MadePoint, type Offer, type Point, protectIfFew, unprinted } from "./offer.ts";
import { speaksOf } from "./alike.ts";
import { printedTo } from "./series.ts";
import { unitOf } from "./unit-of.ts";

/** So seldom would numbers that have nothing to do with each other agree, before it is no chance. */
const CHANCE = 1e-5;

/** And where its title or its meaning names both. */
const CHANCE_NAMED = 0.01;

/** No population of a place is less. */
const MANY = 100;

type Part = { readonly figure: MadePoint; readonly of: Point; readonly base: Point };

/** A figure that is one line divided by another: both lines of KPIs, and the figure printed without them. */
export function quotientsOf(hot: Told, all: readonly Told[], made: readonly Made[]): readonly Bond[] {
  return made.flatMap((each) => {
    if (each.kpi === hot.line.kpi) return [];
    const others = all.filter(({ line }) => line.kpi !== each.kpi && line !== hot.line);
    return others.flatMap((other) =>
      [bondOf(each, hot, other), bondOf(each, other, hot)].flatMap((bond) => bond ?? []),
    );
  });
}

function bondOf(made: Made, of: Told, base: Told): Bond | undefined {
  const parts = made.points.flatMap((figure): readonly Part[] => {
    const [over, under] = [of, base].map(({ at }) => at.get(periodKey(figure.period)));
    return over?.value !== undefined && under?.value ? [{ figure, of: over, base: under }] : [];
  });
  const [first] = parts;
  if (first === undefined) return undefined;
  const times = made.times ?? timesOf(first);
  let chance = 1;
  for (const { figure, of: over, base: under } of parts) {
    const unit = unitOf(figure.value);
    if (Math.abs((times * (over.value ?? 0)) / (under.value ?? 1) - figure.value) > 0.501 * unit)
      return undefined;
    chance *= Math.min(1, unit / figure.value);
  }
  const isNamed = speaksOf(made, of.line) && speaksOf(made, base.line);
  if (chance > (isNamed ? CHANCE_NAMED : CHANCE)) return undefined;
  return {
    lines: [of, base],
    put: (offer) => parts.map((part) => putQuotient(offer, made, part, times)).some(Boolean),
  };
}

function timesOf({ figure, of, base }: Part): number {
  return 10 ** Math.round(Math.log10((figure.value * (base.value ?? 1)) / (of.value || 1)));
}

function putQuotient(offer: Offer, made: Made, { figure, of, base }: Part, times: number): boolean {
  const id = `${made.kpi}:share:${periodKey(figure.period)}:${of.id} of ${base.id}`;
  if (offer.cells.has(id)) return false;
  const { dp, kpi } = made;
  const { period, at, loss } = figure;
  // Of how many a rate is, anybody can look up: it is the people who live there.
  if (made.kind === "rate" && base.value !== undefined && base.value > MANY)
    offer.known.push({ cell: base.id, as: base.value });
  offer.cells.set(id, {
    id,
    kind: "ratio",
    of: of.id,
    base: base.id,
    times,
    dp,
    loss,
    printable: true,
    mustPrint: false,
  });
  offer.first.push({ cell: id, as: printedTo(figure.value, dp) });
  offer.about.set(id, { kpi, what: "share", period, at });
  return true;
}

/**
 * A share or rate whose counts stand nowhere, beside a line that it can only be of: how many it counts can be worked out, and
 * must stay open where they are few.
 */
export function tieUncounted(offer: Offer, few: Few): void {
  const bases = offer.lines
    .filter(({ what, isOfThings }) => what !== "comparator" && !isOfThings)
    .map(toldBy);
  for (const made of offer.made) {
    const { times } = made;
    if (times === undefined || (made.kind !== "percentage" && made.kind !== "rate")) continue;
    for (const base of bases) if (base.line.kpi !== made.kpi) tieOne(offer, { ...made, times }, base, few);
  }
}

/** Of whom a rate is that does not say it: of all who live there. */
function isPopulation({ title, points }: Told["line"]): boolean {
  return (
    /\b(?:population|inhabitants|(?:people|adults|persons) (?:who (?:live|are)|living|resident)|residents of)\b/iu.test(
      title,
    ) && points.every(({ value }) => value === undefined || value > MANY)
  );
}

function tieOne(offer: Offer, made: Made & { readonly times: number }, base: Told, few: Few): void {
  const { times } = made;
  let chance = 1;
  const parts = made.points.flatMap((figure): readonly Part[] => {
    const under = base.at.get(periodKey(figure.period));
    if (!under?.value) return [];
    const count = (figure.value * under.value) / times;
    const room = (unitOf(figure.value) * under.value) / times;
    chance *=
      Math.abs(count - Math.round(count)) > 0.501 * room ? Number.POSITIVE_INFINITY : Math.min(1, room);
    const value = Math.round(count);
    return [{ figure, of: { ...under, id: `${under.id}:of ${made.kpi}`, value }, base: under }];
  });
  // Of what it is a share, its own words may say: a new one has too few periods to show it.
  const isNamed = speaksOf(made, base.line) || (made.kind === "rate" && isPopulation(base.line));
  if (!(chance <= CHANCE) && !(Number.isFinite(chance) && isNamed)) return;
  for (const part of parts) {
    const [of, under] = [part.of.value ?? 0, part.base.value ?? 0];
    const rest = under - of;
    const isRest = made.kind === "percentage" && rest >= 0;
    if (!isFew(of, few) && !(isRest && isFew(rest, few))) continue;
    const { id } = part.of;
    offer.cells.set(id, unprinted(id, of));
    protectIfFew(offer, id, of, few);
    if (isRest) {
      offer.cells.set(`${id}:rest`, unprinted(`${id}:rest`, rest));
      offer.identities.push({ total: part.base.id, parts: [id, `${id}:rest`] });
      protectIfFew(offer, `${id}:rest`, rest, few);
    } else offer.identities.push({ lesser: id, greater: part.base.id });
    putQuotient(offer, made, part, times);
  }
}
