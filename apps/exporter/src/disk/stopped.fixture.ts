import {
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { digestOf } from "./digest.ts";
import { JOURNAL, besideName } from "./journal.ts";

/** The names of a folder's files, with their text. */
export type Files = Readonly<Record<string, string>>;

const ID = "999999999-1700000000000";
export const HTML = "quarterly-report-2025-26-q2-public.html";
export const PDF = "quarterly-report-2025-26-q2-public.pdf";

export const sha = (text: string) => digestOf(new TextEncoder().encode(text));
export const fresh = (name: string) => besideName(name, "new", ID);
export const old = (name: string) => besideName(name, "old", ID);

/** A set of two: a page that was there before, and a paper that was not. */
export const page = { name: HTML, before: sha("old page"), after: sha("new page") };
export const paper = { name: PDF, before: "", after: sha("new pdf") };

/** A new folder with files, for as long as the test at hand. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "quarterlight-recover-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The journal of a run that was elsewhere and long ago. */
export function journal(folder: string, files: readonly unknown[], marks: readonly string[]): void {
  const path = join(folder, JOURNAL);
  writeFileSync(path, JSON.stringify({ version: 2, id: ID, pid: 999_999_999, host: "elsewhere", files }));
  for (const mark of marks) writeFileSync(join(folder, mark), "");
  makeOld(path);
}

/** Makes a file an hour old. */
function makeOld(path: string): void {
  const long = new Date(Date.now() - 3_600_000);
  utimesSync(path, long, long);
}

/** What a folder holds; of what is no plain file, only that it is there. */
export function contentsOf(folder: string): Files {
  return Object.fromEntries(
    readdirSync(folder)
      .toSorted()
      .map((name) => [
        name,
        lstatSync(join(folder, name)).isFile() ? readFileSync(join(folder, name), "utf8") : "-",
      ]),
  );
}
