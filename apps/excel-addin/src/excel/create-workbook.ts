import { Trouble } from "../source/trouble.ts";
import { LONGEST_MS } from "./run.ts";
import { troubleOf } from "./trouble-of.ts";

/** Whether this Excel can be given a workbook to open. */
export function canCreateWorkbook(): boolean {
  return (
    typeof Excel.createWorkbook === "function" &&
    Office.context.requirements.isSetSupported("ExcelApi", "1.8")
  );
}

/** Opens a new workbook, not saved yet, beside the one that is open. The open one is not touched. */
export async function createWorkbook(bytes: Uint8Array): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Trouble(NOT_OPENED)), LONGEST_MS);
  });
  try {
    await Promise.race([Excel.createWorkbook(base64Of(bytes)), tooLong]);
  } catch (thrown) {
    throw troubleOf(thrown);
  } finally {
    clearTimeout(timer);
  }
}

const NOT_OPENED =
  "Excel has not opened the new workbook. It may ask for permission to open a window: allow it, then try again.";

/** More characters at once are more arguments than a function takes. */
const AT_ONCE = 8192;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(start, start + AT_ONCE));
  }
  return btoa(text);
}
