import { unzlibSync } from "fflate";

const SIGNATURE = 0x774f4646;
const HEADER = 44;
const ENTRY = 20;

type TableEntry = {
  readonly tag: number;
  readonly offset: number;
  readonly packed: number;
  readonly length: number;
  readonly checksum: number;
};

/**
 * The TrueType font inside a WOFF 1.0 file, which Typst, resvg and Word read and browsers need not.
 * Layout from the W3C recommendation "WOFF File Format 1.0"; throws when the bytes are no WOFF.
 */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const source = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.length < HEADER || source.getUint32(0) !== SIGNATURE) {
    throw new Error("This font is not a WOFF file.");
  }
  const entries = entriesOf(source);
  const font = new Uint8Array(
    entries.reduce((size, entry) => size + padded(entry.length), 12 + 16 * entries.length),
  );
  const target = new DataView(font.buffer);
  writeHeader(target, source.getUint32(4), entries.length);
  let position = 12 + 16 * entries.length;
  for (const [index, entry] of entries.entries()) {
    const record = 12 + 16 * index;
    target.setUint32(record, entry.tag);
    target.setUint32(record + 4, entry.checksum);
    target.setUint32(record + 8, position);
    target.setUint32(record + 12, entry.length);
    font.set(contentOf(woff, entry), position);
    position += padded(entry.length);
  }
  return font;
}

function entriesOf(source: DataView): readonly TableEntry[] {
  return Array.from({ length: source.getUint16(12) }, (_, index) => {
    const at = HEADER + ENTRY * index;
    return {
      tag: source.getUint32(at),
      offset: source.getUint32(at + 4),
      packed: source.getUint32(at + 8),
      length: source.getUint32(at + 12),
      checksum: source.getUint32(at + 16),
    };
  });
}

function contentOf(woff: Uint8Array, entry: TableEntry): Uint8Array {
  const stored = woff.subarray(entry.offset, entry.offset + entry.packed);
  return entry.packed < entry.length ? unzlibSync(stored) : stored;
}

function writeHeader(target: DataView, flavour: number, tables: number): void {
  const power = Math.floor(Math.log2(tables));
  const searchRange = 16 * 2 ** power;
  target.setUint32(0, flavour);
  target.setUint16(4, tables);
  target.setUint16(6, searchRange);
  target.setUint16(8, power);
  target.setUint16(10, tables * 16 - searchRange);
}

/** Tables start at multiples of four bytes. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
