import { noticeInWords, readFile, refusalInWords } from "@quarterlight/files/read";
import { Trouble } from "../source/trouble.ts";
import type { Content } from "../source/workbook-source.ts";
import { answersIn } from "../work/answers/answers-file.ts";
import { isAnswers } from "../source/is-answers.ts";

/** Reads a workbook's file, and with it the file of answers that was saved beside it where both are given. */
export async function readFiles(files: readonly File[], told: (share: number) => void): Promise<Content> {
  const file = files.find(({ name }) => !isAnswers(name));
  const beside = files.find(({ name }) => isAnswers(name));
  if (!file) throw new Trouble(`"${beside?.name}" holds answers. Open it together with its workbook.`);
  const bytes = await bytesOf(file);
  const sha256 = await checksum(bytes);
  const result = await readFile(file.name, bytes, told);
  if (!result.ok) throw new Trouble(refusalInWords(result.refusal));
  const content = { workbook: result.workbook, notices: result.notices.map(noticeInWords), sha256 };
  if (!beside) return content;
  const text = new TextDecoder().decode(await bytesOf(beside));
  return { ...content, answers: answersIn(beside.name, text) };
}

/** The SHA-256 in hexadecimal; empty where the page came from an address that is not safe, where browsers give none. */
async function checksum(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const safe: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!safe) return "";
  const digest = new Uint8Array(await safe.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The bytes of a file that a person chose. Fails with `Trouble` where it is no longer there. */
export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Trouble(
      `"${file.name}" could not be opened. It may have been moved, or another program may hold it: choose it again.`,
    );
  }
}
