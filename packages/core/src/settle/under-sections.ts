import { nameKey } from "../workbook/index.ts";
import type { FoundKpi } from "./found-kpi.ts";
import { guessUnit } from "./guess-unit.ts";

/** Rows of one name under several sections, such as Women under each indicator: what they count is what their section says. */
export function underSections(found: readonly FoundKpi[]): FoundKpi[] {
  const groups = new Map<string, Set<string>>();
  for (const { id, group, at } of found) {
    const key = `${at.sheet}|${nameKey(id)}`;
    groups.set(key, (groups.get(key) ?? new Set<string>()).add(nameKey(group)));
  }
  return found.map((kpi) => {
    const { says, id, title, group, at } = kpi;
    const several = (groups.get(`${at.sheet}|${nameKey(id)}`)?.size ?? 0) > 1;
    if (says === undefined || says.unitTitle !== undefined || !several || group === "") return kpi;
    const isSilent = guessUnit(says.unit, says.cells, title).from === "nothing";
    return isSilent ? { ...kpi, says: { ...says, unitTitle: group } } : kpi;
  });
}
