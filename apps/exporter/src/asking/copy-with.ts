import { existsSync } from "node:fs";
import { basename } from "node:path";
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

/** A copy of a workbook with some cells changed and everything else as it was, read back before anybody relies on it. */
async function copyWith({ path, bytes, edits }: Copy): Promise<Uint8Array> {
  const { checkedCopy } = await import("@quarterlight/files/edit");
  const copy = await checkedCopy(basename(path), bytes, edits);
  if (!copy.ok) throw new Failure(copy.why);
  return copy.bytes;
}
