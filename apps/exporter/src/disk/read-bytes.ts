import { readFile } from "node:fs/promises";
import { readingTrouble } from "./trouble.ts";

/** Every byte of a file, or a sentence about what stopped it. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw readingTrouble(error, path);
  }
}
