import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseSync } from "vite";

export const repository = resolve(import.meta.dirname, "../..");

/** A source file by its path in the repository, with forward slashes. */
export type Source = { readonly path: string; readonly text: string };

/** Folders that hold nothing anybody wrote. */
const MADE = new Set(["node_modules", "dist", ".git", ".turbo", "report", "actual"]);
/** Files that a run leaves behind. */
const LEFT = /(^|\/)(test-results\.json|[^/]*\.log)$/;

/** Every path under a folder that somebody wrote. */
export function writtenPaths(folder = ""): readonly string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) return LEFT.test(path) ? [] : [path];
      return MADE.has(entry.name) ? [] : writtenPaths(path);
    })
    .toSorted();
}

/** The program's files under folders: TypeScript and the gate's scripts, with or without the tests and their fixtures. */
export function sourcesIn(folders: readonly string[], { tests = false } = {}): readonly Source[] {
  return folders
    .flatMap((folder) => writtenPaths(folder))
    .filter((path) => /\.(ts|tsx|mjs|js)$/.test(path) && (tests || !/\.(test|fixture)\.tsx?$/.test(path)))
    .map((path) => ({ path, text: readText(path) }));
}

export function readText(path: string): string {
  return readFileSync(join(repository, path), "utf8");
}

/** A source file as a syntax tree, so that comments and strings are never taken for code. */
export function parsed({ path, text }: Source) {
  return parseSync(path, text);
}
