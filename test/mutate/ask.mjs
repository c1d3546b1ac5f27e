/**
 * A thread that runs test files when it is asked, in their order: with one change awake, or with none to learn which files
 * come by which change. A file is loaded once, with what is awake in the first question that names it.
 */
import { dirname } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { runTaken, taken } from "./stand-in.mjs";

let awake;
/** What was come by while files were loaded, which happens once for all that load them. */
const inLoading = new Set();
let reached = inLoading;
globalThis.mutated = (number) => {
  reached.add(number);
  return number === awake;
};

const loaded = new Map();

/** What a file holds, or why it could not be loaded. */
async function heldIn(made) {
  const known = loaded.get(made);
  if (known) return known;
  reached = inLoading;
  let held;
  try {
    await import(made);
    held = { tests: taken() };
  } catch (thrown) {
    taken();
    held = { failure: String(thrown) };
  }
  loaded.set(made, held);
  return held;
}

async function answerTo({ tests, awake: wanted }) {
  awake = wanted;
  await import(workerData.seed);
  const files = [];
  for (const { path, made } of tests) {
    const held = await heldIn(made);
    const inTests = new Set();
    reached = inTests;
    const started = performance.now();
    const failure = held.failure ?? (await runTaken(held.tests, dirname(path)));
    const took = performance.now() - started;
    files.push({ path, made, failure, took, reached: new Set([...inLoading, ...inTests]) });
    if (failure !== undefined && awake !== undefined) break;
  }
  return files;
}

parentPort.on("message", async (question) => {
  parentPort.postMessage(await answerTo(question), []);
});
