import { NO_REMARKS, type Remark, type Role, notUnderstood } from "../../reading/index.ts";
import { type KpiInBook, toleranceOf } from "../../settle/index.ts";
import { type Address, addressAt, cellAt, nameKey, type Sheet, textAt } from "../../workbook/index.ts";
import type { LongColumn } from "./find-columns.ts";
import type { NamesDown } from "./names-down.ts";
import type { Plan } from "./plan.ts";
import { saidAbove } from "./said-above.ts";

/** What columns or lines say of a KPI in words. */
export const ABOUT = ["meaning", "source", "lead", "reporter", "polarity", "frequency"] as const;
/** Who looks after one area's figures looks not after another's. */
const PEOPLE: ReadonlySet<Role> = new Set(["lead", "reporter"]);

/**
 * Keeps what the columns beside a figure say of its KPI; the first row that says something is believed, and the cells
 * that say otherwise are handed back. Where no row of its own says it, the row that names it does.
 */
export function tellingAbout(
  { sheet, above: named }: NamesDown,
  plan: Plan,
): (row: number, entry: KpiInBook, isOwn: boolean) => readonly Remark[] {
  const columns = ABOUT.flatMap((role) => {
    const column = plan.one(role);
    return column === undefined ? [] : [{ role, column }];
  });
  const tolerance = plan.table.columns.find(({ role }) => role === "tolerance");
  const above = linesFor(sheet, plan);
  const sayingRow = (row: number, column: number, isSaid: boolean) =>
    isSaid || textAt(sheet, row, column) !== "" ? row : (named.get(row) ?? row);
  return (row, entry, isOwn) => [
    ...(isOwn ? tellLines(above, entry) : NO_REMARKS),
    ...(isOwn
      ? columns.flatMap(({ role, column }) =>
          tellWords(
            sheet,
            { role, column },
            sayingRow(row, column, PEOPLE.has(role) || entry.about.has(role)),
            entry,
          ),
        )
      : NO_REMARKS),
    ...(tolerance === undefined
      ? NO_REMARKS
      : tellTolerance(
          sheet,
          tolerance,
          sayingRow(row, tolerance.column, entry.tolerance !== undefined),
          entry,
        )),
  ];
}

type AboutLine = { readonly role: (typeof ABOUT)[number]; readonly text: string; readonly at: Address };

/** What lines over the table of one indicator say of it. */
function linesFor(sheet: Sheet, plan: Plan): readonly AboutLine[] {
  return saidAbove(sheet, plan).flatMap(({ role, text, at }) => {
    const known = ABOUT.find((each) => each === role);
    return known === undefined ? [] : [{ role: known, text, at }];
  });
}

function tellLines(lines: readonly AboutLine[], entry: KpiInBook): readonly Remark[] {
  for (const { role, text, at } of lines) if (!entry.about.has(role)) entry.about.set(role, { text, at });
  return NO_REMARKS;
}

type AboutColumn = { readonly role: (typeof ABOUT)[number]; readonly column: number };

function tellWords(
  sheet: Sheet,
  { role, column }: AboutColumn,
  row: number,
  entry: KpiInBook,
): readonly Remark[] {
  const text = textAt(sheet, row, column);
  if (text === "") return NO_REMARKS;
  const at = addressAt(sheet, row, column);
  const known = entry.about.get(role);
  if (known === undefined) entry.about.set(role, { text, at });
  return known === undefined || nameKey(known.text) === nameKey(text)
    ? NO_REMARKS
    : [saidOtherwise(at, text, known.at)];
}

function tellTolerance(
  sheet: Sheet,
  { column, heading }: LongColumn,
  row: number,
  entry: KpiInBook,
): readonly Remark[] {
  const at = addressAt(sheet, row, column);
  const { tolerance: said, remarks } = toleranceOf(cellAt(sheet, row, column), at, heading);
  const known = entry.tolerance;
  entry.tolerance ??= said;
  if (said === undefined || known?.at === undefined) return remarks;
  return [...remarks, { tells: "another tolerance", first: known, other: said }];
}

/** A cell that says another thing of a KPI than an earlier row does. */
function saidOtherwise(at: Address, text: string, rival: Address): Remark {
  return notUnderstood("cell", at, text, "said otherwise above", rival);
}
