import type { Picture } from "@quarterlight/core/picture";
import { latin } from "./bytes.ts";

const ORIENTATION = 0x0112;

/** How a viewer must turn the picture, by the tag's value (Exif 2.32, 4.6.4): 2, 4, 5 and 7 are mirror images. */
const TURNS: Readonly<Record<number, Picture["turn"]>> = { 1: 0, 3: 180, 6: 90, 8: 270 };
const MIRRORED = new Set([2, 4, 5, 7]);

/** The turn that the body of an EXIF segment asks for; undefined where it asks for none, or is not one. */
export function turnIn(body: Uint8Array): Picture["turn"] | "mirrored" | undefined {
  if (latin(body.subarray(0, 4)) !== "Exif" || body.length < 14) return undefined;
  const tiff = new DataView(body.buffer, body.byteOffset + 6, body.byteLength - 6);
  const isLittle = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, isLittle);
  if (directory + 2 > tiff.byteLength) return undefined;
  const count = tiff.getUint16(directory, isLittle);
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + 12 * entry;
    if (at + 12 > tiff.byteLength) return undefined;
    if (tiff.getUint16(at, isLittle) !== ORIENTATION) continue;
    const value = tiff.getUint16(at + 8, isLittle);
    return MIRRORED.has(value) ? "mirrored" : TURNS[value];
  }
  return undefined;
}

/** An EXIF segment that says how to turn the picture, and nothing else. */
export function turnTag(turn: 90 | 180 | 270): Uint8Array {
  const value = { 90: 6, 180: 3, 270: 8 }[turn];
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    value,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return Uint8Array.from([0xff, 0xe1, 0, body.length + 2, ...body]);
}
