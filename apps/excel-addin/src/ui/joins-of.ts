import type { Reading, Reason } from "@quarterlight/core/reading";
import type { WorkbookSource } from "../source/workbook-source.ts";
import { mayBeJoined } from "../work/may-be-joined.ts";
import type { Understanding } from "../work/understanding.ts";
import type { Session } from "./session.ts";

/** The sheets that may have joined cells of which Excel was not asked, and the way to read them too. */
export function joinsOf(
  joined: WorkbookSource["joined"],
  { workbook, reading }: Understanding,
  readAgain: () => void,
): Session["joined"] {
  if (!joined) return undefined;
  const read = new Set(reading.sheets.filter(isReadByShape).map(({ sheet }) => sheet));
  const sheets = workbook.sheets.filter(
    (sheet) => read.has(sheet.name) && !joined.isKnown(sheet.name) && mayBeJoined(sheet),
  );
  const ask = () => {
    joined.ask();
    readAgain();
  };
  return { sheets: sheets.map(({ name }) => name), ask };
}

/** Whether joined cells could change how a sheet was read: Quarterlight's own have none, and some are left out whatever they hold. */
function isReadByShape({ layout, leftOut }: Reading["sheets"][number]): boolean {
  return layout !== "quarterlight" && (leftOut === undefined || !WHATEVER_THEY_HOLD.has(leftOut));
}

const WHATEVER_THEY_HOLD: ReadonlySet<Reason> = new Set<Reason>([
  "a guide or a list",
  "empty",
  "Quarterlight's own record",
  "removed",
  "very hidden",
]);
