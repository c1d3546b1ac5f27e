import { unzipSync, zipSync } from "fflate";

/** The parts of a document by their paths. */
export type Files = Record<string, Uint8Array>;

/** Local time on purpose: a zip file holds no zone. */
const ENTRY_TIME = new Date(1980, 0, 1);

/** Parts as the bytes of a document, the same at any time. */
export function zipped(files: Readonly<Files>): Uint8Array {
  return zipSync({ ...files }, { mtime: ENTRY_TIME, level: 6 });
}

/** The parts of a document from its bytes. */
export function unzipped(docx: Uint8Array): Files {
  return unzipSync(docx);
}
