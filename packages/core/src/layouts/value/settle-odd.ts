import type { Unit } from "../../figure/index.ts";
import { type Kpi, type Measured, type Observation, isMeasured } from "../../register/index.ts";
import { addressName } from "../../workbook/index.ts";
import { guessUnit } from "../kpi/guess-unit.ts";
import { type Notebook, notUnderstood } from "../reading/notebook.ts";

/**
 * KPIs without the cells that are no figures among theirs. `No` among percentages is no 0, and `12:30`
 * among counts is not 45,000 seconds: such a cell is not available, and listed as not understood.
 */
export function settleOdd(kpis: readonly Kpi[], notebook: Notebook): Kpi[] {
  return notebook.odd.size === 0 ? [...kpis] : kpis.map((kpi) => settled(kpi, notebook));
}

function settled(kpi: Kpi, notebook: Notebook): Kpi {
  const all = [kpi.observations, kpi.monthly, ...kpi.comparators.map(({ observations }) => observations)];
  const measured = all.flat().filter(isMeasured);
  const odd = measured.filter((figure) => oddOf(figure, notebook) !== undefined);
  const plain = measured.filter((figure) => oddOf(figure, notebook) === undefined);
  const isStray = (figure: Measured) => {
    const unit = oddOf(figure, notebook)?.unit;
    return unit !== undefined && !fits(unit, kpi.unit.kind, plain, odd.length);
  };
  const stray = odd.filter(isStray);
  if (stray.length === 0) return kpi;
  for (const { at } of stray) writeDown(at, notebook);
  const without = (observations: readonly Observation[]) =>
    observations.map((each) => (isMeasured(each) && isStray(each) ? missing(each, notebook) : each));
  return {
    ...kpi,
    unit: stray.some((figure) => oddOf(figure, notebook)?.unit === kpi.unit.kind)
      ? guessUnit("", undefined, kpi.title).unit
      : kpi.unit,
    observations: without(kpi.observations),
    monthly: without(kpi.monthly),
    comparators: kpi.comparators.map((comparator) => ({
      ...comparator,
      observations: without(comparator.observations),
    })),
  };
}

/** Whether a KPI may have such figures: its unit is theirs, and those beside them do not say otherwise. */
function fits(
  unit: "yes or no" | "duration",
  kind: Unit["kind"],
  plain: readonly Measured[],
  odd: number,
): boolean {
  if (kind !== unit) return false;
  if (unit === "yes or no") return plain.every(({ value }) => value === 0 || value === 1);
  return plain.length <= odd;
}

function oddOf({ at }: Measured, { odd }: Notebook) {
  return odd.get(addressName(at));
}

function missing(figure: Measured, notebook: Notebook): Observation {
  const { period, at, flags, note } = figure;
  const marker = oddOf(figure, notebook)?.text ?? "";
  return { state: "not available", marker, period, at, flags, ...(note === undefined ? {} : { note }) };
}

function writeDown(at: Measured["at"], notebook: Notebook): void {
  const name = addressName(at);
  const isTold = notebook.notUnderstood.some(
    ({ what, at: told }) => what === "cell" && addressName(told) === name,
  );
  if (!isTold) notUnderstood(notebook, "cell", at, notebook.odd.get(name)?.text ?? "", "a different unit");
}
