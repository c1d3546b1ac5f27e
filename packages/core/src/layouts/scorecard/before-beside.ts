import { type Period, endOf, financialYearOf, periodKey, previous, yearBefore } from "../../period/index.ts";
import type { Mapping } from "../../answers/index.ts";
import type { Role } from "../../reading/index.ts";
import type { FoundColumn } from "./name-columns.ts";

type Before = (period: Period, lastYear: Mapping["lastYear"]) => Period;

const BEFORE: Partial<Record<Role, Before>> = {
  "last year": (period, lastYear) =>
    lastYear === "whole year" ? previous(financialYearOf(period)) : yearBefore(period),
  "same quarter last year": yearBefore,
  "last quarter": previous,
};
const NOW: ReadonlySet<Role> = new Set<Role>(["value", "this quarter"]);

/**
 * `Last year` beside `Actual` under `Q2 2025/26` is of the same quarter a year before: the period over both is that of the
 * figure which is of now. `Last year Q2 2024/25` beside later figures names its own; where nothing tells which, the column is
 * not understood.
 */
export function beforeBeside(
  columns: readonly FoundColumn[],
  lastYear: Mapping["lastYear"],
): readonly FoundColumn[] {
  const now = columns.flatMap(({ meaning }) =>
    meaning.means === "role" && NOW.has(meaning.role) && meaning.period !== undefined ? [meaning.period] : [],
  );
  return columns.map((found): FoundColumn => {
    const { meaning } = found;
    if (meaning.means !== "role" || meaning.period === undefined) return found;
    const { period, role } = meaning;
    const before = BEFORE[role];
    if (before === undefined) return found;
    if (now.some((each) => periodKey(each) === periodKey(period)))
      return { ...found, meaning: { ...meaning, period: before(period, lastYear) } };
    const isOwn = role === "last quarter" || now.some((each) => endOf(each) > endOf(period));
    return isOwn ? found : { ...found, meaning: { means: "nothing known" } };
  });
}
