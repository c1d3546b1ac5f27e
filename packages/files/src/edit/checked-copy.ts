import { type Edit, addressName, textOf } from "@quarterlight/core/workbook";
import { readFile } from "../read/index.ts";
import { type EditResult, editWorkbook } from "./edit-workbook.ts";

/**
 * A copy of a workbook with some cells changed and everything else as it was, read back before anybody relies on it: each
 * cell holds what was to be written, and a table of the sheet reaches to its last row.
 */
export async function checkedCopy(
  name: string,
  bytes: Uint8Array,
  edits: readonly Edit[],
): Promise<EditResult> {
  if (!name.toLowerCase().endsWith(".xlsx"))
    return refused(`"${name}" is no .xlsx file. Save it as .xlsx first: only of such a file a copy is made.`);
  const copy = editWorkbook(bytes, edits);
  if (!copy.ok) return refused(`No copy of "${name}" was made. ${copy.why}`);
  const read = await readFile(name, copy.bytes);
  if (!read.ok) return refused(`The copy of "${name}" could not be read back, so it was not kept.`);
  const { sheets } = read.workbook;
  for (const { at, value } of edits) {
    const sheet = sheets.find((each) => each.name === at.sheet);
    const cell = sheet?.rows[at.row]?.[at.column] ?? null;
    const isDay = typeof cell?.value === "number";
    if (!isDay && textOf(cell) !== textOf({ value }))
      return refused(`${addressName(at)} of the copy does not hold what was written, so it was not kept.`);
    const table = sheet?.tables.find(({ block }) => at.column >= block.left && at.column <= block.right);
    if (table !== undefined && at.row > table.block.bottom)
      return refused(
        `Something stands below the table on the sheet “${at.sheet}”, so that no row can be added to it. Move it away first.`,
      );
  }
  return copy;
}

function refused(why: string): EditResult {
  return { ok: false, why };
}
