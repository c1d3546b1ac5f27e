import type { Kpi } from "../../register/index.ts";
import type { Hush } from "../../protect/index.ts";
import type { Address } from "../../workbook/index.ts";
import { kpisOfGroup } from "./collapse.ts";
import type { Found } from "./define.ts";
import type { Effect, Finding } from "./finding.ts";
import type { Places } from "./places.ts";

/** One finding from everything found of one cause. Its acceptance is settled later. */
export function findingOf(
  group: readonly [Found, ...Found[]],
  places: Places,
  held: (at: readonly Address[]) => string,
  hush: Hush,
): Finding {
  const [first] = group;
  const { check, severity } = first;
  const at = unique(group.flatMap((found) => found.at));
  const kpis = kpisOfGroup(group, places);
  const firstCell = at[0];
  const period = firstCell ? places.periodAt(firstCell) : undefined;
  return {
    check: check.id,
    severity,
    isReading: check.isReading,
    effect: check.isOfFile ? "does not reach the report" : effectOf(first, at, kpis, places),
    at,
    kpis: kpis.map(({ id }) => id),
    period,
    evidence: group.map(({ evidence }) => evidence),
    fixes: group.flatMap(({ edits }, of) => (edits === undefined ? [] : [{ of, edits }])),
    value: group.length === 1 && first.holds !== undefined ? hush(first.holds) : held(at),
    accepted: undefined,
    expired: undefined,
  };
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
