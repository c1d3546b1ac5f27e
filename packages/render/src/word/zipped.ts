import { zipSync } from "fflate";

/** Local time on purpose: a zip file holds no zone. */
const ENTRY_TIME = new Date(1980, 0, 1);

/** Parts as the bytes of a document, the same at any time. */
export function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...files }, { mtime: ENTRY_TIME, level: 6 });
}
