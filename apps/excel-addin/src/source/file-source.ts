import { isAnswers } from "./is-answers.ts";
import type { Edit } from "@quarterlight/core/workbook";
import type { Content, WorkbookSource } from "./workbook-source.ts";

type Copy = (file: File, edits: readonly Edit[]) => Promise<Uint8Array>;
type Read = (files: readonly File[], progress: (share: number) => void) => Promise<Content>;

/**
 * A file a person chose or dropped, and with it the file of answers that was saved beside it, where they
 * gave both. `read` is what reads Excel files, and `copy` what makes a copy of one.
 */
export function fileSource(files: readonly [File, ...File[]], read: Read, copy: Copy): WorkbookSource {
  const file = files.find(({ name }) => !isAnswers(name));
  return {
    name: (file ?? files[0]).name,
    read: (progress) => read(files, progress),
    ...(file ? { copy: (edits) => copy(file, edits) } : {}),
  };
}
