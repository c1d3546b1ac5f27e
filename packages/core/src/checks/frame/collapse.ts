import type { Kpi } from "../../register/index.ts";
import type { Found } from "./define.ts";
import type { Places } from "./places.ts";

/** From this many on, findings of one check about one KPI or one column are told as one. */
const MANY = 3;

/** What one check found, with everything of one cause together. Order is that of the first of each. */
export function collapse(found: readonly Found[], places: Places): readonly (readonly Found[])[] {
  const groups = new Map<string, Found[]>();
  for (const each of found) {
    const key = causeOf(each, places);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((group) =>
    group[0]?.cause === undefined && group.length < MANY ? byWords(group) : [group],
  );
}

/** Fewer than many stand alone, but what is said in the same words is said once. */
function byWords(group: readonly Found[]): readonly (readonly Found[])[] {
  const told = new Map<string, Found[]>();
  for (const each of group) {
    const words = each.check.inWords([each.evidence]).what;
    told.set(words, [...(told.get(words) ?? []), each]);
  }
  return [...told.values()];
}

function causeOf(found: Found, places: Places): string {
  if (found.cause !== undefined) return `cause|${found.severity}|${found.cause}`;
  const [first] = found.at;
  if (first === undefined) return `nowhere|${JSON.stringify(found.evidence)}`;
  const { scope } = found.check;
  if (scope === "observation" || scope === "series")
    return `kpi|${found.severity}|${places.kpiAt(first)?.id}`;
  if (scope === "kpi") return `one|${JSON.stringify(found.evidence)}`;
  return `column|${found.severity}|${first.sheet}|${first.column}`;
}

/** The KPIs a group is about, each once, in the order of its cells. */
export function kpisOfGroup(group: readonly Found[], places: Places): readonly Kpi[] {
  return [...new Set(group.flatMap(({ at }) => at.flatMap((each) => places.kpiAt(each) ?? [])))];
}
