import { lstatSync, renameSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { digestAt } from "./digest.ts";
import {
  type Entry,
  JOURNAL,
  type Journal,
  LARGEST_JOURNAL,
  READY,
  UNDO,
  besideName,
  isTorn,
  journalIn,
} from "./journal.ts";
import { isOwnName, isWrittenName } from "./own-name.ts";
import { readPlain } from "./read-plain.ts";
import type { Deed, Found, Recovered } from "./recovered.ts";
import { systemCode } from "./trouble.ts";

/**
 * Puts a folder right in which the writing of a set was stopped: completes the set where every new file was whole,
 * else restores the earlier one, and removes what was left over. Done again, it does nothing. A journal may be stale, or
 * planted: a file is moved, replaced or removed only where its name is of a kind that Quarterlight alone writes and what
 * it holds is what the journal says; everything else stays as it is, and is told.
 */
export function recover(folder: string): Found {
  const path = join(folder, JOURNAL);
  const read = readPlain(path, { most: LARGEST_JOURNAL, links: false });
  if (read.kind === "refused") return { kind: "strange", path, why: read.why };
  if (read.kind === "absent") {
    forget(folder);
    return "nothing";
  }
  const text = new TextDecoder().decode(read.bytes);
  const journal = journalIn(text);
  if (journal !== undefined) {
    return isAlive(journal, statSync(path).mtimeMs) ? "still being written" : settle(folder, journal);
  }
  // Whatever is written is written after the journal: where that is not whole, nothing was.
  if (isTorn(text)) {
    return remove(path)
      ? "nothing"
      : { kind: "strange", path, why: "is left from a stopped run and cannot be removed" };
  }
  return { kind: "strange", path, why: "is no record that this Quarterlight wrote" };
}

/** A file of the set as it stands: what is in its place, and whether the new and the earlier one beside it are whole. */
type Looked = Entry & {
  readonly place: "before" | "after" | "other" | "none";
  readonly isNewWhole: boolean;
  readonly isOldWhole: boolean;
};

function settle(folder: string, journal: Journal): Recovered {
  const isUndone = isMark(join(folder, UNDO));
  const isReady = isMark(join(folder, READY));
  const looked = journal.files.map((entry) => look(folder, entry, journal.id));
  const own = looked.filter(({ name }) => isOwnName(name));
  const isCompleted = isReady && !isUndone && own.every(canBePlaced);
  const files = looked.map((file) => {
    const deed = isCompleted ? completed(file) : restored(file, isReady || isUndone);
    return { name: file.name, deed: doneIn(folder, file.name, deed, journal.id) };
  });
  const outcome = isCompleted ? "completed" : "restored";
  if (files.some(({ deed }) => deed === "stuck"))
    return { kind: "recovered", folder, outcome, files, cleared: [], kept: [] };
  const beside = files.map((file) => clear(folder, file, journal.id));
  const isForgotten = remove(join(folder, JOURNAL));
  forget(folder);
  return {
    kind: "recovered",
    folder,
    outcome,
    files,
    cleared: [...beside.flatMap(({ cleared }) => cleared), ...(isForgotten ? [JOURNAL] : [])],
    kept: [...beside.flatMap(({ kept }) => kept), ...(isForgotten ? [] : [JOURNAL])],
  };
}

function look(folder: string, entry: Entry, id: string): Looked {
  const { name, before, after } = entry;
  const there = digestAt(join(folder, name), false);
  const holds = (kind: "new" | "old", digest: string) => {
    const read = digestAt(join(folder, besideName(name, kind, id)), false);
    return read.kind === "read" && read.digest === digest;
  };
  const whole = { isNewWhole: holds("new", after), isOldWhole: holds("old", before) };
  if (there.kind !== "read") return { ...entry, ...whole, place: there.kind === "absent" ? "none" : "other" };
  const place = there.digest === before ? "before" : there.digest === after ? "after" : "other";
  return { ...entry, ...whole, place };
}

function stoodSo({ place, before }: Looked): boolean {
  return place === "before" || (place === "none" && before === "");
}

function canBePlaced(file: Looked): boolean {
  return file.place === "after" || (file.isNewWhole && stoodSo(file));
}

function completed(file: Looked): Deed {
  if (file.place === "after") return "in place";
  return isOwnName(file.name) ? "placed" : asItStands(file);
}

function restored(file: Looked, mayHaveMoved: boolean): Deed {
  if (stoodSo(file) || file.place !== "after") return asItStands(file);
  if (!isOwnName(file.name)) return "in place";
  if (!mayHaveMoved) return "left";
  if (file.before === "") return "taken away";
  return file.isOldWhole ? "put back" : "left";
}

function asItStands(file: Looked): Deed {
  if (!stoodSo(file)) return "left";
  return file.before === "" ? "not made" : "as before";
}

/** Does what is to be done with a file in its place, and says what was. */
function doneIn(folder: string, name: string, deed: Deed, id: string): Deed {
  const place = join(folder, name);
  const beside = (kind: "new" | "old") => join(folder, besideName(name, kind, id));
  const steps: Partial<Record<Deed, () => void>> = {
    placed: () => renameSync(beside("new"), place),
    "put back": () => renameSync(beside("old"), place),
    "taken away": () => rmSync(place),
  };
  const step = steps[deed];
  return step === undefined || isDone(step) ? deed : "stuck";
}

/** Removes what was written beside a file; an earlier one stays where nothing else may hold what it does. */
function clear(folder: string, { name, deed }: Recovered["files"][number], id: string) {
  const cleared: string[] = [];
  const kept: string[] = [];
  for (const kind of ["new", "old"] as const) {
    const beside = besideName(name, kind, id);
    if (!isPlain(join(folder, beside))) continue;
    const isOurs = isWrittenName(name) && (kind === "new" || deed !== "left");
    if (isOurs && remove(join(folder, beside))) cleared.push(beside);
    else kept.push(beside);
  }
  return { cleared, kept };
}

/** The marks of how far a set got mean nothing without its journal. */
function forget(folder: string): void {
  for (const name of [UNDO, READY]) if (isMark(join(folder, name))) remove(join(folder, name));
}

/** A mark is an empty file; whatever else bears its name is none. */
function isMark(path: string): boolean {
  const about = lstatSync(path, { throwIfNoEntry: false });
  return about?.isFile() === true && about.size === 0;
}

function isPlain(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function remove(path: string): boolean {
  return isDone(() => rmSync(path, { force: true }));
}

/** Whether the system let it be done: a folder may be read-only, or a file open elsewhere. */
function isDone(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}

/** Longer than any set takes to write, in milliseconds: by then its run is over, whatever has its number now. */
const LONGEST = 600_000;

function isAlive({ pid, host }: Journal, since: number): boolean {
  if (Math.abs(Date.now() - since) > LONGEST || pid === process.pid) return false;
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === "EPERM";
  }
}
