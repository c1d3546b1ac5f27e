import { periodLabel } from "../../period/index.ts";
import type { Kpi } from "../../register/index.ts";
import type { Address } from "../../workbook/index.ts";
import { cellsInWords } from "./cells-in-words.ts";
import { kpisOfGroup } from "./collapse.ts";
import type { Found } from "./define.ts";
import type { Effect, Finding } from "./finding.ts";
import type { Places } from "./places.ts";

/** One finding from everything found of one cause. Its acceptance is settled later. */
export function findingOf(
  group: readonly [Found, ...Found[]],
  places: Places,
  held: (at: readonly Address[]) => string,
): Finding {
  const [first] = group;
  const { check, severity } = first;
  const at = unique(group.flatMap((found) => found.at));
  const kpis = kpisOfGroup(group, places);
  const firstCell = at[0];
  const period = firstCell ? places.periodAt(firstCell) : undefined;
  const place = placeOf(at, kpis, period ? periodLabel(period) : "");
  const what = group.length === 1 ? first.what : (check.together(group) ?? manyInWords(group));
  return {
    check: check.id,
    title: check.title,
    severity,
    isReading: check.isReading,
    effect: check.isOfFile ? "does not reach the report" : effectOf(first, at, kpis, places),
    at,
    kpis: kpis.map(({ id }) => id),
    period,
    evidence: group.map(({ evidence }) => evidence),
    place,
    what,
    why: check.why,
    remedy: first.remedy,
    message: `${place}: ${what} ${check.why} ${first.remedy}`,
    fixes: group.flatMap(({ fix }) => fix ?? []),
    value: group.length === 1 && first.holds !== undefined ? first.holds : held(at),
    accepted: undefined,
    expired: undefined,
  };
}

function manyInWords(group: readonly Found[]): string {
  return `${group.length} places have the same fault. The first: ${group[0]?.what ?? ""}`;
}

function placeOf(at: readonly Address[], kpis: readonly Kpi[], period: string): string {
  const cells = cellsInWords(at);
  const [first] = kpis;
  if (first === undefined) return cells;
  if (kpis.length > 1) return `${cells} (${kpis.length} KPIs: ${namesOf(kpis)})`;
  const name = first.title === first.id ? first.id : `${first.id} ${first.title}`;
  return `${cells} (${name}${period === "" ? "" : `, ${period}`})`;
}

function namesOf(kpis: readonly Kpi[]): string {
  const shown = kpis.slice(0, 4).map(({ id }) => id);
  return kpis.length > shown.length ? `${shown.join(", ")} and others` : shown.join(", ");
}

function effectOf(
  { severity, check }: Found,
  at: readonly Address[],
  kpis: readonly Kpi[],
  places: Places,
): Effect {
  const isPrinted = at.some(places.isPrinted);
  const isTouched = kpis.length > 0 || at.length === 0 || at.some(places.isRead);
  if (severity === "error" && (isPrinted || isTouched || check.everywhere)) return "blocks publication";
  if (isPrinted) return "changes what is printed";
  return isTouched ? "touches a printed KPI" : "does not reach the report";
}

function unique(at: readonly Address[]): readonly Address[] {
  const known = new Map(at.map((each) => [`${each.sheet}|${each.row}|${each.column}`, each]));
  return [...known.values()];
}
