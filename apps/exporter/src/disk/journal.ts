import { hostname } from "node:os";
import { basename, join } from "node:path";

/**
 * The record of a set of files being written into one folder, so that whatever stops it, the next run can tell what
 * there was to do. It stands there only while they are written. Two empty files beside it say how far it got: `ready`,
 * every new file is whole and only has to be moved into place; `undo`, the earlier files are being put back.
 */
export type Journal = {
  readonly version: 1;
  /** Part of the names of the files written for this set and no other. */
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  readonly files: readonly Entry[];
};

/** A file of the set, by its name in the folder, and whether one of that name was there before. */
export type Entry = { readonly name: string; readonly wasThere: boolean };

export const JOURNAL = ".quarterlight-writing.json";
export const READY = ".quarterlight-writing.ready";
export const UNDO = ".quarterlight-writing.undo";

/** Where a new file is written, or an earlier one kept, until its set is whole; nobody takes it for a report. */
export function besideOf(folder: string, name: string, kind: "new" | "old", id: string): string {
  return join(folder, `.${name}.${id}.${kind}`);
}

export function journalFor(files: readonly Entry[], id: string): Journal {
  return { version: 1, id, pid: process.pid, host: hostname(), files };
}

/**
 * A journal from its text; undefined where it is none. A name that leads out of the folder is none of ours: whoever
 * sends somebody a folder must not be able to move or remove files outside it.
 */
export function journalIn(text: string): Journal | undefined {
  const found = parsed(text);
  if (typeof found !== "object" || found === null) return undefined;
  const { version, id, pid, host, files } = found as Partial<Record<keyof Journal, unknown>>;
  const isOurs = version === 1 && typeof id === "string" && /^\d{1,12}-\d{1,16}$/.test(id);
  if (!isOurs || typeof pid !== "number" || typeof host !== "string" || !Array.isArray(files))
    return undefined;
  return files.every(isEntry) ? { version, id, pid, host, files } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEntry(entry: unknown): entry is Entry {
  if (typeof entry !== "object" || entry === null || !("name" in entry) || !("wasThere" in entry))
    return false;
  const { name, wasThere } = entry;
  const isPlain = typeof name === "string" && name !== "" && !/^\.\.?$|[\\/\0]/.test(name);
  return isPlain && basename(name) === name && typeof wasThere === "boolean";
}
