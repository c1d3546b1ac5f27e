import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Format } from "@quarterlight/core/report";
import type { Template } from "@quarterlight/render/word-template";
import { readBytes } from "../disk/read-bytes.ts";
import { Failure } from "../edge/failure.ts";

/** The document whose look the Word file takes, and the styles of a report that it has not got. */
export type WordLook = {
  readonly file: string;
  readonly template: Template;
  readonly missed: readonly string[];
};

/** Reads the template that was asked for, or says in a sentence why it cannot be one. */
export async function wordLook(
  path: string | undefined,
  formats: readonly Format[],
): Promise<WordLook | undefined> {
  if (path === undefined) return undefined;
  if (!formats.includes("docx")) {
    throw new Failure("--word-template is for the Word file, which --to leaves out. Add docx to --to.");
  }
  const about = await stat(path).catch(() => undefined);
  if (!about?.isFile()) {
    throw new Failure(
      `There is no Word document at "${path}" to be the template. Check the name and the folder.`,
    );
  }
  const { missedStyles, readTemplate, templateRefusalInWords } =
    await import("@quarterlight/render/word-template");
  const read = readTemplate(await readBytes(path));
  if (!read.ok) throw new Failure(templateRefusalInWords(basename(path), read.refusal));
  return { file: basename(path), template: read.template, missed: missedStyles(read.template) };
}
