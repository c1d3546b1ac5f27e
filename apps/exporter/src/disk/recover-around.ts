import { existsSync, lstatSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { JOURNAL } from "./journal.ts";
import { recover } from "./recover.ts";
import { recoveredInWords } from "./recovered.ts";

/**
 * Puts right every folder that a command is about, where a run was stopped while it wrote: the folder it is run in,
 * those of the files it names, and the one it writes to. Says in sentences what was done.
 */
export function recoverAround(
  given: readonly unknown[],
  options: Readonly<Record<string, unknown>>,
): readonly string[] {
  const named = [...given, ...Object.values(options)].flat().filter((word) => typeof word === "string");
  const folders = new Set([process.cwd(), ...named.flatMap(foldersOf)].map((folder) => resolve(folder)));
  const said: string[] = [];
  for (const folder of folders) {
    if (!isSomethingAt(join(folder, JOURNAL))) continue;
    const found = recover(folder);
    if (typeof found !== "string") said.push(recoveredInWords(found));
  }
  return said;
}

/** A folder by its name, or that of a file in it; none for a word that names neither. */
function foldersOf(word: string): readonly string[] {
  if (word === "" || word.includes("\0")) return [];
  if (isFolder(word)) return [word];
  return existsSync(dirname(word)) ? [dirname(word)] : [];
}

function isSomethingAt(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** A path that cannot be looked at is no folder to put right; the command itself says what is wrong with it. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
