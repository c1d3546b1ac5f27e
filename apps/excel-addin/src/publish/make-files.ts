import type { Brief, Report } from "@quarterlight/core/report";
import { fileName } from "./file-name.ts";
import { FORMATS, type Format } from "./formats.ts";

/** How one file came out: made, or a sentence saying why not. */
export type MadeFile =
  | { readonly made: true; readonly format: Format; readonly name: string; readonly blob: Blob }
  | { readonly made: false; readonly format: Format; readonly sentence: string };

/** Makes each format after the other; one that fails does not stop the next. */
export async function makeFiles(
  report: Report,
  brief: Brief,
  formats: readonly Format[],
  progress: (format: Format) => void,
): Promise<readonly MadeFile[]> {
  const files: MadeFile[] = [];
  for (const format of formats) {
    progress(format);
    files.push(await makeFile(report, brief, format));
  }
  return files;
}

async function makeFile(report: Report, brief: Brief, format: Format): Promise<MadeFile> {
  const { make, mime, name } = FORMATS[format];
  try {
    const bytes = await make(report);
    const blob = new Blob([new Uint8Array(bytes)], { type: mime });
    return { made: true, format, name: fileName(brief, format), blob };
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    const sentence = `The ${name} file could not be made: ${why}. The other files are not affected; try this one again.`;
    return { made: false, format, sentence };
  }
}
