import { stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { Register } from "@quarterlight/core/register";
import type { Format } from "@quarterlight/core/report";
import type { Template } from "@quarterlight/render/word-template";
import { placeBeside } from "../disk/beside.ts";
import { readBytes } from "../disk/read-bytes.ts";
import { Failure } from "../edge/failure.ts";

/** The document whose look the Word file takes, and the styles of a report that it has not got. */
export type WordLook = {
  readonly file: string;
  readonly path: string;
  readonly template: Template;
  readonly missed: readonly string[];
};

/** The template that was asked for; a sentence says why it cannot be one. */
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
  return lookOf(path);
}

/** The template that the workbook names, which lies beside it, where a Word file is made. */
export async function wordLookBeside(
  workbook: string,
  { settings: { wordTemplate } }: Register,
  formats: readonly Format[],
): Promise<WordLook | undefined> {
  if (wordTemplate === "" || !formats.includes("docx")) return undefined;
  const path = await placeBeside(dirname(resolve(workbook)), wordTemplate);
  if (path === undefined) {
    throw new Failure(
      `The setting "Word template" names "${wordTemplate}", which does not lie beside the workbook. Put it there, or leave the setting blank.`,
    );
  }
  return lookOf(path);
}

async function lookOf(path: string): Promise<WordLook> {
  const { missedStyles, readTemplate, templateRefusalInWords } =
    await import("@quarterlight/render/word-template");
  const read = readTemplate(await readBytes(path));
  const file = basename(path);
  if (!read.ok) throw new Failure(templateRefusalInWords(file, read.refusal));
  return { file, path, template: read.template, missed: missedStyles(read.template) };
}
