import { hostname } from "node:os";
import { basename, join } from "node:path";

/**
 * The record of a set of files being written into one folder, so that whatever stops it, the next run can tell what
 * there was to do. It stands there only while they are written. Two empty files beside it say how far it got: `ready`,
 * every new file is whole and only has to be moved into place; `undo`, the earlier files are being put back.
 */
export type Journal = {
  readonly version: 2;
  /** Part of the names of the files written for this set and no other. */
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  readonly files: readonly Entry[];
};

/**
 * A file of the set, by its name in the folder, with the SHA-256 of what was there before, empty where nothing was, and
 * of what is to be there. What holds neither is somebody else's.
 */
export type Entry = { readonly name: string; readonly before: string; readonly after: string };

export const JOURNAL = ".quarterlight-writing.json";
export const READY = ".quarterlight-writing.ready";
export const UNDO = ".quarterlight-writing.undo";

/** Larger than any journal, in bytes. */
export const LARGEST_JOURNAL = 65_536;

/** Where a new file is written, or an earlier one kept, until its set is whole; nobody takes it for a report. */
export function besideOf(folder: string, name: string, kind: "new" | "old", id: string): string {
  return join(folder, besideName(name, kind, id));
}

export function besideName(name: string, kind: "new" | "old", id: string): string {
  return `.${name}.${id}.${kind}`;
}

export function journalFor(files: readonly Entry[], id: string): Journal {
  return { version: 2, id, pid: process.pid, host: hostname(), files };
}

/**
 * A journal from its text; undefined where it is none. A name that leads out of the folder is none of ours: whoever
 * sends somebody a folder must not be able to move or remove files outside it.
 */
export function journalIn(text: string): Journal | undefined {
  const found = parsed(text);
  if (typeof found !== "object" || found === null) return undefined;
  const { version, id, pid, host, files } = found as Partial<Record<keyof Journal, unknown>>;
  const isOurs = version === 2 && typeof id === "string" && /^\d{1,12}-\d{1,16}$/.test(id);
  if (!isOurs || !isPid(pid) || typeof host !== "string" || !Array.isArray(files)) return undefined;
  if (!files.every(isEntry)) return undefined;
  const isEachOnce = new Set(files.map(({ name }) => name)).size === files.length;
  return isEachOnce ? { version, id, pid, host, files } : undefined;
}

/** Whether a text is the beginning of a journal that was stopped while it was written, or what the disk put in its place. */
export function isTorn(text: string): boolean {
  const start = '{"version":2,"id":"';
  const isStart = text.startsWith(start) || start.startsWith(text);
  return /^\0*$/.test(text) || (isStart && parsed(text) === undefined);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPid(pid: unknown): pid is number {
  return typeof pid === "number" && Number.isSafeInteger(pid) && pid > 0;
}

function isEntry(entry: unknown): entry is Entry {
  if (typeof entry !== "object" || entry === null) return false;
  const { name, before, after } = entry as Partial<Record<keyof Entry, unknown>>;
  const isPlain = typeof name === "string" && name !== "" && !/^\.\.?$|[\\/\0]/.test(name);
  return isPlain && basename(name) === name && (before === "" || isDigest(before)) && isDigest(after);
}

function isDigest(text: unknown): text is string {
  return typeof text === "string" && /^[0-9a-f]{64}$/.test(text);
}
