import { contentOf } from "./content.ts";
import { readExcel } from "./excel/read-excel.ts";
import { largestFile } from "./limits.ts";
import { refuse, type ReadResult } from "./result.ts";
import { Stop } from "./stop.ts";
import { readText } from "./text.ts";

/**
 * Reads a workbook or a text file into core's Workbook. What the bytes are decides, not what the file is
 * called. A file that cannot be read is a refusal, never an exception.
 *
 * `name` is the file's name without its folder. `progress` is told the share done so far, from 0 to 1.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  progress: (share: number) => void = () => {},
): Promise<ReadResult> {
  if (bytes.length > largestFile) {
    return refuse(name, { kind: "tooLarge", size: bytes.length, limit: largestFile });
  }
  try {
    const content = contentOf(bytes);
    if (content.kind === "refused") return refuse(name, content.reason);
    const read = content.kind === "text" ? readText : readExcel;
    const result = read(name, bytes, progress);
    progress(1);
    return result;
  } catch (error) {
    if (error instanceof Stop) return refuse(name, error.reason);
    throw error;
  }
}
