import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { systemCode } from "./trouble.ts";

/** What a look at a file gave; `why` says what stands there instead, as the end of a sentence about its name. */
export type PlainRead =
  | { readonly kind: "read"; readonly bytes: Uint8Array }
  | { readonly kind: "absent" }
  | { readonly kind: "refused"; readonly why: string };

export type Limits = {
  /** In bytes. */
  readonly most: number;
  /** Whether a link is followed to the file that it names. */
  readonly links: boolean;
};

/**
 * Every byte of a plain file of no more than a size. The one door to the files that Quarterlight keeps beside a workbook:
 * whatever else bears such a name (a folder, a pipe or a device, which may have no end, a link, a file too large to be
 * ours) is refused at once, and nothing is waited for.
 */
export function readPlain(path: string, { most, links }: Limits): PlainRead {
  let handle: number | undefined;
  try {
    if (!links && lstatSync(path).isSymbolicLink()) return refused("is a link to another file");
    // A pipe that nobody writes to would be waited for. Where the system has no such flag, it is nothing.
    handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const about = fstatSync(handle);
    if (about.isDirectory()) return refused("is a folder");
    if (!about.isFile()) return refused("is a pipe or a device");
    if (about.size > most) return refused("is too large to be one that Quarterlight wrote");
    return { kind: "read", bytes: bytesOf(handle, about.size) };
  } catch (error) {
    return stoppedBy(systemCode(error), error);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function stoppedBy(code: string, error: unknown): PlainRead {
  switch (code) {
    case "":
      throw error;
    case "ENOENT":
    case "ENOTDIR":
      return { kind: "absent" };
    case "EISDIR":
      return refused("is a folder");
    case "ENXIO":
    case "ENODEV":
      return refused("is a pipe or a device");
    case "ELOOP":
      return refused("is a link that leads nowhere");
    default:
      return refused(`cannot be read (${code})`);
  }
}

function refused(why: string): PlainRead {
  return { kind: "refused", why };
}

function bytesOf(handle: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(handle, bytes, filled, size - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}
