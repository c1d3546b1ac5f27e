import { zipSync } from "fflate";

/** No file says when it was made: the same files are the same bytes on any day and in any zone. */
const MADE = new Date(1980, 0, 1);

/** Files by their names in one. Nothing is squeezed: Word files, PDFs and workbooks are packed already, a web page is small. */
export function zipOf(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 0, mtime: MADE });
}
