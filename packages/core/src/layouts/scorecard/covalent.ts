import { headingKey } from "../../workbook/index.ts";
import { ANYTHING } from "../holds.ts";
import { type LayoutOf, NO_MATCH } from "../layout.ts";
import { findTables } from "./find-tables.ts";
import type { FoundTable } from "./headings.ts";
import { matchTables, readScorecards, rolesOf } from "./layout.ts";

/** Tables from Covalent or Pentana: read as scorecards, and known by what only they have. */
export const covalent: LayoutOf = {
  title: "Covalent or Pentana table",
  holds: ANYTHING,
  matches: (sheet, workbook) => {
    const tables = findTables(sheet, workbook);
    const match = matchTables(tables);
    const signs = tables.reduce((most, table) => Math.max(most, signsOf(table)), 0);
    return match === NO_MATCH || signs < 2 ? NO_MATCH : { ...match, sure: Math.min(1, match.sure + 0.05) };
  },
  read: readScorecards,
};

const OWN_HEADINGS =
  /^(?:traffic light(?: icon)?|(?:short|long)(?: term)? trend(?: arrow| icon)?|latest note|managed by|assigned to|pi code|short name|status icon|current target)$/u;

/** How many things stand in a table that only these tables have: icons, shared codes and names, bands of values. */
function signsOf(table: FoundTable): number {
  const roles = rolesOf(table);
  const bands = table.columns.filter(
    ({ heading }) => /\bvalue$/iu.test(heading) && heading.includes(" "),
  ).length;
  const own = table.columns.filter(({ heading }) => OWN_HEADINGS.test(headingKey(heading))).length;
  return (
    own +
    (roles.includes("code and title") ? 1 : 0) +
    (bands > 1 ? 1 : 0) +
    (roles.includes("category") ? 1 : 0)
  );
}
