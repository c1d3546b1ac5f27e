import type * as fs from "node:fs/promises";
import { systemCode } from "./trouble.ts";

/** What writing needs of a disk; tests give one that fails. */
export type Disk = Pick<typeof fs, "copyFile" | "mkdir" | "open" | "rename" | "rm" | "rmdir" | "stat">;

/** Writes a file that is not there yet and waits until the disk has it; one that is stays, whatever it is or leads to. */
export async function writeFlushed(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const file = await disk.open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await disk.rm(path, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}

/** Asks the disk to remember the new names as well. Not every system can, and the files are safe without. */
export async function settle(folder: string, disk: Disk): Promise<void> {
  try {
    const opened = await disk.open(folder, "r");
    await opened.sync().finally(() => opened.close());
  } catch {
    // Windows opens no folder: there the move itself is remembered.
  }
}

/** Whether a file stands there; a folder in its place stops the writing. */
export async function isThere(path: string, disk: Disk): Promise<boolean> {
  const there = await statOf(path, disk);
  if (there?.isDirectory()) throw Object.assign(new Error("a folder stands there"), { code: "EISDIR" });
  return there !== undefined;
}

/** What stands at a path; undefined where nothing does. */
export async function statOf(path: string, disk: Disk) {
  try {
    return await disk.stat(path);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
