import { roleOf } from "../../tables/index.ts";
import type { Role } from "../../reading/index.ts";
import type { FoundColumn } from "./name-columns.ts";

/** What may be headed by the part of a year that a column of figures names in full. */
const MAY_STAND_BESIDE: ReadonlySet<Role> = new Set(["note", "target", "status", "numerator", "denominator"]);

/**
 * `Q1 comment` beside `Q1 2025/26` is of that quarter: a heading of a part of a year and a role belongs to the
 * nearest column of figures that names the same part, on its left first.
 */
export function besidePeriods(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  return columns.map((found, place) => {
    if (found.meaning.means !== "nothing known") return found;
    const said = partAndRole(found.heading);
    if (said === undefined) return found;
    const names = (other: FoundColumn) =>
      other.meaning.means === "role" &&
      other.meaning.role === "value" &&
      other.meaning.period !== undefined &&
      words(other.heading).includes(said.part);
    const of = columns.slice(0, place).findLast(names) ?? columns.slice(place + 1).find(names);
    return of?.meaning.means === "role" && of.meaning.period !== undefined
      ? { ...found, meaning: { means: "role", role: said.role, period: of.meaning.period } }
      : found;
  });
}

function partAndRole(heading: string): { part: string; role: Role } | undefined {
  const all = words(heading);
  for (const [part, rest] of [
    [all[0], all.slice(1)],
    [all.at(-1), all.slice(0, -1)],
  ] as const) {
    const role = roleOf(rest.join(" "));
    if (part !== undefined && role !== undefined && MAY_STAND_BESIDE.has(role)) return { part, role };
  }
  return undefined;
}

function words(heading: string): readonly string[] {
  return heading
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
