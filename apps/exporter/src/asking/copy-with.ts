import { existsSync } from "node:fs";
import { basename, extname } from "node:path";
import { addressName, textOf } from "@quarterlight/core/workbook";
import type { Edit } from "@quarterlight/core/workbook";
import { answersBeside } from "../disk/answers.ts";
import type { Output } from "../disk/write-whole.ts";
import { Failure } from "../edge/failure.ts";

type Copy = { readonly path: string; readonly bytes: Uint8Array; readonly edits: readonly Edit[] };

/** The files of a copy. */
export type CopySet = {
  readonly outputs: readonly Output[];
  /** The answers that lie beside it, by their file's name; absent where the workbook has none beside it. */
  readonly answers?: string;
};

/**
 * A copy under a name of its own, with what people answered about the workbook beside it under the copy's name: without
 * them its questions would be open again, and its figures others than those it was made from.
 */
export async function copyTo(to: string, copy: Copy): Promise<CopySet> {
  const answers = answersBeside(copy.path, to);
  const files = [{ path: to, bytes: await copyWith(copy) }];
  return answers === undefined ? { outputs: files } : { outputs: [...files, answers], answers: answers.path };
}

/** Stops where one of the files to make is there already. */
export function refuseThere(outputs: readonly Output[]): void {
  const there = outputs.find((output) => existsSync(output.path));
  if (there === undefined) return;
  throw new Failure(
    `"${there.path}" is already there, and nothing is ever written over it. Choose another folder or name.`,
  );
}

/** In a sentence, where the answers of a copy lie; nothing where it has none of its own. */
export function answersWords(answers: string | undefined): readonly string[] {
  return answers === undefined
    ? []
    : [`What you answered about your workbook holds for the copy too, and lies beside it: ${answers}`];
}

/**
 * A copy of a workbook with some cells changed and everything else as it was, read back before anybody relies on it: each
 * cell holds what was to be written, and a table of the sheet reaches to its last row.
 */
async function copyWith({ path, bytes, edits }: Copy): Promise<Uint8Array> {
  const name = basename(path);
  if (extname(path).toLowerCase() !== ".xlsx")
    throw new Failure(
      `"${name}" is no .xlsx file. Save it as .xlsx first: only of such a file a copy is made.`,
    );
  const { editWorkbook } = await import("@quarterlight/files/edit");
  const copy = editWorkbook(bytes, edits);
  if (!copy.ok) throw new Failure(`No copy of "${name}" was made. ${copy.why}`);
  const { readFile } = await import("@quarterlight/files/read");
  const read = await readFile(name, copy.bytes);
  if (!read.ok) throw new Failure(`The copy of "${name}" could not be read back, so it was not kept.`);
  const { sheets } = read.workbook;
  for (const { at, value } of edits) {
    const sheet = sheets.find((each) => each.name === at.sheet);
    const cell = sheet?.rows[at.row]?.[at.column] ?? null;
    const isDay = typeof cell?.value === "number";
    if (!isDay && textOf(cell) !== textOf({ value }))
      throw new Failure(`${addressName(at)} of the copy does not hold what was written, so it was not kept.`);
    const table = sheet?.tables.find(({ block }) => at.column >= block.left && at.column <= block.right);
    if (table !== undefined && at.row > table.block.bottom)
      throw new Failure(
        `Something stands below the table on the sheet “${at.sheet}”, so that no row can be added to it. Move it away first.`,
      );
  }
  return copy.bytes;
}
