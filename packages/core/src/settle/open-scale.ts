import { type Kpi, type Measured, type TargetLevel, isLevel, isMeasured } from "../register/index.ts";
import { refusesAnswer, tell } from "../reading/index.ts";
import { type Address, addressName } from "../workbook/index.ts";
import { amountsSaid, percentagesSaid } from "../answers/index.ts";
import { leftOpen, shownIn } from "./left-open.ts";
import type { Pipeline } from "./pipeline.ts";
import { type Answer, type Places, provenScale } from "./proven-scale.ts";
import { type IsPlain, timesHundred } from "./times-hundred.ts";
import { scaleSaid, openInFull } from "./typed-in-full.ts";

/** Why it is doubtful in which scale a KPI is kept: two places that do not fit each other, or one that may be a fraction. */
type Doubt = { readonly at: Address; readonly other: Address | undefined };

/**
 * KPIs in the scale they are kept in: 0.85 or 85. A person's answer settles it; so do the numerators and
 * denominators of figures that are all fractions. Where neither does, it is asked, and until then neither
 * figures nor targets are known.
 */
export function askScale(kpis: readonly Kpi[], context: Pipeline): Kpi[] {
  const isPlain: IsPlain = ({ at }) => context.notebook.odd.get(addressName(at))?.unit !== "percentage";
  return kpis.map((given) => {
    const kpi = openInFull(given, context);
    if (kpi !== given) return kpi;
    if (kpi.unit.kind === "count" || (kpi.unit.kind === "number" && kpi.unit.of !== ""))
      return settledMoney(kpi, context);
    const kind = MAY_BE_OPEN[kpi.unit.kind];
    if (kind === undefined) return kpi;
    return kind === "money scale" ? settledMoney(kpi, context) : settledShare(kpi, isPlain, context);
  });
}

/**
 * Rates and days are never asked about, and counts only where they are kept in thousands or millions: only a person who
 * knows them could tell.
 */
const MAY_BE_OPEN: Partial<Record<Kpi["unit"]["kind"], "percent scale" | "money scale">> = {
  percentage: "percent scale",
  number: "percent scale",
  money: "money scale",
};

function settledShare(kpi: Kpi, isPlain: IsPlain, context: Pipeline): Kpi {
  const doubt = doubtOf(kpi, isPlain);
  if (doubt === undefined) return kpi;
  const answer = percentagesSaid(context.mapping, kpi);
  const scaled = timesHundred(kpi, isPlain);
  const left = doubtOf(scaled, isPlain);
  const apart: Partial<Record<Answer, Places | undefined>> = {
    "as they are": kpi.unit.kind === "percentage" ? plainlyApart(kpi, doubt, isPlain) : undefined,
    fractions: doubt.other === undefined && left?.other !== undefined ? [left.at, left.other] : undefined,
  };
  const not = ANSWERS.find((each) => apart[each] !== undefined);
  const proof = not === "fractions" ? undefined : provenScale(kpi, isPlain, not);
  const otherwise = answer === undefined || proof?.scale === answer.said ? undefined : proof?.cells;
  const against = answer === undefined ? undefined : (apart[answer.said] ?? otherwise);
  if (answer !== undefined && against !== undefined) refuse(answer.typed, against, context);
  const scale = proof?.scale ?? (against === undefined ? answer?.said : undefined);
  if (scale === "as they are") return kpi;
  const open = scale === "fractions" ? left : doubt;
  if (open === undefined) return scaled;
  return asked(scale === "fractions" ? scaled : kpi, "percent scale", open, context, not);
}

const ANSWERS: readonly Answer[] = ["as they are", "fractions"];

function refuse(typed: string, [one, other]: Places, context: Pipeline): void {
  const shown = shownIn(context);
  const beside = { at: other, text: shown(other) };
  tell(context.notebook, [refusesAnswer(typed, one, shown(one), beside)]);
}

/**
 * Two cells of a share that cannot both be right as they stand: one of 1 or less, which does not say that it is a
 * percentage, and one that is about a hundredfold.
 */
function plainlyApart(kpi: Kpi, { at, other }: Doubt, isPlain: IsPlain): Places | undefined {
  if (other === undefined) return undefined;
  const target = kpi.targets.filter(isLevel).find((each) => addressName(each.at) === addressName(other));
  const figure = figuresOf(kpi).findLast((each) => addressName(each.at) === addressName(at));
  const isTargetSmall =
    target !== undefined && figure !== undefined && sizeOf(target) < Math.abs(figure.value);
  return isPlain({ at: isTargetSmall ? other : at }) ? [at, other] : undefined;
}

function settledMoney(kpi: Kpi, context: Pipeline): Kpi {
  const mayBe = kpi.unit.kind === "money" ? againstTarget(kpi, mayBeInFull) : undefined;
  if (amountsSaid(context.mapping, kpi) !== undefined) return kpi;
  const doubt = mayBe ?? inFullAmong(kpi, context);
  return doubt === undefined ? kpi : asked(kpi, "money scale", doubt, context);
}

function doubtOf(kpi: Kpi, isPlain: IsPlain): Doubt | undefined {
  const held = againstTarget(kpi);
  if (kpi.unit.kind === "percentage") return held ?? allFractions(kpi, isPlain) ?? withinRow(kpi, isPlain);
  // A bare number may as well be a count: only figures that can be no count are asked about.
  const among = withinRow(kpi, isPlain);
  if (among !== undefined && mayBeShares(kpi)) return among;
  return figuresOf(kpi).every(({ value }) => Math.abs(value) <= 1) &&
    figuresOf(kpi).some(({ value }) => !Number.isInteger(value))
    ? held
    : undefined;
}

/** A factor of about a hundred, which the other scale would take away. */
function isHundredfold(one: number, other: number): boolean {
  const [less, more] = [Math.min(one, other), Math.max(one, other)];
  return less > 0 && more / less >= 50 && more / less <= 200;
}

/** The thousands, millions or billions in which one amount may be kept beside others. */
const LARGE = [3, 6, 9];

/** Whether two amounts would be about one, were one of them kept in hundreds, thousands or millions. */
function mayBeInFull(one: number, other: number): boolean {
  const [less, more] = [Math.min(one, other), Math.max(one, other)];
  return isHundredfold(one, other) || LARGE.some((power) => less > 0 && isAbout(more / less, 10 ** power));
}

function againstTarget(kpi: Kpi, isOff = isHundredfold): Doubt | undefined {
  const figures = figuresOf(kpi);
  const latest = figures.at(-1);
  if (latest === undefined) return undefined;
  const middle = medianOf(figures.map(({ value }) => Math.abs(value)));
  const odd = kpi.targets.filter((target) => isLevel(target)).find((target) => isOff(middle, sizeOf(target)));
  if (odd === undefined) return undefined;
  const apart = figures.findLast(({ value }) => isOff(Math.abs(value), sizeOf(odd))) ?? latest;
  return { at: apart.at, other: odd.at };
}

function sizeOf({ value, upTo }: TargetLevel): number {
  return Math.abs(upTo ?? value);
}

/** One amount of a row typed in full where the others are kept in thousands or millions, or the other way round. */
function inFullAmong(kpi: Kpi, { notebook }: Pipeline): Doubt | undefined {
  const said = scaleSaid(kpi.id, notebook);
  const powers = kpi.unit.kind === "money" ? LARGE : said === undefined ? [] : [said];
  const figures = figuresOf(kpi);
  // What goes both ways may come near nought.
  const goesBothWays = figures.some(({ value }) => value < 0) && figures.some(({ value }) => value > 0);
  const sorted = figures.map(({ value }) => Math.abs(value)).toSorted((a, b) => a - b);
  for (const odd of powers.length === 0 ? [] : figures) {
    const middle = middleOf(sorted.toSpliced(sorted.indexOf(Math.abs(odd.value)), 1));
    if (goesBothWays && Math.abs(odd.value) < middle) continue;
    const factorOf = ({ value }: Measured) => Math.max(Math.abs(value) / middle, middle / Math.abs(value));
    const other = figures.find((each) => each !== odd && factorOf(each) < 10);
    if (other && powers.some((power) => isAbout(factorOf(odd), 10 ** power)))
      return { at: odd.at, other: other.at };
  }
  return undefined;
}

function isAbout(factor: number, scale: number): boolean {
  return factor >= scale / 2 && factor <= scale * 2;
}

/** Every figure between 0 and 1, or so far below nought, and none that says of itself that it is a percentage. */
function allFractions({ observations }: Kpi, isPlain: IsPlain): Doubt | undefined {
  const measured = observations.filter(isMeasured);
  const part = measured.filter(({ value }) => value !== 0 && Math.abs(value) < 1);
  const first = part.find(({ value }) => value < 0) ?? part[0];
  return measured.every((each) => isPlain(each) && Math.abs(each.value) <= 1) && first
    ? { at: first.at, other: undefined }
    : undefined;
}

/** Fractions in a row of figures fifty times as high or higher, where not each says of itself what it is. */
function withinRow(kpi: Kpi, isPlain: IsPlain): Doubt | undefined {
  const figures = figuresOf(kpi);
  const small = figures.filter((each) => Math.abs(each.value) <= 1 && isPlain(each));
  const large = figures.filter(({ value }) => Math.abs(value) > 1);
  const [one] = small;
  const [other] = large;
  if (one === undefined || other === undefined) return undefined;
  const medianSize = (some: readonly Measured[]) => medianOf(some.map(({ value }) => Math.abs(value)));
  return medianSize(large) >= 50 * medianSize(small) ? { at: one.at, other: other.at } : undefined;
}

/** Fractions among numbers up to a hundred, a hundredfold each: no count, and in no other scale a share. */
function mayBeShares(kpi: Kpi): boolean {
  const sizes = figuresOf(kpi).map(({ value }) => Math.abs(value));
  const [small, large] = [sizes.filter((size) => size <= 1), sizes.filter((size) => size > 1)];
  return (
    small.every((size) => !Number.isInteger(size)) &&
    large.every((size) => size <= 100) &&
    isHundredfold(medianOf(small), medianOf(large))
  );
}

/** The figures that a scale shows in: noughts are nought in any. */
function figuresOf({ observations, monthly }: Kpi): readonly Measured[] {
  return [...monthly, ...observations].filter(isMeasured).filter(({ value }) => value !== 0);
}

function medianOf(values: readonly number[]): number {
  return middleOf(values.toSorted((a, b) => a - b));
}

function middleOf(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const [lower = 0, upper = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[half]];
  return (lower + upper) / 2;
}

/** The KPI with every figure and target left open, and the question written down. */
function asked(
  kpi: Kpi,
  asks: "percent scale" | "money scale",
  { at, other }: Doubt,
  context: Pipeline,
  not?: Answer,
): Kpi {
  const shownAt = shownIn(context);
  const beside = other === undefined ? {} : { other: { at: other, shown: shownAt(other) } };
  const question = { asks, kpi: kpi.id, at, shown: shownAt(at), ...beside };
  return leftOpen(kpi, not === undefined ? question : { ...question, not }, context);
}
