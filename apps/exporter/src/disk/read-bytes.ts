import { readFile, stat } from "node:fs/promises";
import { Failure } from "../edge/failure.ts";
import { readingTrouble } from "./trouble.ts";

/**
 * Every byte of a file, or a sentence about what stopped it. Only a file is read: a pipe or a device may have no
 * end. `refuse` looks at the file's size, in bytes, before any of it is read.
 */
export async function readBytes(
  path: string,
  refuse: (size: number) => void = () => {},
): Promise<Uint8Array> {
  try {
    const about = await stat(path);
    if (!about.isFile() && !about.isDirectory()) throw new Failure(notFile(path));
    refuse(about.size);
    return await readFile(path);
  } catch (error) {
    throw error instanceof Failure ? error : readingTrouble(error, path);
  }
}

function notFile(path: string): string {
  return `"${path}" is a pipe or a device, not a file. Save the workbook to a file and name that.`;
}
