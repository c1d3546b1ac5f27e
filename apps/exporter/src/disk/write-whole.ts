import { constants, lstatSync } from "node:fs";
import * as fs from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Failure } from "../edge/failure.ts";
import { digestAt, digestOf } from "./digest.ts";
import { type Disk, isThere, settle, statOf, writeFlushed } from "./disk.ts";
import { Interrupt } from "./interrupt.ts";
import { type Entry, JOURNAL, type Journal, READY, UNDO, besideOf, journalFor } from "./journal.ts";
import { recover } from "./recover.ts";
import { isInTheWay, recoveredInWords } from "./recovered.ts";
import { systemCode, writingTrouble } from "./trouble.ts";

/** A file to make. */
export type Output = { readonly path: string; readonly bytes: Uint8Array };

type Undo = () => Promise<unknown>;

/** The files for one folder: they are replaced together. */
type OneSet = { readonly folder: string; readonly outputs: readonly Output[]; readonly id: string };

/**
 * Writes all of the files or none, as one set a folder. A journal says what is to be done; each file is written beside
 * its place and flushed to the disk; only when all are whole are they moved into place. If anything fails, or the
 * command is interrupted, new files go, replaced files come back and new folders are removed. If the computer stops,
 * the next run finds the journal and does the same, or completes the set (`recover`). A file that was read is never
 * written.
 */
export async function writeWhole(
  outputs: readonly Output[],
  inputs: readonly string[],
  disk: Disk = fs,
): Promise<void> {
  const interrupt = new Interrupt();
  const undo: Undo[] = [];
  const at = { path: "" };
  try {
    for (const { path } of outputs) {
      at.path = path;
      await refuseInput(path, inputs, disk);
      await makeFolder(dirname(path), undo, disk);
    }
    const sets = setsOf(outputs);
    for (const set of sets) await prepare(set, { undo, at, disk, interrupt });
    for (const set of sets) await putInPlace(set, { undo, at, disk, interrupt });
    for (const set of sets) await finish(set, disk);
  } catch (error) {
    for (const step of undo.toReversed()) await step().catch(() => undefined);
    throw error instanceof Failure ? error : writingTrouble(error, at.path);
  } finally {
    interrupt.end();
  }
}

type Work = {
  readonly undo: Undo[];
  /** The file that is being written, for the sentence about what stopped it. */
  readonly at: { path: string };
  readonly disk: Disk;
  readonly interrupt: Interrupt;
};

function setsOf(outputs: readonly Output[]): readonly OneSet[] {
  const id = `${process.pid}-${Date.now()}`;
  const folders = new Set(outputs.map(({ path }) => dirname(path)));
  return Array.from(folders, (folder) => ({
    folder,
    outputs: outputs.filter(({ path }) => dirname(path) === folder),
    id,
  }));
}

/** Writes the journal, keeps copies of what will be replaced, and writes the new files, all beside their places. */
async function prepare({ folder, outputs, id }: OneSet, { undo, at, disk, interrupt }: Work): Promise<void> {
  requireRoom(folder);
  const entries: Entry[] = [];
  for (const { path, bytes } of outputs) {
    at.path = path;
    const before = (await isThere(path, disk)) ? digestOrRefusal(path) : "";
    entries.push({ name: basename(path), before, after: digestOf(bytes) });
  }
  await writeJournal(folder, journalFor(entries, id), disk);
  undo.push(() => disk.rm(join(folder, JOURNAL), { force: true }));
  for (const { name, before } of entries) {
    interrupt.check();
    at.path = join(folder, name);
    const old = besideOf(folder, name, "old", id);
    undo.push(() => disk.rm(old, { force: true }));
    if (before !== "") await disk.copyFile(at.path, old, constants.COPYFILE_EXCL);
  }
  for (const { path, bytes } of outputs) {
    interrupt.check();
    at.path = path;
    const fresh = besideOf(folder, basename(path), "new", id);
    undo.push(() => disk.rm(fresh, { force: true }));
    await writeFlushed(fresh, bytes, disk);
  }
  await settle(folder, disk);
}

/** Stops where another run is at it, or where something that is not ours bears a name that writing needs. */
function requireRoom(folder: string): void {
  const found = recover(folder);
  if (found === "still being written") throw anotherRun(folder);
  if (isInTheWay(found)) throw new Failure(`Nothing was written. ${recoveredInWords(found)}`);
  for (const path of [READY, UNDO].map((name) => join(folder, name))) {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) continue;
    const strange = { kind: "strange", path, why: "is no mark that Quarterlight wrote" } as const;
    throw new Failure(`Nothing was written. ${recoveredInWords(strange)}`);
  }
}

function anotherRun(folder: string): Failure {
  return new Failure(
    `Another run is writing its files in "${folder}". Wait until it is done, then try again.`,
  );
}

async function writeJournal(folder: string, journal: Journal, disk: Disk): Promise<void> {
  try {
    await writeFlushed(join(folder, JOURNAL), new TextEncoder().encode(JSON.stringify(journal)), disk);
  } catch (error) {
    throw systemCode(error) === "EEXIST" ? anotherRun(folder) : error;
  }
}

function digestOrRefusal(path: string): string {
  const there = digestAt(path, true);
  if (there.kind === "read") return there.digest;
  const why = there.kind === "absent" ? "was moved meanwhile" : there.why;
  throw new Failure(`"${path}" ${why}, so nothing was written. Choose another name or folder.`);
}

/** Marks the set as whole and moves its files into place. From the mark on, whoever comes next completes it. */
async function putInPlace(
  { folder, outputs, id }: OneSet,
  { undo, at, disk, interrupt }: Work,
): Promise<void> {
  const ready = join(folder, READY);
  undo.push(() => disk.rm(join(folder, UNDO), { force: true }));
  interrupt.check();
  at.path = outputs[0]?.path ?? folder;
  const back: Undo[] = [];
  undo.push(async () => {
    // Moving a mark needs no room on the disk, which may be what was missing.
    await disk.rename(ready, join(folder, UNDO)).catch(() => undefined);
    for (const step of back.toReversed()) await step().catch(() => undefined);
    await disk.rm(ready, { force: true });
  });
  await writeFlushed(ready, new Uint8Array(), disk);
  await settle(folder, disk);
  for (const { path } of outputs) {
    interrupt.check();
    at.path = path;
    const name = basename(path);
    const old = besideOf(folder, name, "old", id);
    const wasThere = await isThere(old, disk);
    await disk.rename(besideOf(folder, name, "new", id), path);
    back.push(() => (wasThere ? disk.rename(old, path) : disk.rm(path, { force: true })));
  }
}

/** The set is whole and in its place: what was kept for the way back goes, and the journal last. */
async function finish({ folder, outputs, id }: OneSet, disk: Disk): Promise<void> {
  await settle(folder, disk);
  for (const { path } of outputs) {
    await disk.rm(besideOf(folder, basename(path), "old", id), { force: true }).catch(() => undefined);
  }
  for (const name of [JOURNAL, READY]) {
    await disk.rm(join(folder, name), { force: true }).catch(() => undefined);
  }
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

/**
 * Makes a folder and those above it that are missing, one at a time: Node's own way to make them all never comes back from a
 * place where none can be made, such as `/proc`.
 */
async function makeFolder(folder: string, undo: Undo[], disk: Disk): Promise<void> {
  const missing: string[] = [];
  for (let at = resolve(folder); (await statOf(at, disk)) === undefined; at = dirname(at)) missing.push(at);
  for (const path of missing.toReversed()) {
    if (await isMade(path, disk)) undo.push(() => disk.rmdir(path));
  }
}

/** Whether a folder was made; not where another program made it first. */
async function isMade(path: string, disk: Disk): Promise<boolean> {
  try {
    await disk.mkdir(path);
    return true;
  } catch (thrown) {
    if ((await statOf(path, disk))?.isDirectory()) return false;
    throw thrown;
  }
}
