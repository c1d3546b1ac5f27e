import { isUnitWord } from "../tables/index.ts";
import { nameKey } from "../workbook/index.ts";
import type { FoundKpi } from "./found-kpi.ts";
import { guessUnit } from "./guess-unit.ts";

/**
 * Rows of one name under several sections, such as Women under each indicator: what they count is what their section says. So is
 * what rows of any name count under a section that is named for its unit, such as `Percentages` or `Costs (£000)`.
 */
export function underSections(found: readonly FoundKpi[]): FoundKpi[] {
  const groups = new Map<string, Set<string>>();
  for (const { id, group, at } of found) {
    const key = `${at.sheet}|${nameKey(id)}`;
    groups.set(key, (groups.get(key) ?? new Set<string>()).add(nameKey(group)));
  }
  return found.map((kpi) => {
    const { says, id, title, group, at } = kpi;
    const several = (groups.get(`${at.sheet}|${nameKey(id)}`)?.size ?? 0) > 1;
    const unit = unitOfSection(group);
    if (says === undefined || says.unitTitle !== undefined || group === "") return kpi;
    if (!several && unit === undefined) return kpi;
    const isSilent = guessUnit(says.unit, says.cells, title).from === "nothing";
    const unitTitle = unit === undefined ? group : `${title} (${unit})`;
    return isSilent ? { ...kpi, says: { ...says, unitTitle } } : kpi;
  });
}

const WHOLE: readonly (readonly [RegExp, string])[] = [
  [/^(?:percentages?|per ?cents?|%)(?: (?:indicators?|measures?|kpis?))?$/iu, "%"],
  [/^(?:counts?|numbers?)(?: (?:indicators?|measures?|kpis?))?$/iu, "number"],
  [/^rates? (?=per [\d,]+)/iu, "rate "],
];

/** The unit that the name of a section says its rows are in: all of the name, or what stands in brackets after it. */
function unitOfSection(group: string): string | undefined {
  const name = group.trim();
  const whole = WHOLE.find(([form]) => form.test(name));
  if (whole !== undefined) return name.replace(...whole);
  const inBrackets = /\((?<unit>[^()]+)\)$/u.exec(name)?.groups?.["unit"] ?? "";
  return inBrackets !== "" && isUnitWord(inBrackets) ? inBrackets : undefined;
}
