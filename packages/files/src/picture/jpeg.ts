import type { Brought, Picture } from "@quarterlight/core/picture";
import { joined, latin } from "./bytes.ts";
import { turnIn, turnTag } from "./exif.ts";

const EXIF = 0xe1;
const COMMENT = 0xfe;
const SCAN = 0xda;
const END = 0xd9;

/** Frames, which give the size: every SOF, but not DHT, JPG and DAC, which share their row (ITU-T T.81, table B.1). */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** What applications note. Three of their notes change how the picture looks and stay: JFIF, Adobe's, a colour profile. */
function isNote(marker: number, body: Uint8Array): boolean {
  if (marker === COMMENT) return true;
  if (marker < 0xe0 || marker > 0xef) return false;
  if (marker === 0xe2) return latin(body.subarray(0, 11)) !== "ICC_PROFILE";
  return marker !== 0xe0 && marker !== 0xee;
}

type Segment = { readonly marker: number; readonly whole: Uint8Array; readonly body: Uint8Array };

/** A JPEG without its EXIF, XMP, comments and other notes, up to its end; of EXIF only how it is to be turned is kept. */
export function cleanJpeg(bytes: Uint8Array): Brought {
  const { segments, scans } = takenApart(bytes);
  const frame = segments.find(({ marker }) => isFrame(marker));
  if (!scans || !frame || frame.body.length < 5) return { ok: false, why: "is a damaged JPEG" };
  const asked = segments.flatMap(({ marker, body }) => (marker === EXIF ? (turnIn(body) ?? []) : []));
  const turn = asked[0] ?? 0;
  if (turn === "mirrored") {
    return { ok: false, why: "is saved as its own mirror image: open it, turn it and save it anew" };
  }
  const kept = segments.flatMap(({ marker, whole, body }) => (isNote(marker, body) ? [] : [whole]));
  const all = [bytes.subarray(0, 2), ...(turn === 0 ? [] : [turnTag(turn)]), ...kept, scans];
  return { ok: true, picture: { kind: "jpeg", bytes: joined(all), ...sizeOf(frame.body, turn), turn } };
}

/** As it is seen: turned by a quarter, its height is its width. */
function sizeOf(frame: Uint8Array, turn: Picture["turn"]) {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const [height, width] = [view.getUint16(1), view.getUint16(3)];
  return turn === 90 || turn === 270 ? { width: height, height: width } : { width, height };
}

/** The segments before the first scan; then the scans, where all of it is there. What stands behind the end is left out. */
function takenApart(bytes: Uint8Array): { segments: readonly Segment[]; scans: Uint8Array | undefined } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === SCAN) return { segments, scans: upToEnd(bytes, at) };
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) break;
    segments.push({ marker, whole: bytes.subarray(at, end), body: bytes.subarray(at + 4, end) });
    at = end;
  }
  return { segments, scans: undefined };
}

function upToEnd(bytes: Uint8Array, start: number): Uint8Array | undefined {
  for (let at = start; at + 1 < bytes.length; at += 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === END) return bytes.subarray(start, at + 2);
  }
  return undefined;
}
