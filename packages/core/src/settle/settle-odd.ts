import { type Kpi, type Measured, type Observation, type Target, isMeasured } from "../register/index.ts";
import { addressName } from "../workbook/index.ts";
import { guessUnit } from "./guess-unit.ts";
import { writeDownUnits } from "./series-book.ts";
import { type Assumption, type Notebook, notUnderstood } from "../reading/index.ts";
import { fits, givesUnit, seriesOf } from "./odd-among.ts";

/**
 * KPIs without the cells that are no figures among theirs. `No` among percentages is no 0, `12:30` among
 * counts is not 45,000 seconds, and `4 weeks` among days is not 4: such a cell is unread, and listed
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
    observations.map((each) => (isMeasured(each) && isStray(each) ? unread(each, notebook) : each));
  const targets = kpi.targets.map((target) => (isStray(target) ? withoutLevel(target) : target));
  const ofUnit = series.odd.filter((odd) => givesUnit(odd, series));
  const isGuessLost = series.isGuess && ofUnit.length > 0 && !ofUnit.some((odd) => fits(odd, series));
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

function unread(figure: Measured, notebook: Notebook): Observation {
  const { period, at, flags, note } = figure;
  const marker = notebook.odd.get(addressName(at))?.text ?? "";
  return { state: "unread", marker, period, at, flags, ...(note === undefined ? {} : { note }) };
}

/** A target that is no figure among the KPI's own could not be read. */
function withoutLevel({ from, to, rationale, at, shown }: Target): Target {
  return { state: "unread", from, ...(to === undefined ? {} : { to }), rationale, at, shown };
}

function writeDown(at: Measured["at"], notebook: Notebook): void {
  const name = addressName(at);
  const isTold = notebook.notUnderstood.some(
    ({ what, at: told }) => what === "cell" && addressName(told) === name,
  );
  if (!isTold) notUnderstood(notebook, "cell", at, notebook.odd.get(name)?.text ?? "", "a different unit");
}
