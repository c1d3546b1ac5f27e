import {
  type Kpi,
  type Measured,
  type Observation,
  type Target,
  type TargetLevel,
  isLevel,
  isMeasured,
  figuresChanged,
} from "../register/index.ts";
import { addressName } from "../workbook/index.ts";
import { type UnitGuess, guessUnit } from "./guess-unit.ts";
import { writeDownUnits } from "./series-book.ts";
import {
  type Assumption,
  type Notebook,
  type OddCell,
  type Reason,
  notUnderstood,
  tell,
} from "../reading/index.ts";
import { FOR_EVERY_ONE } from "../tables/index.ts";
import { cellIn } from "./left-open.ts";
import { inPence } from "./pence.ts";
import type { Pipeline } from "./pipeline.ts";
import { type Series, fits, givesUnit, inUnit, isInDoubt, seriesOf } from "./odd-among.ts";

/**
 * KPIs without the cells that are no figures among theirs. `No` among percentages is no 0, and `12:30` among
 * counts is not 45,000 seconds: such a cell is unread, and listed as not understood. `4 weeks` among
 * days are 28.
 */
export function settleOdd<Found extends Kpi>(kpis: readonly Found[], pipeline: Pipeline): Found[] {
  const { notebook } = pipeline;
  if (notebook.odd.size === 0) return [...kpis];
  const cellAt = cellIn(pipeline);
  const formatAt: FormatAt = (at) => cellAt(at)?.format ?? "";
  return kpis.map((kpi) => ({ ...kpi, ...settled(kpi, notebook, formatAt) }));
}

type FormatAt = (at: Measured["at"]) => string;

type Placed = Pick<Measured, "at">;

function settled(given: Kpi, notebook: Notebook, formatAt: FormatAt): Kpi {
  const kpi = inPence(
    inMinutes(asRatios(byCells(byTarget(given, notebook), notebook), notebook), notebook, formatAt),
    notebook,
  );
  const oddOf = ({ at }: Placed) => notebook.odd.get(addressName(at));
  const all = [kpi.observations, kpi.monthly, ...kpi.comparators.map(({ observations }) => observations)];
  const series = seriesOf(kpi, all.flat().filter(isMeasured), oddOf, notebook.assumptions);
  const doubt = isInDoubt(series);
  const isStray = (figure: Placed) => {
    const odd = oddOf(figure);
    return odd === undefined ? doubt : !fits(odd, series);
  };
  const same = (figure: Measured): Measured => {
    const odd = oddOf(figure);
    if (odd?.unit === "count and share" && series.unit !== "percentage") return asCount(figure);
    return { ...figure, value: converted(odd, series)(figure.value) };
  };
  const strays = [...all.flat().filter(isMeasured), ...kpi.targets.filter(isLevel)].filter(isStray);
  for (const { at, value } of strays) writeDown(at, value, notebook);
  const without = (each: Observation) =>
    !isMeasured(each) ? each : isStray(each) ? unread(each, notebook) : same(each);
  const targets = kpi.targets.map((target): Target => {
    if (!isLevel(target)) return target;
    return isStray(target) ? withoutLevel(target) : targetIn(target, converted(oddOf(target), series));
  });
  const ofUnit = series.odd.filter((odd) => givesUnit(odd, series));
  const isGuessLost = series.isGuess && ofUnit.length > 0 && !ofUnit.some((odd) => fits(odd, series));
  return {
    ...(isGuessLost ? guessAgain(kpi, notebook) : kpi),
    targets,
    ...figuresChanged(kpi, without),
  };
}

/** A KPI of which nothing else says the unit is a percentage where its targets are, and its figures may be. */
function byTarget(kpi: Kpi, notebook: Notebook): Kpi {
  const arePercentages =
    kpi.targets.length > 0 &&
    kpi.targets.every(({ at }) => notebook.odd.get(addressName(at))?.unit === "percentage");
  const mayBe = [...kpi.observations, ...kpi.monthly].filter(isMeasured).every(({ value, at }) => {
    const said = notebook.odd.get(addressName(at))?.unit ?? "percentage";
    return Math.abs(value) <= 100 && said === "percentage";
  });
  return isUnitUnknown(kpi, notebook) && arePercentages && mayBe
    ? withUnit(kpi, { unit: { kind: "percentage", of: "" }, from: "target" }, notebook)
    : kpi;
}

function isUnitUnknown({ id }: Kpi, { assumptions }: Notebook): boolean {
  return assumptions.some(
    (each) => each.kind === "unit" && each.from === "nothing" && each.kpis.includes(id),
  );
}

/** A KPI of which nothing says the unit is a percentage where each of its cells holds a count with its percentage. */
function byCells(kpi: Kpi, notebook: Notebook): Kpi {
  const figures = [...kpi.observations, ...kpi.monthly].filter(isMeasured);
  const areBoth = figures.every(({ at }) => notebook.odd.get(addressName(at))?.unit === "count and share");
  return figures.length > 0 && areBoth && !COUNTS.test(kpi.title) && isUnitUnknown(kpi, notebook)
    ? withUnit(kpi, { unit: { kind: "percentage", of: "" }, from: "cell format" }, notebook)
    : kpi;
}

const COUNTS = /^(?:the )?(?:numbers?|no\.?|counts?|totals?)\b/iu;

const ONE_TO = /^1:(?<other>\d{2})$/u;

/** `1:10` under a title that says ratio is one to ten, and no time of the clock. */
function asRatios(kpi: Kpi, notebook: Notebook): Kpi {
  if (!/\bratio\b/iu.test(kpi.title)) return kpi;
  const ratio = <Held extends { readonly value: number; readonly at: Measured["at"] }>(held: Held): Held => {
    const name = addressName(held.at);
    const text = notebook.odd.get(name)?.text ?? "";
    const other = ONE_TO.exec(text)?.groups?.["other"];
    if (other === undefined) return held;
    notebook.odd.set(name, { unit: "ratio", word: FOR_EVERY_ONE, text });
    return { ...held, value: Number(other) };
  };
  const figure = (each: Observation) => (isMeasured(each) ? ratio(each) : each);
  const observations = kpi.observations.map(figure);
  const read = {
    ...kpi,
    observations,
    monthly: kpi.monthly.map(figure),
    targets: kpi.targets.map((target) => (isLevel(target) ? ratio(target) : target)),
  };
  const areRatios = [...observations, ...read.monthly]
    .filter(isMeasured)
    .every(({ at }) => notebook.odd.get(addressName(at))?.word === FOR_EVERY_ONE);
  const isClock = kpi.unit.kind === "duration";
  return isClock && areRatios
    ? withUnit(read, { unit: { kind: "number", of: FOR_EVERY_ONE }, from: "cell format" }, notebook)
    : read;
}

const MINUTES_AND_SECONDS =
  /(?<![h:])\bm{1,2}:s{1,2}\b|\bmin(?:ute)?s?\s?[:&/]\s?sec(?:ond)?s?\b|\bminutes and seconds\b/iu;

/** `01:30` under a title or unit of mm:ss is a minute and a half, whatever the clock makes of it. */
function inMinutes(kpi: Kpi, notebook: Notebook, formatAt: FormatAt): Kpi {
  if (!MINUTES_AND_SECONDS.test(`${kpi.title} ${kpi.unit.of}`)) return kpi;
  const less = <Held extends { readonly value: number; readonly at: Measured["at"] }>(held: Held): Held => {
    const odd = notebook.odd.get(addressName(held.at));
    const isShort = /^\D*\d+:\d+\D*$/u.test(odd?.text ?? "") || isHoursAndMinutes(formatAt(held.at));
    return odd?.unit === "duration" && isShort ? { ...held, value: held.value / 60 } : held;
  };
  const figure = (each: Observation) => (isMeasured(each) ? less(each) : each);
  return {
    ...kpi,
    observations: kpi.observations.map(figure),
    monthly: kpi.monthly.map(figure),
    targets: kpi.targets.map((target) => (isLevel(target) ? less(target) : target)),
  };
}

/** Excel takes 1:30 for hours and minutes, and gives the cell such a format, whatever the heading says. */
function isHoursAndMinutes(format: string): boolean {
  return /h/iu.test(format) && !/[sdy]/iu.test(format.replaceAll(/"[^"]*"|\\./gu, ""));
}

/** The count of a cell that holds its percentage too, of a KPI that counts. */
function asCount({ numerator, ...figure }: Measured): Measured {
  return numerator === undefined ? figure : { ...figure, value: numerator.value };
}

/** What makes of a figure with a unit of time one in the KPI's; the figure itself where its cell names no time. */
function converted(odd: OddCell | undefined, series: Series): (value: number) => number {
  const isTime = odd?.unit === "worded" || odd?.unit === "duration";
  return (isTime ? inUnit(odd, series) : undefined) ?? ((value) => value);
}

function targetIn(target: TargetLevel, to: (value: number) => number): TargetLevel {
  const { upTo } = target;
  return { ...target, value: to(target.value), ...(upTo === undefined ? {} : { upTo: to(upTo) }) };
}

/** The unit by the title alone, now that no cell says it; what was said of it before is taken back. */
function guessAgain(kpi: Kpi, notebook: Notebook): Kpi {
  return withUnit(kpi, guessUnit("", undefined, kpi.title), notebook);
}

function withUnit(kpi: Kpi, { unit, from }: UnitGuess, notebook: Notebook): Kpi {
  const before = notebook.assumptions.splice(0).flatMap((each): Assumption[] => {
    if (each.kind !== "unit" || !each.kpis.includes(kpi.id)) return [each];
    const kpis = each.kpis.filter((id) => id !== kpi.id);
    return kpis.length === 0 ? [] : [{ ...each, kpis }];
  });
  notebook.assumptions.push(...before);
  const guessed = { ...kpi, unit };
  writeDownUnits([{ kpi: guessed, unitFrom: from }], notebook);
  return guessed;
}

function unread(figure: Measured, notebook: Notebook): Observation {
  const { period, at, flags, note } = figure;
  const marker = notebook.odd.get(addressName(at))?.text ?? String(figure.value);
  return { state: "unread", marker, period, at, flags, ...(note === undefined ? {} : { note }) };
}

/** A target that is no figure among the KPI's own could not be read. */
function withoutLevel({ from, to, rationale, at, shown }: Target): Target {
  return { state: "unread", from, ...(to === undefined ? {} : { to }), rationale, at, shown };
}

const WHY: Partial<Record<OddCell["unit"], Reason>> = {
  bracketed: "in brackets",
  p: "pence or provisional",
  "count and share": "a count and a percentage",
};

function writeDown(at: Measured["at"], value: number, notebook: Notebook): void {
  const name = addressName(at);
  const isTold = notebook.notUnderstood.some(
    ({ what, at: told }) => what === "cell" && addressName(told) === name,
  );
  const odd = notebook.odd.get(name);
  const why = odd === undefined ? "in which unit" : (WHY[odd.unit] ?? "a different unit");
  if (!isTold) tell(notebook, [notUnderstood("cell", at, odd?.text ?? String(value), why)]);
}
