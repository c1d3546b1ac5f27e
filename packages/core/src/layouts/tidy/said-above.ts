import type { Role } from "../../reading/index.ts";
import { roleOf } from "../../tables/index.ts";
import { type Address, type Sheet, addressAt, isFilled, textAt } from "../../workbook/index.ts";
import type { Plan } from "./plan.ts";

/** A line over a table of a label and its text: what its words are, where that is known. */
export type LineAbove = {
  readonly role: Role | undefined;
  readonly label: string;
  readonly text: string;
  readonly at: Address;
};

const MOST_ROWS = 20;

/**
 * The lines over the table of one indicator that say what it is, as `Indicator | Calls answered` does, or a title that begins
 * with the name of the sheet, `DD01 – Delayed discharges`; none over a table whose rows name their indicators, and none where
 * no line is of an indicator.
 */
export function saidAbove(sheet: Sheet, { table, one, dimensions, areasAcross }: Plan): readonly LineAbove[] {
  if (one("title") !== undefined || one("code") !== undefined) return [];
  if (dimensions.length > 0 || areasAcross.length > 0) return [];
  const found: LineAbove[] = [];
  for (let row = Math.max(0, table.headingRow - MOST_ROWS); row < table.headingRow; row += 1) {
    const filled = [...(sheet.rows[row] ?? []).entries()].flatMap(([column, cell]) =>
      isFilled(cell) ? [column] : [],
    );
    const [label, text, more] = filled;
    const title =
      label === undefined || text !== undefined ? "" : titleAfter(sheet.name, textAt(sheet, row, label));
    if (label !== undefined && title !== "")
      found.push({ role: "title", label: sheet.name, text: title, at: addressAt(sheet, row, label) });
    if (label === undefined || text === undefined || more !== undefined || text !== label + 1) continue;
    const said = textAt(sheet, row, label).replace(/\s*:$/u, "");
    found.push({
      role: roleOf(said),
      label: said,
      text: textAt(sheet, row, text).replaceAll(/\s+/gu, " "),
      at: addressAt(sheet, row, text),
    });
  }
  return found.some(({ role }) => role === "title" || role === "polarity") ? found : [];
}

/** What stands behind the name of a sheet and a mark; empty for a line that does not begin so. */
function titleAfter(name: string, line: string): string {
  const text = line.replaceAll(/\s+/gu, " ").trim();
  if (!text.toLowerCase().startsWith(name.trim().toLowerCase())) return "";
  return (
    /^\s*[-–—:|]\s*(?<title>\p{L}.*|%.*)$/u.exec(text.slice(name.trim().length))?.groups?.["title"] ?? ""
  );
}
