import { strFromU8 } from "fflate";

/** One part of a zip file, as its table of contents has it. Sizes in bytes. */
export type Entry = {
  readonly name: string;
  /** 0 stored as it is, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly checksum: number;
  /** Where its own heading starts. */
  readonly at: number;
};

const entryMark = 0x02_01_4b_50;
const endMark = 0x06_05_4b_50;
const headingMark = 0x04_03_4b_50;
const entrySize = 46;
const endSize = 22;
const headingSize = 30;
/** Stands for a size that did not fit and is given in eight bytes after the name. */
const tooBig = 0xff_ff_ff_ff;

/**
 * The table of contents at a zip file's end, by names in small letters; null where there is none that can be
 * followed. Of two parts of one name the last counts.
 */
export function directoryOf(bytes: Uint8Array): ReadonlyMap<string, Entry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfContents(view);
  if (end === null) return null;
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  let count = view.getUint16(end + 10, true);
  for (; count > 0; count -= 1) {
    if (at + entrySize > end || view.getUint32(at, true) !== entryMark) return null;
    const next = at + entrySize + variableSize(view, at + 28) + view.getUint16(at + 32, true);
    if (next > end) return null;
    const entry = entryAt(bytes, view, at);
    entries.set(entry.name.toLowerCase(), entry);
    at = next;
  }
  return entries;
}

/** A part's bytes as packed; null where they do not lie within the file. */
export function packedBytes(bytes: Uint8Array, { at, packedSize }: Entry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + headingSize > bytes.length || view.getUint32(at, true) !== headingMark) return null;
  const start = at + headingSize + variableSize(view, at + 26);
  return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
}

/** The length of a name and of what is added to it, which stand one after the other. */
function variableSize(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint16(at + 2, true);
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  const nameEnd = at + entrySize + view.getUint16(at + 28, true);
  const flags = view.getUint16(at + 8, true);
  const more = extraOf(view, nameEnd, nameEnd + view.getUint16(at + 30, true));
  const sized = (field: number) => {
    const given = view.getUint32(at + field, true);
    return given === tooBig ? more() : given;
  };
  const size = sized(24);
  const packedSize = sized(20);
  return {
    name: strFromU8(bytes.subarray(at + entrySize, nameEnd)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & 1) === 1,
    size,
    packedSize,
    checksum: view.getUint32(at + 16, true),
    at: sized(42),
  };
}

/** The sizes in eight bytes that stand after a name, one after the other; some programs write them for any file. */
function extraOf(view: DataView, start: number, end: number): () => number {
  let at = start;
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return () => {
    const value = at + 8 <= end ? Number(view.getBigUint64(at, true)) : tooBig;
    at += 8;
    return value;
  };
}

/** Where the end record of the table of contents starts: 22 bytes from the end, or more with a comment. */
function endOfContents(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - endSize - 65_535);
  for (let at = view.byteLength - endSize; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return null;
}
