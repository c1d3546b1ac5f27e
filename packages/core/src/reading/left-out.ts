import { type Sheet, isCellError, textOf, addressAt, textAt, usedBlock } from "../workbook/index.ts";
import { type Notebook, tell } from "./notebook.ts";
import { notUnderstood } from "./remark.ts";
import type { NearestTable } from "./reading.ts";
import type { Reason } from "./reason.ts";
import { aboutSheet } from "./about-sheet.ts";

/** Why a sheet is not worth offering to any layout; `undefined` where it is. */
export function whyLeftOut(sheet: Sheet): Reason | undefined {
  const used = usedBlock(sheet);
  if (used === undefined) return "empty";
  if (sheet.visibility === "very hidden") return "very hidden";
  const said = `${sheet.name}\n${textAt(sheet, used.top, used.left)}`;
  if (/\bremoved\b|\bsuperseded\b|\bdo not use\b|\bno longer (?:used|published)\b/iu.test(said))
    return "removed";
  if (isOwnRecord(sheet)) return "Quarterlight's own record";
  return nothingButErrors(sheet) ? "nothing but errors" : undefined;
}

function nothingButErrors(sheet: Sheet): boolean {
  let errors = 0;
  let figures = 0;
  for (const cells of sheet.rows) {
    for (const cell of cells) {
      if (cell === null) continue;
      const unsaved = cell.value === null && cell.formula !== undefined;
      if (unsaved || isCellError(cell.value)) errors += 1;
      else if (typeof cell.value === "number") figures += 1;
    }
  }
  return errors >= 10 && figures <= errors / 10;
}

/** Whether a sheet of Quarterlight's own workbook is there for the person who fills it in. */
export function isGuide({ name }: Sheet): boolean {
  return /^(?:start here|lists|read ?me|instructions|guide|contents|cover)$/iu.test(name.trim());
}

/** The headings that tell a sheet in which Quarterlight keeps a person's word from another of that name. */
const RECORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["quarterlight", ["Question", "Answer"]],
  ["classify", ["Cell", "Indicator", "Decision"]],
  ["accepted", ["Check", "Reason", "Accepted by"]],
  ["read by a person", ["Code", "Read by", "Read on"]],
]);

/** Whether a sheet keeps answers, accepted findings or who read what, in a workbook of any layout. */
function isOwnRecord({ name, rows }: Sheet): boolean {
  const headings = RECORDS.get(name.trim().toLowerCase());
  if (!headings) return false;
  return rows.some((row) => {
    const texts = new Set(row.map(textOf));
    return headings.every((heading) => texts.has(heading));
  });
}

/** Reasons that leave nothing to wonder at. */
const NO_GAP: ReadonlySet<Reason> = new Set(["a guide or a list", "Quarterlight's own record"]);

/** Writes a sheet down as left out, with the reason. */
export function leaveOut(notebook: Notebook, sheet: Sheet, why: Reason, nearest?: NearestTable): void {
  if (!NO_GAP.has(why)) tell(notebook, [notUnderstood("sheet", addressAt(sheet, 0, 0), sheet.name, why)]);
  notebook.sheets.push({
    ...aboutSheet(sheet),
    sure: 0,
    clues: [],
    columns: [],
    rows: 0,
    areas: [],
    leftOut: why,
    ...(nearest === undefined ? {} : { nearest }),
  });
}
