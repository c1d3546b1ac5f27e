import { textOf } from "../../workbook/index.ts";
import type { Desk } from "./desk.ts";

/** The text of a row that holds nothing else: a section's name, merged across or alone in the first columns. */
export function bandText(
  { sheet, columns }: Pick<Desk, "sheet" | "columns">,
  row: number,
): string | undefined {
  const filled = (sheet.rows[row] ?? []).flatMap((cell, column) =>
    textOf(cell) === "" ? [] : [{ cell, column }],
  );
  const [only] = filled;
  if (only === undefined || filled.length !== 1 || typeof only.cell?.value !== "string") return undefined;
  const figures = columns.dated.map(({ column }) => column);
  return figures.includes(only.column) ? undefined : textOf(only.cell).replaceAll(/\s+/g, " ");
}
