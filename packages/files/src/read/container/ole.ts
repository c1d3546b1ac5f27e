/**
 * The names of the streams in an OLE2 compound file: the container of old Office files and of encrypted
 * new ones. Directory entries stand at multiples of 128 bytes, each a name of at most 31 characters in
 * UTF-16 followed by the name's length; that is enough to find them without following the sector chains.
 */
export function oleStreams(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  for (let at = headerSize; at + entrySize <= bytes.length; at += entrySize) {
    const name = entryName(view, at);
    if (name !== null) names.add(name);
  }
  return names;
}

const headerSize = 512;
const entrySize = 128;
const nameLengthAt = 64;

function entryName(view: DataView, at: number): string | null {
  const length = view.getUint16(at + nameLengthAt, true);
  if (length < 4 || length > nameLengthAt || length % 2 === 1) return null;
  const letters = Array.from({ length: length / 2 }, (_, index) => view.getUint16(at + index * 2, true));
  if (letters.pop() !== 0 || letters.includes(0)) return null;
  return String.fromCodePoint(...letters);
}
