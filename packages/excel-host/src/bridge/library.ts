import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compileFunction } from "node:vm";
import { type Catalogue, catalogueOf } from "../engine/index.ts";

/**
 * The folder of the library as npm installed it, for a test or a playground to serve in place of Microsoft's
 * address. It is read and never copied: its licence allows development and tests.
 */
export function libraryFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
}

function read(file: string): string {
  return readFileSync(join(libraryFolder(), file), "utf8");
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null;
  return () => (made ??= { result: make() }).result;
}

/** The catalogue of the real API, from the debug build of the installed library. Read once a process. */
export const installedCatalogue: () => Catalogue = once(() => catalogueOf(read("excel-web-16.00.debug.js")));

/**
 * The library as a function of its window. It runs in this realm, so that its arrays and errors are ours, and
 * finds every global in the given window first, so that none of ours is touched.
 */
export const library: () => (window: object) => void = once(() => {
  const run = compileFunction(`with (window) {\n${read("excel-web-16.00.js")}\n}`, ["window"]);
  return (window) => void Reflect.apply(run, window, [window]);
});
