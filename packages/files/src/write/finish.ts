import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/**
 * Packs what ExcelJS wrote once more, with one fixed date on every part instead of the time of writing,
 * and with row heights that Excel may change again when somebody types a longer text.
 */
export function finish(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    parts[path] = path.startsWith("xl/worksheets/sheet") ? mended(part) : isNotes(path) ? ours(part) : part;
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

function isNotes(path: string): boolean {
  return /^xl\/comments\d+\.xml$/.test(path);
}

/** Notes say whose they are: nobody of the name that ExcelJS gives them wrote one. */
function ours(notes: Uint8Array): Uint8Array {
  return strToU8(strFromU8(notes).replace("<author>Author</author>", "<author>Quarterlight</author>"));
}
