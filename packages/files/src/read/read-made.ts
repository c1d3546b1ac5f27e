import type { Sheet, Workbook } from "@quarterlight/core/workbook";
import { madeWorkbook, type MadeParts } from "./made-workbook.ts";
import { readFile } from "./read-file.ts";

/** A workbook that a test wrote by hand, read; throws where it is refused. */
export async function readMade(made: MadeParts): Promise<Workbook> {
  const result = await readFile("made.xlsx", madeWorkbook(made));
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.workbook;
}

/** The first sheet of such a workbook. */
export async function firstSheet(made: MadeParts): Promise<Sheet> {
  const [sheet] = (await readMade(made)).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}
