import { Inflate } from "fflate";
import { Malformed } from "../markup/malformed.ts";
import { Stop } from "../stop.ts";
import { crc32 } from "./checksum.ts";
import { directoryOf, packedBytes, type Entry } from "./directory.ts";

/** So much is unpacked at a time, in packed bytes: a thousand times as much can come of it. */
const step = 16_384;

/**
 * The parts of a zip file. Parts are unpacked piece by piece, each held against the size and the checksum that
 * the file gives for it, and all that is ever unpacked is counted: a file that unpacks to more than the limit, in
 * bytes, is stopped there, whatever it says of itself.
 */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #limit: number;
  #poured = 0;

  private constructor(bytes: Uint8Array, entries: ReadonlyMap<string, Entry>, limit: number) {
    this.#bytes = bytes;
    this.#entries = entries;
    this.#limit = limit;
  }

  /** Null where the file's table of contents cannot be read. */
  static of(bytes: Uint8Array, limit: number): Zip | null {
    const entries = directoryOf(bytes);
    return entries === null ? null : new Zip(bytes, entries, limit);
  }

  /** The names of its parts, as written. */
  get names(): readonly string[] {
    return Array.from(this.#entries.values(), ({ name }) => name);
  }

  /** How many bytes have been unpacked so far. */
  get poured(): number {
    return this.#poured;
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** Bytes that a part says it unpacks to; nothing where there is no such part. */
  sizeOf(name: string): number {
    return this.#entries.get(name.toLowerCase())?.size ?? 0;
  }

  /** Whether so many more bytes may be unpacked. */
  hasRoomFor(size: number): boolean {
    return this.#poured + size <= this.#limit;
  }

  /** Unpacks a part, whatever the capitals of its name. False where there is none; stops where it is not sound. */
  pour(name: string, sink: (chunk: Uint8Array) => void): boolean {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) return false;
    const damaged = new Stop({ kind: "damaged", part: `part "${entry.name}"` });
    let size = 0;
    let checksum = 0;
    const receive = (chunk: Uint8Array) => {
      size += chunk.length;
      this.#poured += chunk.length;
      if (size > entry.size) throw damaged;
      if (this.#poured > this.#limit) {
        throw new Stop({ kind: "tooLarge", size: this.#poured, limit: this.#limit, part: entry.name });
      }
      checksum = crc32(chunk, checksum);
      sink(chunk);
    };
    if (entry.isEncrypted || !unpacked(this.#bytes, entry, receive)) throw damaged;
    if (size !== entry.size || checksum !== entry.checksum) throw damaged;
    return true;
  }
}

/** What the wanted parts say they unpack to together; stops where that is beyond the limit, before any is unpacked. */
export function sizeWithin(zip: Zip, wanted: (name: string) => boolean, limit: number): number {
  const sizes = zip.names.filter(wanted).map((name) => ({ name, size: zip.sizeOf(name) }));
  const size = sizes.reduce((sum, part) => sum + part.size, 0);
  if (size <= limit) return size;
  const [largest] = sizes.toSorted((a, b) => b.size - a.size);
  throw new Stop({ kind: "tooLarge", size, limit, part: largest?.name ?? "" });
}

const STORED = 0;
const DEFLATED = 8;

type Push = (chunk: Uint8Array, isLast: boolean) => void;

/** Whether the packed bytes could be followed to their end. What stops the receiver passes through. */
function unpacked(bytes: Uint8Array, entry: Entry, receive: (chunk: Uint8Array) => void): boolean {
  const packed = packedBytes(bytes, entry);
  if (packed === null || (entry.method !== STORED && entry.method !== DEFLATED)) return false;
  const push: Push = entry.method === STORED ? receive : inflating(receive);
  try {
    for (let at = 0; at < packed.length; at += step) {
      push(packed.subarray(at, at + step), at + step >= packed.length);
    }
    return true;
  } catch (error) {
    if (error instanceof Stop || error instanceof Malformed) throw error;
    return false;
  }
}

function inflating(receive: (chunk: Uint8Array) => void): Push {
  const inflate = new Inflate((chunk) => {
    if (chunk.length > 0) receive(chunk);
  });
  return (chunk, isLast) => inflate.push(chunk, isLast);
}
