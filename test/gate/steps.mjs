import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * One step of the gate: a tool from npm run by this Node, so that no shell and no system tool is needed.
 * @typedef {{ name: string, tool: string, args: readonly string[], counts?: boolean, isBeside?: boolean }} Step
 */

const QUIETLY = ["--output-logs=errors-only", "--concurrency=100%", "--continue=dependencies-successful"];

/**
 * Every step: those that stand beside each other first, then the others in order. The step that `counts` is judged by
 * its tests, one by one.
 * @type {readonly Step[]}
 */
export const STEPS = [
  { name: "format", tool: "oxfmt", args: ["--check", "."], isBeside: true },
  { name: "lint", tool: "oxlint", args: [], isBeside: true },
  { name: "unused code", tool: "knip", args: [], isBeside: true },
  { name: "boundaries", tool: "turbo", args: ["boundaries"], isBeside: true },
  { name: "types", tool: "turbo", args: ["run", "typecheck", ...QUIETLY] },
  { name: "build", tool: "turbo", args: ["run", "build", ...QUIETLY] },
  { name: "tests", tool: "turbo", args: ["run", "test", ...QUIETLY], counts: true },
];

/**
 * The script behind a tool's name, as its package declares it.
 * @param {string} repository
 * @param {string} tool
 * @returns {string}
 */
export function scriptOf(repository, tool) {
  const folder = join(repository, "node_modules", tool);
  const manifest = join(folder, "package.json");
  if (!existsSync(manifest)) throw new Error(`${tool} is not installed. Run "npm ci" first.`);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[tool]);
}
