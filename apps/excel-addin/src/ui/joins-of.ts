import type { WorkbookSource } from "../source/workbook-source.ts";
import { mayBeJoined } from "../work/may-be-joined.ts";
import type { Understanding } from "../work/understanding.ts";
import type { Session } from "./session.ts";

/** The sheets that may have joined cells of which Excel was not asked, and the way to read them too. */
export function joinsOf(
  joined: WorkbookSource["joined"],
  { workbook }: Understanding,
  readAgain: () => void,
): Session["joined"] {
  if (!joined) return undefined;
  const sheets = workbook.sheets.filter((sheet) => !joined.isKnown(sheet.name) && mayBeJoined(sheet));
  const ask = () => {
    joined.ask();
    readAgain();
  };
  return { sheets: sheets.map(({ name }) => name), ask };
}
