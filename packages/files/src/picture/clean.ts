import { type Brought, MOST_BYTES } from "@quarterlight/core/picture";
import { startsWith } from "./bytes.ts";
import { cleanJpeg } from "./jpeg.ts";
import { cleanPng } from "./png.ts";
import { cleanSvg } from "./svg.ts";

/**
 * Takes out of a picture all that is not needed to show it: location, camera, program, comments, copies in small. Of a
 * drawing only shapes, words and colours are kept. What is no picture, damaged, too large or not safe is refused.
 */
export function cleanPicture(bytes: Uint8Array): Brought {
  if (bytes.length > MOST_BYTES) {
    const why = `is larger than ${MOST_BYTES / 1_000_000} MB: save it smaller, about 1,200 pixels wide`;
    return { ok: false, why };
  }
  if (startsWith(bytes, [0xff, 0xd8])) return cleanJpeg(bytes);
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return cleanPng(bytes);
  const text = new TextDecoder().decode(bytes).trimStart();
  return text.startsWith("<") ? cleanSvg(text) : { ok: false, why: "is no JPEG, PNG or SVG" };
}
