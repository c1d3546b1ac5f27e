import { textOf } from "../../workbook/index.ts";
import type { Role } from "../../reading/index.ts";
import { roleOf } from "../../tables/index.ts";
import type { Desk } from "./desk.ts";

type Labels = Pick<Desk, "columns" | "through">;

/** What stands in a row under the column of a role; empty where there is no such column. */
export function labelText({ columns, through }: Labels, row: number, role: Role): string {
  const column = columns.labels.get(role);
  return column === undefined ? "" : textOf(through(row, column));
}

/** What a row calls its KPI, and the column that says so; the id is empty where nothing does. */
export function nameOf(desk: Labels, row: number): { id: string; title: string; column: number } {
  const { labels } = desk.columns;
  const code = labelText(desk, row, "code");
  const shared = labelText(desk, row, "code and title");
  const named = labelText(desk, row, "title") || shared;
  const title = named.replaceAll(/\s+/g, " ");
  const column = labels.get("code") ?? labels.get("code and title") ?? labels.get("title") ?? 0;
  if (code !== "") return { id: code, title: title || code, column };
  const parted = desk.columns.codes(shared || named);
  return parted === undefined
    ? { id: title, title, column }
    : { id: parted.code, title: parted.title, column };
}

/** Whether a row is one of headings: it is named as titles are headed, and words stand where its figures would. */
export function namesColumns(desk: Labels, row: number): boolean {
  if (roleOf(nameOf(desk, row).title) !== "title") return false;
  const cells = desk.columns.dated.map(({ column }) => desk.through(row, column));
  return cells.every((cell) => !/\d/u.test(textOf(cell).replaceAll(/per [\d,]+/giu, "")));
}

const TOTAL = /^(?:(?:grand |sub-?)?totals?|all):?$/iu;

/** Whether a row only sums up the KPIs above it. Under a heading such as Locality a total is a figure of its own. */
export function isTotal(desk: Labels, row: number): boolean {
  const { labels, readings } = desk.columns;
  const heading = readings.find(({ at }) => at.column === labels.get("title"))?.heading ?? "";
  const { id, title } = nameOf(desk, row);
  if (roleOf(heading) !== "title") return false;
  return (TOTAL.test(title) && TOTAL.test(id)) || isTotalOfCodes(desk, row, title);
}

/**
 * A line that begins with Total, in one of the columns of codes and titles alone, where every KPI has a code: `Total bed
 * days` by itself may be a KPI.
 */
function isTotalOfCodes(desk: Labels, row: number, title: string): boolean {
  const isWhole = labelText(desk, row, "code") !== "" && labelText(desk, row, "title") !== "";
  return desk.columns.labels.has("code") && !isWhole && /^(?:grand |sub-?)?totals?\b/iu.test(title);
}
