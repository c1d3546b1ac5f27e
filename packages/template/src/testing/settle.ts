import type { Finding } from "@quarterlight/core/checks";
import { type Address, type Workbook, addressName, textOf } from "@quarterlight/core/workbook";
import type { WorkbookPlan } from "@quarterlight/files/write";
import { type Fault, KPI_SHEETS, kpiOf } from "../faulty/fault.ts";
import { addressOf } from "../faulty/find.ts";

/** One thing that a check found: its id and the cells it rests on. */
export type Told = { readonly check: string; readonly at: readonly Address[] };

/** Findings taken apart again, one for every cell or KPI that shares a cause. */
export function toldBy(findings: readonly Finding[]): readonly Told[] {
  return findings.flatMap(({ check, evidence }) =>
    evidence.map(({ at }) => ({ check, at: isList(at) ? at : [at] })),
  );
}

/** Which faults were not found, and what was told beside them. */
export function settled(
  plan: WorkbookPlan,
  workbook: Workbook,
  faults: readonly Fault[],
  told: readonly Told[],
): { readonly missed: readonly string[]; readonly beside: readonly Told[] } {
  const wanted = faults.flatMap((fault) =>
    fault.checks.map((check) => ({ check, fault, places: placesOf(plan, fault) })),
  );
  const tells = (each: Told, want: (typeof wanted)[number]) =>
    each.check === want.check && placesIn(workbook, each.at).some((place) => want.places.has(place));
  return {
    missed: wanted
      .filter((want) => !told.some((each) => tells(each, want)))
      .map(({ check, fault }) => `${check}: ${fault.wrong}`),
    beside: told.filter((each) => !wanted.some((want) => tells(each, want))),
  };
}

function placesOf(plan: WorkbookPlan, { at, also = at }: Fault): ReadonlySet<string> {
  const kpi = kpiOf(at);
  const cells = [at, also].map((place) => addressName(addressOf(plan, place)));
  return new Set([...cells, ...(kpi === undefined ? [] : [kpi])]);
}

/** The cells themselves, and the KPIs their rows begin with. */
function placesIn(workbook: Workbook, at: readonly Address[]): readonly string[] {
  return at.flatMap((each) => {
    const sheet = workbook.sheets.find(({ name }) => name === each.sheet);
    const kpi = KPI_SHEETS.has(each.sheet) ? textOf(sheet?.rows[each.row]?.[0]) : "";
    return [addressName(each), ...(kpi === "" ? [] : [kpi])];
  });
}

/** What the example itself is told, by check and the first cell of the row, which stays where rows move. */
export function knownBy(workbook: Workbook, { check, at: [first] }: Told): string {
  const sheet = workbook.sheets.find(({ name }) => name === first?.sheet);
  return `${check} ${first?.sheet} ${textOf(sheet?.rows[first?.row ?? 0]?.[0])}`;
}

function isList(at: Address | readonly Address[]): at is readonly Address[] {
  return Array.isArray(at);
}
