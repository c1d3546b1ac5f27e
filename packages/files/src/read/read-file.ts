import { printable } from "@quarterlight/core/workbook";
import { contentOf } from "./content.ts";
import { readExcel } from "./excel/read-excel.ts";
import { largestFile } from "./limits.ts";
import { readOpenDocument } from "./open-document/read-open-document.ts";
import { refuse, type ReadResult } from "./result.ts";
import { Stop } from "./stop.ts";
import { readText } from "./text.ts";

/**
 * Reads a workbook or a text file into core's Workbook. What the bytes are decides, not what the file is
 * called. A file that cannot be read is a refusal, never an exception.
 *
 * `given` is the file's name without its folder. `progress` is told the share done so far, from 0 to 1.
 */
export async function readFile(
  given: string,
  bytes: Uint8Array,
  progress: (share: number) => void = () => {},
): Promise<ReadResult> {
  const name = printable(given);
  if (bytes.length > largestFile) {
    return refuse(name, { kind: "tooLarge", size: bytes.length, limit: largestFile });
  }
  try {
    const content = contentOf(bytes);
    if (content.kind === "refused") return refuse(name, content.reason);
    const result = READERS[content.kind](name, bytes, progress);
    progress(1);
    return withCleaned(result);
  } catch (error) {
    if (error instanceof Stop) return refuse(name, error.reason);
    throw error;
  }
}

function withCleaned(result: ReadResult): ReadResult {
  const at = result.ok ? (result.workbook.cleaned ?? []) : [];
  return result.ok && at.length > 0
    ? { ...result, notices: [...result.notices, { kind: "cleaned", at }] }
    : result;
}

const READERS = { workbook: readExcel, openDocument: readOpenDocument, text: readText } as const;
