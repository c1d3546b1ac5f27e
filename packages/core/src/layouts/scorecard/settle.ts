import { financialYearOf } from "../../period/index.ts";
import { type Kpi, type Target, isLevel, isMeasured } from "../../register/index.ts";
import { writeDownUnits, polarityFromStatus, polarityInTitle } from "../../settle/index.ts";
import type { Notebook, Assumption } from "../../reading/index.ts";
import type { RowRead } from "./read-table.ts";

const DATA_ONLY = /^(?:data[ _]only|unknown|n\/a|none|not applicable)$/iu;

/** What the rows of a scorecard leave open, settled from what stands in them; every guess is written down. */
export function settle(rows: readonly RowRead[], notebook: Notebook): Kpi[] {
  const settled = rows.map((row) => settleRow(row, notebook));
  writeDownUnits(rows, notebook);
  writeDownPolarities(settled, notebook);
  return settled.map(({ kpi }) => kpi);
}

type Settled = {
  readonly kpi: Kpi;
  readonly from: "a column" | "target" | "title" | "published status" | "nothing";
  readonly disputed: boolean;
};

function settleRow(row: RowRead, notebook: Notebook): Settled {
  const kpi = withoutEmptyTarget(row, notebook);
  if (kpi.polarity !== undefined) return { kpi, from: "a column", disputed: false };
  if (row.targetSays !== undefined) {
    return { kpi: { ...kpi, polarity: row.targetSays }, from: "target", disputed: false };
  }
  const titled = polarityInTitle(kpi.title);
  const shown = statusPolarity(kpi);
  const polarity = titled ?? shown;
  if (polarity === undefined) return { kpi, from: "nothing", disputed: false };
  return {
    kpi: { ...kpi, polarity },
    from: titled === undefined ? "published status" : "title",
    disputed: titled !== undefined && shown !== undefined && titled !== shown,
  };
}

/** A target of 0 beside a status that judges nothing is an empty cell typed as 0. */
function withoutEmptyTarget({ kpi, status }: RowRead, notebook: Notebook): Kpi {
  const hasZero = kpi.targets.some(isZero);
  if (!hasZero || !DATA_ONLY.test(status)) return kpi;
  addEmptyTarget(notebook, kpi.id);
  return { ...kpi, targets: kpi.targets.filter((target) => !isZero(target)) };
}

function isZero(target: Target): boolean {
  return isLevel(target) && target.value === 0;
}

function addEmptyTarget({ assumptions }: Notebook, id: string): void {
  const at = assumptions.findIndex(({ kind }) => kind === "target of 0 means none");
  const known = assumptions[at];
  if (known?.kind === "target of 0 means none") assumptions[at] = { ...known, kpis: [...known.kpis, id] };
  else assumptions.push({ kind: "target of 0 means none", kpis: [id] });
}

function statusPolarity({ published, observations, targets }: Kpi): Kpi["polarity"] {
  const latest = observations.findLast(isMeasured);
  const target = targets.at(-1);
  if (published === undefined || latest === undefined || !isLevel(target)) return undefined;
  return polarityFromStatus(published.status, latest.value, target.value);
}

function writeDownPolarities(settled: readonly Settled[], { assumptions }: Notebook): void {
  const ids = (test: (row: Settled) => boolean) => settled.filter(test).map(({ kpi }) => kpi.id);
  const add = (assumption: Extract<Assumption, { kpis: readonly string[] }>) => {
    if (assumption.kpis.length > 0) assumptions.push(assumption);
  };
  for (const polarity of ["higher", "lower"] as const) {
    for (const from of ["target", "title", "published status"] as const) {
      add({
        kind: "polarity",
        polarity,
        from,
        kpis: ids((row) => row.from === from && row.kpi.polarity === polarity),
      });
    }
  }
  add({ kind: "polarity disputed", kpis: ids(({ disputed }) => disputed) });
  add({ kind: "polarity unknown", kpis: ids(({ from }) => from === "nothing") });
}

/** How much larger a whole year is than a quarter of it, at least, for things that add up. */
const YEAR_OVER_QUARTER = 1.8;

/** Tests the reading of "last year" as the whole year: things that count or add up must be well above their quarters. */
export function yearEvidence(
  kpis: readonly Kpi[],
):
  | { readonly grown: number; readonly of: number; readonly year: Kpi["observations"][number]["period"] }
  | undefined {
  let grown = 0;
  let of = 0;
  const quarter = kpis
    .flatMap(({ observations }) => observations)
    .find(({ period }) => period.months === 3)?.period;
  for (const { unit, cumulative, observations } of kpis) {
    if (unit.kind !== "count" && !cumulative) continue;
    const year = observations.find((each) => each.period.months === 12 && each.state === "value");
    const quarters = observations
      .filter(isMeasured)
      .filter(({ period, value }) => period.months === 3 && value > 0);
    if (year?.state !== "value" || quarters.length === 0) continue;
    of += 1;
    if (year.value >= YEAR_OVER_QUARTER * Math.max(...quarters.map(({ value }) => value))) grown += 1;
  }
  if (of === 0 || quarter === undefined) return undefined;
  return { grown, of, year: { start: financialYearOf(quarter).start - 12, months: 12 } };
}
