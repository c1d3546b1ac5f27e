import { isAnswers } from "./is-answers.ts";
import type { Content, WorkbookSource } from "./workbook-source.ts";

type Read = (files: readonly File[], progress: (share: number) => void) => Promise<Content>;

/**
 * A file a person chose or dropped, and with it the file of answers that was saved beside it, where they
 * gave both. `read` is what reads Excel files.
 */
export function fileSource(files: readonly [File, ...File[]], read: Read): WorkbookSource {
  const file = files.find(({ name }) => !isAnswers(name));
  return { name: (file ?? files[0]).name, read: (progress) => read(files, progress) };
}
