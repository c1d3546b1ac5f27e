import { type Sheet, isCellError } from "../../workbook/index.ts";
import { addressAt, textAt, usedBlock } from "../table/grid.ts";
import { type Notebook, notUnderstood } from "./notebook.ts";
import type { Reason } from "./reading.ts";
import { aboutSheet } from "./about-sheet.ts";

/** Why a sheet is not worth offering to any layout; `undefined` where it is. */
export function whyLeftOut(sheet: Sheet): Reason | undefined {
  const used = usedBlock(sheet);
  if (used === undefined) return "empty";
  const said = `${sheet.name}\n${textAt(sheet, used.top, used.left)}`;
  if (/\bremoved\b|\bsuperseded\b|\bdo not use\b|\bno longer (?:used|published)\b/iu.test(said))
    return "removed";
  return nothingButErrors(sheet) ? "nothing but errors" : undefined;
}

function nothingButErrors(sheet: Sheet): boolean {
  let errors = 0;
  let figures = 0;
  for (const cell of sheet.rows.flat()) {
    if (cell === null) continue;
    const unsaved = cell.value === null && cell.formula !== undefined;
    if (unsaved || isCellError(cell.value)) errors += 1;
    else if (typeof cell.value === "number") figures += 1;
  }
  return errors >= 10 && figures <= errors / 10;
}

/** Whether a sheet of Quarterlight's own workbook is there for the person who fills it in. */
export function isGuide({ name }: Sheet): boolean {
  return /^(?:start here|lists|read ?me|instructions|guide|contents|cover|quarterlight|accepted)$/iu.test(
    name.trim(),
  );
}

/** Writes a sheet down as left out, with the reason. */
export function leaveOut(notebook: Notebook, sheet: Sheet, why: Reason): void {
  if (why !== "a guide or a list") notUnderstood(notebook, "sheet", addressAt(sheet, 0, 0), sheet.name, why);
  notebook.sheets.push({
    ...aboutSheet(sheet),
    sure: 0,
    clues: [],
    columns: [],
    rows: 0,
    areas: [],
    leftOut: why,
  });
}
