import { type Period, endOf } from "../../period/index.ts";
import type { Role } from "../../reading/index.ts";
import type { Dated } from "./columns.ts";
import type { FoundColumn } from "./name-columns.ts";

const EARLIER: ReadonlySet<Role> = new Set(["last quarter", "same quarter last year", "last year"]);

/**
 * The period that a status, a target or words in a column of their own are of, where the column of its figures was not read: the
 * newest figures that were stand under a heading such as `Previous`, and none of it is said of those.
 */
export function newestOfRows(
  dated: readonly Dated[],
  columns: readonly FoundColumn[],
  current: Period | undefined,
): Period | undefined {
  const [newest] = dated
    .filter(({ role }) => role === "value")
    .toSorted((a, b) => endOf(b.period) - endOf(a.period));
  if (current === undefined || newest === undefined || endOf(newest.period) >= endOf(current))
    return undefined;
  const meaning = columns.find(({ column }) => column === newest.column)?.meaning;
  const isEarlier = meaning?.means === "role" && meaning.period === undefined && EARLIER.has(meaning.role);
  return isEarlier ? current : undefined;
}
