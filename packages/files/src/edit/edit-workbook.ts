import type { Edit } from "@quarterlight/core/workbook";
import { type Zippable, strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Parts } from "../read/container/parts.ts";
import { Zip } from "../read/container/zip.ts";
import { type Contents, type SheetPart, contentsOf } from "../read/excel/contents.ts";
import { largestContent } from "../read/limits.ts";
import { Stop } from "../read/stop.ts";
import { SheetXml } from "./sheet-xml.ts";
import { Styles } from "./styles.ts";
import { grownTable } from "./table-xml.ts";
import { Unfit } from "./unfit.ts";

/** The copy, or why none could be made, in a sentence. */
export type EditResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: string };

/**
 * A copy of an .xlsx file with some cells changed. Texts are written as texts, an ISO date as a date, and the cell keeps
 * its look, or takes that of the cell above. A table that the cells lie below or beside grows with them. Formulas, charts,
 * pictures, rules, other sheets and everything else are copied as they are: what cannot be done so is refused.
 */
export function editWorkbook(bytes: Uint8Array, edits: readonly Edit[]): EditResult {
  try {
    return { ok: true, bytes: edited(bytes, edits) };
  } catch (error) {
    if (error instanceof Unfit) return { ok: false, why: error.message };
    if (error instanceof Stop) return { ok: false, why: "The file is damaged, so no copy was made." };
    throw error;
  }
}

function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const zip = Zip.of(bytes, largestContent);
  if (zip === null) throw new Unfit("It is no .xlsx file. Save the workbook as .xlsx first.");
  const parts = new Parts(zip);
  const contents = contentsOf(parts);
  const files = unzipSync(bytes);
  const styles = new Styles(textOf(files, contents.styles));
  for (const name of new Set(edits.map(({ at }) => at.sheet))) {
    const changes = edits.filter(({ at }) => at.sheet === name);
    const sheet = contents.sheets.find((each) => each.name === name);
    if (sheet === undefined)
      throw new Unfit(`There is no sheet “${name}”. Add it from a new template first.`);
    change(files, parts, sheet, { changes, styles, contents });
  }
  if (contents.styles !== undefined && styles.isChanged)
    files[nameIn(files, contents.styles)] = strToU8(styles.xml);
  return zipSync(files satisfies Zippable, { level: 6, mtime: firstZipDay });
}

/** The earliest day a zip file can hold: the same edits give the same bytes. */
const firstZipDay = new Date(1980, 0, 1);

type Files = Record<string, Uint8Array>;

type Change = {
  readonly changes: readonly Edit[];
  readonly styles: Styles;
  readonly contents: Contents;
};

function change(files: Files, parts: Parts, sheet: SheetPart, { changes, styles, contents }: Change): void {
  const path = nameIn(files, sheet.part);
  const xml = new SheetXml(textOf(files, sheet.part), sheet.name);
  for (const { at, value } of changes) xml.put(at, value, styles, contents.date1904);
  files[path] = strToU8(xml.text);
  for (const { target } of parts.relations(sheet.part).filter(({ type }) => type === "table")) {
    const table = nameIn(files, target);
    const before = textOf(files, target);
    const after = grownTable(before, changes, sheet.name);
    if (after !== before) files[table] = strToU8(after);
  }
}

function textOf(files: Files, part: string | undefined): string {
  return part === undefined ? "" : strFromU8(files[nameIn(files, part)] ?? new Uint8Array());
}

/** A part's name as the file spells it. */
function nameIn(files: Files, part: string): string {
  return Object.keys(files).find((name) => name.toLowerCase() === part.toLowerCase()) ?? part;
}
