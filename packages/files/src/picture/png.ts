import type { Brought } from "@quarterlight/core/picture";
import { joined, latin } from "./bytes.ts";

const SIGNATURE = 8;

/** Chunks that change how the picture looks (W3C PNG, 11); the others tell of it. Of one that moves the first is kept. */
const KEPT = new Set([
  "IHDR",
  "PLTE",
  "IDAT",
  "IEND",
  "tRNS",
  "gAMA",
  "cHRM",
  "sRGB",
  "iCCP",
  "sBIT",
  "pHYS",
]);

/** A PNG without its texts, times and EXIF, up to its end. */
export function cleanPng(bytes: Uint8Array): Brought {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, SIGNATURE)];
  let size = { width: 0, height: 0 };
  let at = SIGNATURE;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) break;
    const name = latin(bytes.subarray(at + 4, at + 8));
    if (name === "IHDR" && end - at === 25)
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (KEPT.has(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND" && size.width > 0 && size.height > 0) {
      return { ok: true, picture: { kind: "png", bytes: joined(kept), ...size, turn: 0 } };
    }
    at = end;
  }
  return { ok: false, why: "is a damaged PNG" };
}
