import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { withHeadings } from "./tag-headings.ts";

/**
 * Packs what ExcelJS wrote once more, with one fixed date on every part instead of the time of writing,
 * with row heights that Excel may change again when somebody types a longer text, and with the titles of the sheets that
 * are `headed`, counted from one, told to be headings.
 */
export function finish(bytes: Uint8Array, headed: readonly number[]): Uint8Array {
  const parts: Zippable = {};
  for (const [path, part] of Object.entries(withHeadings(unzipSync(bytes), headed))) {
    if (path.startsWith("xl/worksheets/sheet")) parts[path] = mended(part);
    else if (path.startsWith("xl/tables/")) parts[path] = withoutHiddenFilters(part);
    else parts[path] = isNotes(path) ? ours(part) : part;
  }
  return zipSync(parts, { level: 6, mtime: firstZipDay });
}

/** The earliest day a zip file can hold, in local time because that is how the format counts. */
const firstZipDay = new Date(1980, 0, 1);

/** Free row heights; and notes before tables, where Excel looks for them: the other way round it repairs the file. */
function mended(sheet: Uint8Array): Uint8Array {
  return strToU8(
    strFromU8(sheet)
      .replaceAll(/(<row [^>]*) customHeight="1"/g, "$1")
      .replace(/(<tableParts\b.*?<\/tableParts>)(<legacyDrawing\b[^>]*\/>)/s, "$2$1"),
  );
}

/** ExcelJS keeps a filter whose buttons are all hidden, which a reading aid still tells of. */
function withoutHiddenFilters(table: Uint8Array): Uint8Array {
  return strToU8(
    strFromU8(table).replace(/<autoFilter\b.*?<\/autoFilter>/s, (filter) =>
      /<filterColumn [^>]*hiddenButton="0"/.test(filter) ? filter : "",
    ),
  );
}

function isNotes(path: string): boolean {
  return /^xl\/comments\d+\.xml$/.test(path);
}

/** Notes say whose they are: nobody of the name that ExcelJS gives them wrote one. */
function ours(notes: Uint8Array): Uint8Array {
  return strToU8(strFromU8(notes).replace("<author>Author</author>", "<author>Quarterlight</author>"));
}
