/** The CRC-32 of some bytes, as zip files use it, between 0 and 2^32 - 1; `before` is that of the bytes before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let rest = before ^ 0xff_ff_ff_ff;
  for (let at = 0; at < bytes.length; at += 1) {
    rest = (rest >>> 8) ^ (remainders[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return (rest ^ 0xff_ff_ff_ff) >>> 0;
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xed_b8_83_20 : rest >>> 1;
  return rest;
});
