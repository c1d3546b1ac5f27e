import type { Mapping } from "../../answers/index.ts";
import { type Period, comparePeriods, endOf, periodKey } from "../../period/index.ts";
import { type Kpi, type Settings, isLevel, isMeasured } from "../../register/index.ts";
import type { Notebook } from "../../reading/index.ts";
import { addressName } from "../../workbook/index.ts";

/**
 * Says what a workbook of a register and its figures leaves open: how months make a quarter, the report's date, the
 * years before the first target, and how near counts as close. Of other workbooks nothing is said.
 */
export function tellLacks(
  kpis: readonly Kpi[],
  settings: Settings,
  { quarterOfMonths }: Mapping,
  notebook: Notebook,
): void {
  const { assumptions, questions, sheets } = notebook;
  if (!assumptions.some(({ kind }) => kind === "joined to a register")) return;
  const monthly = kpis.filter(addsUpMaybe);
  const [first] = monthly;
  if (first !== undefined && quarterOfMonths === undefined) {
    questions.push({ asks: "months of a quarter", kpis: monthly.map(({ id }) => id), at: first.at });
  }
  const said = sheets.find(({ layout }) => layout === "settings");
  if (settings.date === "" && said !== undefined) questions.push({ asks: "report date", sheet: said.sheet });
  tellFirstTargets(kpis, notebook);
  const aimed = kpis.filter(({ targets }) => targets.some(isLevel));
  if (aimed.length > 0 && aimed.every(({ tolerance }) => tolerance === undefined)) {
    assumptions.push({ kind: "no tolerance", kpis: aimed.map(({ id }) => id) });
  }
}

/** Whether figures of single months may be added up to a quarter, or may not: people on a day, and days in a month. */
function addsUpMaybe({ title, unit, frequency, cumulative, observations }: Kpi): boolean {
  if (/\b(?:average|mean|median|rate|ratio|longest|shortest|score|index)\b/iu.test(title)) return false;
  const mayAdd =
    unit.kind === "count" || unit.kind === "money" || unit.kind === "days" || unit.kind === "number";
  return frequency === "month" && mayAdd && !cumulative && observations.some(isMeasured);
}

function tellFirstTargets(kpis: readonly Kpi[], { assumptions }: Notebook): void {
  const begun = new Map<string, { readonly from: Period; readonly kpis: string[] }>();
  const untold = new Set(
    assumptions.flatMap((each) => (each.kind === "target without a year" ? [addressName(each.at)] : [])),
  );
  for (const { id, targets, observations } of kpis) {
    const [first] = targets.toSorted((a, b) => comparePeriods(a.from, b.from));
    const isOlder = observations.some(
      (each) => isMeasured(each) && first && endOf(each.period) <= first.from.start,
    );
    if (first === undefined || first.to === undefined || !isOlder || untold.has(addressName(first.at)))
      continue;
    const known = begun.get(periodKey(first.from)) ?? { from: first.from, kpis: [] };
    known.kpis.push(id);
    begun.set(periodKey(first.from), known);
  }
  for (const each of begun.values()) assumptions.push({ kind: "targets begin", ...each });
}
