import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ name: string, folder: string }} Workspace */

/**
 * Every workspace that has tests, in the order of the root manifest.
 * @param {string} repository
 * @returns {readonly Workspace[]}
 */
export function testedWorkspaces(repository) {
  /** @type {{ workspaces: string[] }} */
  const { workspaces } = manifestIn(repository);
  return workspaces
    .flatMap((pattern) => foldersOf(repository, pattern))
    .filter((folder) => manifestIn(folder).scripts?.test !== undefined)
    .map((folder) => ({ name: manifestIn(folder).name, folder }));
}

/**
 * @param {string} repository
 * @param {string} pattern A folder, or a folder's every child as in "packages/*".
 */
function foldersOf(repository, pattern) {
  if (!pattern.endsWith("/*")) return [join(repository, pattern)];
  const parent = join(repository, pattern.slice(0, -2));
  return readdirSync(parent)
    .toSorted()
    .map((name) => join(parent, name))
    .filter((folder) => existsSync(join(folder, "package.json")));
}

/** @param {string} folder */
function manifestIn(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
