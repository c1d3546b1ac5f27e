import * as fs from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Failure } from "../edge/failure.ts";
import { systemCode, writingTrouble } from "./trouble.ts";

/** A file to make. */
export type Output = { readonly path: string; readonly bytes: Uint8Array };

/** What this needs of a disk; tests give one that fails. */
export type Disk = Pick<typeof fs, "copyFile" | "mkdir" | "open" | "rename" | "rm" | "rmdir" | "stat">;

type Undo = () => Promise<unknown>;

/**
 * Writes all of the files or none. Each is written beside its place and flushed to the disk; then all are
 * moved into place. If anything fails, new files go, replaced files come back and new folders are removed.
 * A file that was read is never written.
 */
export async function writeWhole(
  outputs: readonly Output[],
  inputs: readonly string[],
  disk: Disk = fs,
): Promise<void> {
  const undo: Undo[] = [];
  const left: string[] = [];
  let at = "";
  try {
    for (const { path } of outputs) {
      at = path;
      await refuseInput(path, inputs, disk);
      await makeFolder(dirname(path), undo, disk);
    }
    for (const { path, bytes } of outputs) {
      at = path;
      undo.push(() => disk.rm(beside(path, "new"), { force: true }));
      await writeFlushed(beside(path, "new"), bytes, disk);
    }
    for (const { path } of outputs) {
      at = path;
      const kept = await keepCopy(path, undo, disk);
      if (kept !== undefined) left.push(kept);
      await disk.rename(beside(path, "new"), path);
      undo.push(() => (kept === undefined ? disk.rm(path, { force: true }) : disk.rename(kept, path)));
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step().catch(() => undefined);
    throw writingTrouble(error, at);
  }
  for (const path of left) await disk.rm(path, { force: true }).catch(() => undefined);
  for (const folder of new Set(outputs.map(({ path }) => dirname(path)))) await settle(folder, disk);
}

/** A name beside the file, on the same disk, that nobody takes for a report. */
function beside(path: string, kind: "new" | "old"): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.${kind}`);
}

async function refuseInput(path: string, inputs: readonly string[], disk: Disk): Promise<void> {
  const there = await statOf(path, disk);
  for (const input of inputs) {
    const read = await statOf(input, disk);
    const same = there !== undefined && read?.ino === there.ino && read.dev === there.dev;
    if (same || resolve(path) === resolve(input)) {
      throw new Failure(
        `"${path}" is the file being read, and Quarterlight never writes to that. Choose another name or folder.`,
      );
    }
  }
}

async function makeFolder(folder: string, undo: Undo[], disk: Disk): Promise<void> {
  const first = await disk.mkdir(folder, { recursive: true });
  if (first === undefined) return;
  undo.push(async () => {
    for (let made = resolve(folder); made.length >= resolve(first).length; made = dirname(made)) {
      await disk.rmdir(made);
    }
  });
}

async function writeFlushed(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const file = await disk.open(path, "w");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Asks the disk to remember the new names as well. Not every system can, and the files are safe without. */
async function settle(folder: string, disk: Disk): Promise<void> {
  try {
    const opened = await disk.open(folder, "r");
    await opened.sync().finally(() => opened.close());
  } catch {
    // Windows opens no folder: there the move itself is remembered.
  }
}

/** Keeps a copy of a file about to be replaced, and says where; the file itself stays until the last moment. */
async function keepCopy(path: string, undo: Undo[], disk: Disk): Promise<string | undefined> {
  const there = await statOf(path, disk);
  if (there === undefined) return undefined;
  if (there.isDirectory()) throw Object.assign(new Error("a folder stands there"), { code: "EISDIR" });
  const kept = beside(path, "old");
  undo.push(() => disk.rm(kept, { force: true }));
  await disk.copyFile(path, kept);
  return kept;
}

async function statOf(path: string, disk: Disk) {
  try {
    return await disk.stat(path);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
