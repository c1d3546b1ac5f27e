import { comparedKind } from "../../tables/index.ts";
import { endOf } from "../../period/index.ts";
import { nameKey } from "../../workbook/index.ts";
import type { FoundColumn } from "./name-columns.ts";

/**
 * `Scotland` or `Peer group average` over a column, with no period, holds what the figures in its row are compared with: those of
 * the newest period, or where several columns are headed so, of the column on the left of each. Another area's name alone tells
 * nothing of whose figures the others are, and is left.
 */
export function besideNewest(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  const own = columns.filter(holdsOwn);
  const newest =
    own.find(({ meaning }) => meaning.means === "role" && meaning.role === "this quarter") ??
    own.toSorted((a, b) => endIn(a) - endIn(b)).at(-1);
  if (newest === undefined) return columns;
  return columns.map((found) => {
    const { column, heading, meaning } = found;
    if (meaning.means !== "nothing known" || !isCompared(heading)) return found;
    const isOne = columns.filter((each) => nameKey(each.heading) === nameKey(heading)).length === 1;
    const of = isOne ? newest : own.findLast((each) => each.column < column);
    if (of?.meaning.means !== "role") return found;
    const { role, period } = of.meaning;
    const dated = period === undefined ? {} : { period };
    return { ...found, meaning: { means: "role", role, ...dated, area: heading.trim(), isUndated: true } };
  });
}

function holdsOwn({ meaning }: FoundColumn): boolean {
  if (meaning.means !== "role" || meaning.area !== undefined) return false;
  return meaning.role === "this quarter" || (meaning.role === "value" && meaning.period !== undefined);
}

function endIn({ meaning }: FoundColumn): number {
  return meaning.means === "role" && meaning.period !== undefined ? endOf(meaning.period) : 0;
}

function isCompared(heading: string): boolean {
  const said = nameKey(heading);
  return said.startsWith("scotland") ? SCOTLAND.test(said) : comparedKind(heading) !== undefined;
}

/** "Scotland difference" and "Scotland rank" are no figures of Scotland. */
const SCOTLAND = /^scotland(?: (?:average|mean|rate|figure|value|result))?$/u;
