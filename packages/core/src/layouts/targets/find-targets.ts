import { type Period, readPeriod } from "../../period/index.ts";
import type { Role } from "../../reading/index.ts";
import { columnMeaning } from "../../tables/index.ts";
import { type Sheet, isFilled, textAt, usedBlock } from "../../workbook/index.ts";

/** A column of targets, with the period that its heading names, if any. */
type TargetColumn = { readonly column: number; readonly period?: Period };

/** The headings of a sheet that keeps targets and no figures, and the rows below them. */
export type TargetsTable = {
  readonly headingRow: number;
  readonly lastRow: number;
  readonly code: number | undefined;
  readonly title: number | undefined;
  /** The column that names a row's period, where one does. */
  readonly when: number | undefined;
  readonly tolerance: number | undefined;
  readonly targets: readonly TargetColumn[];
  /** Columns that say more of a target, such as who agreed it. */
  readonly beside: readonly { readonly column: number; readonly role: Role }[];
};

const ROWS_TO_SEARCH = 20;
const MOST_COLUMNS = 40;

/** A sheet never changes, so that what was found in it once holds. */
const remembered = new WeakMap<Sheet, TargetsTable | undefined>();

export function findTargets(sheet: Sheet): TargetsTable | undefined {
  if (!remembered.has(sheet)) remembered.set(sheet, search(sheet));
  return remembered.get(sheet);
}

function search(sheet: Sheet): TargetsTable | undefined {
  const used = usedBlock(sheet);
  if (used === undefined || used.right - used.left > MOST_COLUMNS) return undefined;
  for (let row = used.top; row <= Math.min(used.bottom - 1, used.top + ROWS_TO_SEARCH); row += 1) {
    if ((sheet.rows[row] ?? []).filter(isFilled).length < 2) continue;
    const table = tableAt(sheet, row, used.left, used.right, used.bottom);
    if (table !== undefined) return table;
  }
  return undefined;
}

const WHEN: ReadonlySet<Role> = new Set(["period", "year", "quarter", "month"]);
/** What may stand beside a target without making the sheet one of figures or of indicators. */
const BESIDE: ReadonlySet<Role> = new Set([
  "note",
  "lead",
  "reporter",
  "group",
  "unit",
  "source",
  "frequency",
  "last update",
]);

/** A sheet named Targets holds targets under its periods, and no figures. */
export function isNamedTargets({ name }: Sheet): boolean {
  return (
    /\b(?:targets?|trajector(?:y|ies)|standards)\b/iu.test(name) &&
    !/\b(?:vs?|versus|against|and|actuals?)\b|[&+]/iu.test(name)
  );
}

function tableAt(
  sheet: Sheet,
  headingRow: number,
  left: number,
  right: number,
  lastRow: number,
): TargetsTable | undefined {
  const one = new Map<"code" | "title" | "when" | "tolerance", number>();
  /** Of two columns of names the first names, and a description may follow. */
  const keep = (role: "code" | "title" | "when" | "tolerance", column: number) => {
    if (!one.has(role)) one.set(role, column);
  };
  const targets: TargetColumn[] = [];
  const beside: { column: number; role: Role }[] = [];
  for (let column = left; column <= right; column += 1) {
    const heading = textAt(sheet, headingRow, column);
    if (heading === "") continue;
    const meaning = columnMeaning([heading], (label) => readPeriod(label, "financial"));
    if (meaning.means !== "role") continue;
    const { role, period } = meaning;
    const isTarget = role === "target" || (role === "value" && isNamedTargets(sheet));
    if (isTarget) targets.push({ column, ...(period === undefined ? {} : { period }) });
    else if (WHEN.has(role)) keep("when", column);
    else if (role === "code" || role === "title" || role === "tolerance") keep(role, column);
    else if (BESIDE.has(role)) beside.push({ column, role });
    else return undefined;
  }
  const [code, title] = [one.get("code"), one.get("title")];
  if (targets.length === 0 || (code === undefined && title === undefined)) return undefined;
  return {
    headingRow,
    lastRow,
    code,
    title,
    when: one.get("when"),
    tolerance: one.get("tolerance"),
    targets,
    beside,
  };
}
