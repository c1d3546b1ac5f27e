import { type Brief, type Built, carriedFacts, fileName } from "@quarterlight/core/report";
import { Trouble } from "../source/trouble.ts";
import { FORMATS, type Format } from "@quarterlight/core/report";
import { MAKERS } from "./formats.ts";

/** A file that was made, in the memory of this page. */
export type MadeFile = {
  readonly stage: "made";
  readonly format: Format;
  readonly name: string;
  readonly blob: Blob;
};

/** Where one file stands: to be made, being made, made, or not made, with a sentence saying why. */
export type FileState =
  | { readonly stage: "waiting"; readonly format: Format }
  | { readonly stage: "making"; readonly format: Format }
  | MadeFile
  | { readonly stage: "failed"; readonly format: Format; readonly sentence: string };

/** Makes each format after the other, telling where all of them stand; one that fails does not stop the next. */
export async function makeFiles(
  built: Built,
  brief: Brief,
  formats: readonly Format[],
  tell: (files: readonly FileState[]) => void,
): Promise<void> {
  let files: readonly FileState[] = formats.map((format) => ({ stage: "waiting", format }));
  const put = (state: FileState) => {
    files = files.map((each) => (each.format === state.format ? state : each));
    tell(files);
  };
  const facts = carriedFacts(built, brief);
  for (const format of formats) {
    put({ stage: "making", format });
    put(await makeFile(built, brief, facts, format));
  }
}

async function makeFile(built: Built, brief: Brief, facts: string, format: Format): Promise<FileState> {
  const { mime, name } = FORMATS[format];
  const { make } = MAKERS[format];
  try {
    const bytes = await make(built, facts);
    const blob = new Blob([new Uint8Array(bytes)], { type: mime });
    return { stage: "made", format, name: fileName(brief, format), blob };
  } catch (thrown) {
    if (thrown instanceof Trouble) return { stage: "failed", format, sentence: thrown.message };
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    const sentence = `The ${name} file could not be made: ${why}. The other files are not affected; try this one again.`;
    return { stage: "failed", format, sentence };
  }
}
