import { unzipSync, zipSync, type Zippable } from "fflate";

/** Packs a file again with one fixed date on every part, because ExcelJS stamps the time of writing. */
export function withoutClock(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = unzipSync(bytes);
  return zipSync(parts, { level: 6, mtime: firstZipDay });
}

/** The earliest day a zip file can hold, in local time because that is how the format counts. */
const firstZipDay = new Date(1980, 0, 1);
