import type { Returned, returnedForm } from "@quarterlight/core/asking";
import { readFile, refusalInWords } from "@quarterlight/files/read";
import { sentenceOf } from "../source/trouble.ts";
import type { Forms } from "./desk.ts";
import { bytesOf } from "./read-files.ts";

/** The forms among files. A file that is none, or that cannot be read, is told of by itself. */
export async function formsIn(files: readonly File[], formOf: typeof returnedForm): Promise<Forms> {
  const read = await Promise.all(files.map((file) => formIn(file, formOf)));
  return {
    forms: read.flatMap(({ form }) => form ?? []),
    others: read.flatMap(({ file, why }) => (why === "" ? [] : [{ file, why }])),
  };
}

async function formIn(chosen: File, formOf: typeof returnedForm): Promise<FormRead> {
  const file = chosen.name;
  try {
    const result = await readFile(file, await bytesOf(chosen));
    if (!result.ok) return { file, form: undefined, why: refusalInWords(result.refusal) };
    const form = formOf(result.workbook);
    return { file, form, why: form === undefined ? NO_FORM : "" };
  } catch (thrown) {
    return { file, form: undefined, why: sentenceOf(thrown) };
  }
}

type FormRead = { readonly file: string; readonly form: Returned | undefined; readonly why: string };

const NO_FORM = "This is no form that “ask” made, or its hidden sheet is gone. Nothing of it was read.";
