import { type Remark, type Role, assumes, notUnderstood } from "../../reading/index.ts";
import { type Sheet, addressAt, textAt } from "../../workbook/index.ts";
import { distinctTexts } from "./find-columns.ts";
import { type Plan, figureWithParts } from "./plan.ts";
import { ABOUT } from "./about-row.ts";
import { saidAbove } from "./said-above.ts";
import { looseTargets } from "./targets.ts";

/** The numbers beside a figure, by what they are headed. */
const PARTS: ReadonlySet<Role> = new Set(["numerator", "denominator", "lower limit", "upper limit"]);

/** Which columns were not read, and why. */
export function saidOfIdle(sheet: Sheet, plan: Plan): readonly Remark[] {
  const { table, idle } = plan;
  const { columns, headingRow } = table;
  const atOf = (column: number) => addressAt(sheet, headingRow, column);
  const parts = figureWithParts(plan) === undefined ? columns.filter(({ role }) => PARTS.has(role)) : [];
  const whose = [...parts, ...looseTargets(plan)];
  const known = new Set(columns.map(({ column }) => column));
  const unknown = [...(sheet.rows[headingRow] ?? []).keys()].filter(
    (column) =>
      textAt(sheet, headingRow, column) !== "" &&
      !known.has(column) &&
      distinctTexts(sheet, table, column).size > 0,
  );
  const lost = columns.filter(
    ({ role, column }) => role === "status" && distinctTexts(sheet, table, column).size === 0,
  );
  const read = new Set<Role | undefined>(["title", ...ABOUT]);
  const above = saidAbove(sheet, plan).filter(({ role }) => !read.has(role));
  return [
    ...above.map(({ at, label, text }) => notUnderstood("row", at, `${label}: ${text}`, "outside the table")),
    ...whose.map(({ column, heading }) => notUnderstood("column", atOf(column), heading, "whose figure")),
    ...unknown.map((column) =>
      notUnderstood("column", atOf(column), textAt(sheet, headingRow, column), "unknown heading"),
    ),
    ...lost.map(({ column, heading }) => assumes({ kind: "status lost", at: atOf(column), heading })),
    ...idle.map(({ column, heading }) => assumes({ kind: "idle column", at: atOf(column), heading })),
  ];
}
