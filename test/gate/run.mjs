/**
 * The gate: the static checks side by side, then types, the build and every test. A step that fails hides no other.
 * The last line counts everything; the exit code is 0 only where nothing failed.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { NOTHING, closingLine, countsOf, failuresOf, secondTriesOf, sum } from "./counts.mjs";
import { STEPS, scriptOf } from "./steps.mjs";
import { testedWorkspaces } from "./workspaces.mjs";

/** @typedef {import("./counts.mjs").Counts} Counts */
/** @typedef {import("./steps.mjs").Step} Step */

const repository = resolve(import.meta.dirname, "../..");
const workspaces = testedWorkspaces(repository);
const shared = process.env.QUARTERLIGHT_SHARED ?? resolve(repository, "../shared");

// Nothing is sent anywhere. Naming the shared folder puts its presence into turbo's cache keys.
const environment = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  QUARTERLIGHT_SHARED: existsSync(shared) ? shared : "",
};

// A result left by an earlier run must never stand for one that did not happen.
for (const { folder } of workspaces) rmSync(join(folder, "test-results.json"), { force: true });

const [beside, after] = [STEPS.filter(({ isBeside }) => isBeside), STEPS.filter(({ isBeside }) => !isBeside)];
const told = await Promise.all(beside.map(run));
for (const step of after) told.push(await run(step));
const total = sum(told);
process.stdout.write(`\n${closingLine(total)}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * @param {Step} step
 * @returns {Promise<Counts>}
 */
async function run(step) {
  const started = performance.now();
  const { isSound, printed } = await ended(step);
  if (!isSound) process.stdout.write(`\n${printed}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${isSound ? "passed" : "FAILED"}  ${step.name.padEnd(12)} ${seconds.padStart(6)} s\n`,
  );
  if (step.counts) return counted(isSound);
  return isSound ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/**
 * Whether a step's tool ended well, and all that it printed.
 * @param {Step} step
 * @returns {Promise<{ isSound: boolean, printed: string }>}
 */
function ended(step) {
  return new Promise((resolveWith) => {
    const tool = spawn(process.execPath, [scriptOf(repository, step.tool), ...step.args], {
      cwd: repository,
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const printed = /** @type {string[]} */ ([]);
    for (const stream of [tool.stdout, tool.stderr])
      stream.setEncoding("utf8").on("data", (text) => printed.push(String(text)));
    tool.on("error", (error) => resolveWith({ isSound: false, printed: String(error) }));
    tool.on("close", (code) => resolveWith({ isSound: code === 0, printed: printed.join("") }));
  });
}

/**
 * The tests of every workspace. A step that failed although no test did is one failure more.
 * @param {boolean} isSound
 * @returns {Counts}
 */
function counted(isSound) {
  const each = workspaces.map(({ name, folder }) => {
    const results = resultsIn(folder);
    const counts = countsOf(results);
    process.stdout.write(`        ${name.padEnd(26)} ${closingLine(counts)}\n`);
    for (const again of secondTriesOf(results, repository)) process.stdout.write(`AGAIN   ${again}\n`);
    for (const failure of failuresOf(results, repository)) process.stdout.write(`FAILED  ${failure}\n`);
    return counts;
  });
  const all = sum(each);
  return isSound || all.failed > 0 ? all : { ...all, failed: 1 };
}

/** @param {string} folder */
function resultsIn(folder) {
  const path = join(folder, "test-results.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}
