import { type Kpi, type Measured, type Observation, type Target, isMeasured } from "../../register/index.ts";
import { addressName } from "../../workbook/index.ts";
import { guessUnit } from "../kpi/guess-unit.ts";
import { writeDownUnits } from "../kpi/series-book.ts";
import type { Assumption } from "../reading/reading.ts";
import { type Notebook, type OddCell, notUnderstood } from "../reading/notebook.ts";

/**
 * KPIs without the cells that are no figures among theirs. `No` among percentages is no 0, `12:30` among
 * counts is not 45,000 seconds, and `4 weeks` among days is not 4: such a cell is not available, and listed
 * as not understood.
 */
export function settleOdd(kpis: readonly Kpi[], notebook: Notebook): Kpi[] {
  return notebook.odd.size === 0 ? [...kpis] : kpis.map((kpi) => settled(kpi, notebook));
}

type Placed = Pick<Measured, "at">;

function settled(kpi: Kpi, notebook: Notebook): Kpi {
  const oddOf = ({ at }: Placed) => notebook.odd.get(addressName(at));
  const all = [kpi.observations, kpi.monthly, ...kpi.comparators.map(({ observations }) => observations)];
  const series = seriesOf(kpi, all.flat().filter(isMeasured), oddOf, notebook.assumptions);
  const isStray = (figure: Placed) => {
    const odd = oddOf(figure);
    return odd !== undefined && !fits(odd, series);
  };
  const strays = [...all.flat().filter(isMeasured), ...kpi.targets].filter(isStray);
  if (strays.length === 0) return kpi;
  for (const { at } of strays) writeDown(at, notebook);
  const without = (observations: readonly Observation[]) =>
    observations.map((each) => (isMeasured(each) && isStray(each) ? missing(each, notebook) : each));
  const targets: readonly Target[] = kpi.targets.filter((target) => !isStray(target));
  const ofUnit = series.odd.filter((odd) => unitOf(odd) === series.unit);
  const isGuessLost = ofUnit.length > 0 && !ofUnit.some((odd) => fits(odd, series));
  return {
    ...(isGuessLost ? guessAgain(kpi, notebook) : kpi),
    targets,
    observations: without(kpi.observations),
    monthly: without(kpi.monthly),
    comparators: kpi.comparators.map((comparator) => ({
      ...comparator,
      observations: without(comparator.observations),
    })),
  };
}

/** The unit by the title alone, now that no cell says it; what was said of it before is taken back. */
function guessAgain(kpi: Kpi, notebook: Notebook): Kpi {
  const { unit, from } = guessUnit("", undefined, kpi.title);
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

/** What a KPI's figures are, for one of them to be held against. */
type Series = {
  /** The KPI's unit by name: "days", "weeks", "duration". */
  readonly unit: string;
  /** Whether nothing but cells with a percent sign says that the KPI is a percentage. */
  readonly onlyCellsSayPercent: boolean;
  /** Whether title or unit say that figures are kept in thousands or millions of pounds. */
  readonly inLargePounds: boolean;
  readonly odd: readonly OddCell[];
  /** Figures whose cells say nothing of themselves. */
  readonly plain: readonly Measured[];
};

function seriesOf(
  { id, title, unit }: Kpi,
  measured: readonly Measured[],
  oddOf: (figure: Placed) => OddCell | undefined,
  assumptions: readonly Assumption[],
): Series {
  const isGuess = assumptions.some(
    (each) => each.kind === "unit" && each.from === "cell format" && each.kpis.includes(id),
  );
  return {
    unit: unitName(unit),
    onlyCellsSayPercent: isGuess && guessUnit("", undefined, title).unit.kind !== "percentage",
    inLargePounds: /£\s?(?:0{3}|k\b|m\b|bn\b|thousand|million|billion)/iu.test(`${title} ${unit.of}`),
    odd: measured.map(oddOf).filter((odd) => odd !== undefined),
    plain: measured.filter((figure) => oddOf(figure) === undefined),
  };
}

function unitName({ kind, of }: Kpi["unit"]): string {
  return kind === "number" || kind === "days" ? of.toLowerCase() || kind : kind;
}

function unitOf({ unit, word }: OddCell): string {
  if (unit === "worded") return word;
  return unit === "scaled money" ? "money" : unit;
}

/** Whether a KPI may have such a figure: its unit is the cell's, and the cells beside it do not say otherwise. */
function fits(cell: OddCell, { unit, onlyCellsSayPercent, inLargePounds, odd, plain }: Series): boolean {
  const alike = odd.filter((each) => each.unit === cell.unit);
  switch (cell.unit) {
    case "yes or no":
      return unit === cell.unit && plain.every(({ value }) => value === 0 || value === 1);
    case "duration":
      return unit === cell.unit && plain.length <= alike.length && (!isShort(cell) || alike.every(isShort));
    case "worded":
      return unit === cell.word && alike.every(({ word }) => word === cell.word) && hasCompany(alike, plain);
    case "scaled money":
      return unit !== "percentage" && !inLargePounds && plain.length === 0;
    case "money":
      return unit !== "percentage";
    case "percentage":
      return unit !== "money" && (!onlyCellsSayPercent || alike.length >= plain.length);
  }
}

/** Plain numbers beside figures with their unit in words may be of any unit; a target's word needs no company. */
function hasCompany(alike: readonly OddCell[], plain: readonly Measured[]): boolean {
  return alike.length === 0 || plain.length === 0;
}

/** Hours and minutes; among times with seconds it may be minutes and seconds. */
function isShort({ text }: OddCell): boolean {
  return /^\D*\d+:\d+\D*$/u.test(text);
}

function missing(figure: Measured, notebook: Notebook): Observation {
  const { period, at, flags, note } = figure;
  const marker = notebook.odd.get(addressName(at))?.text ?? "";
  return { state: "not available", marker, period, at, flags, ...(note === undefined ? {} : { note }) };
}

function writeDown(at: Measured["at"], notebook: Notebook): void {
  const name = addressName(at);
  const isTold = notebook.notUnderstood.some(
    ({ what, at: told }) => what === "cell" && addressName(told) === name,
  );
  if (!isTold) notUnderstood(notebook, "cell", at, notebook.odd.get(name)?.text ?? "", "a different unit");
}
