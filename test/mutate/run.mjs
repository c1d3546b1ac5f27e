/**
 * npm run mutate -- [--rooms facts,claims,narrative,report,figure] [--each 100] [--seed 1]
 *
 * Changes one place of core at a time and runs the tests that come by that place, until one fails: a change that no test
 * sees is listed. The files stay as they are; the changes live in what the tests load. The sample is drawn by the seed, so
 * that a run can be repeated. It takes minutes a room and is no part of the gate. Renew no golden while it runs.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { bundled } from "./bundle.mjs";
import { mutationsOf } from "./mutations.mjs";

const { values } = parseArgs({
  options: {
    rooms: { type: "string", default: "facts,claims,narrative,report,figure" },
    each: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
  },
});

/** A change that makes a loop endless is caught by the clock: a file may take this many times as long as unchanged. */
const PATIENCE = 10;
const LEAST_PATIENCE = 30_000;
/** The tests that are asked about a change, the nearest and quickest first, as a share of the time of all. */
const SHARE = 0.2;

const core = resolve(import.meta.dirname, "../../packages/core");
const random = randomFrom(Number(values.seed));
const samples = values.rooms.split(",").map((room) => {
  const all = sourcesIn(join(core, "src", room)).flatMap((path) => {
    const text = readFileSync(path, "utf8");
    return mutationsOf(path, text).map((mutation) => ({ room, path, text, ...mutation }));
  });
  return { room, among: all.length, sample: drawn(all, Number(values.each)) };
});
const sampled = samples.flatMap(({ sample }) => sample).map((each, number) => ({ ...each, number }));
const numbers = new Map(sampled.map(({ path, start, to, number }) => [`${path} ${start} ${to}`, number]));

const held = goldens();
const made = await bundled(sampled);
process.on("exit", made.end);
/** A thread that has loaded all with nothing awake, and is asked again and again. */
let warm = threadOf();
const files = await warm.ask({ tests: made.tests });
mustPass(files);
console.log(`${files.length} test files pass unchanged`);
const whole = files.reduce((sum, { took }) => sum + took, 0);

for (const { room, among, sample } of samples) {
  let caught = 0;
  let byClock = 0;
  for (const [place, each] of sample.entries()) {
    process.stderr.write(`\r${room} ${place + 1} of ${sample.length}, ${caught} caught `);
    const number = numbers.get(`${each.path} ${each.start} ${each.to}`);
    const related = nearest(files.filter(({ reached }) => reached.has(number)).toSorted(byNearness(room)));
    const how = related.length > 0 ? await caughtBy(number, related) : undefined;
    if (how !== undefined) caught += 1;
    if (how === "clock") {
      byClock += 1;
      console.log(`  caught by the clock: ${told(each)}`);
    } else if (how === undefined)
      console.log(`  survives: ${told(each)}${related.length > 0 ? "" : " (no test comes by)"}`);
  }
  process.stderr.write("\r");
  const share = Math.round((100 * caught) / Math.max(1, sample.length));
  console.log(
    `${room}: ${caught} of ${sample.length} caught (${share}%), ${byClock} of them by the clock, of ${among} there are`,
  );
}

// What goldens hold is read from where they lie: one that was renewed meanwhile would seem to catch every change.
await warm.end();
const renewed = [...goldens()].filter(([path, text]) => held.get(path) !== text).map(([path]) => path);
if (renewed.length > 0) throw new Error(`renewed meanwhile, so nothing was measured: ${renewed.join(", ")}`);

/** What tests hold whole pages against, by their paths in core. */
function goldens() {
  const paths = [core, join(core, "src")].flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== core })
      .filter((path) => /\.(?:golden\.txt|md)$/.test(path))
      .map((path) => join(folder, path)),
  );
  return new Map(paths.map((path) => [relative(core, path), readFileSync(path, "utf8")]));
}

function mustPass(answers) {
  const failed = answers.flatMap(({ path, failure }) =>
    failure === undefined ? [] : [`${relative(core, path)}: ${failure}`],
  );
  if (failed.length > 0) throw new Error(`fails before anything is changed: ${failed.join("; ")}`);
}

function told({ path, text, at, from, into }) {
  const line = text.slice(0, at).split("\n").length;
  return `${relative(core, path)}:${line}: ${from} → ${into}`;
}

/** The room's own tests first, then the quickest. */
function byNearness(room) {
  const isOwn = ({ path }) => (path.includes(`/src/${room}/`) ? 0 : 1);
  return (a, b) => isOwn(a) - isOwn(b) || a.took - b.took;
}

/** The first of them that together take no more than the share, so that a change which none sees does not cost the time of all. */
function nearest(related) {
  let left = SHARE * whole;
  return related.filter(({ took }) => (left -= took) > 0);
}

/**
 * Whether a test sees the change, or only the clock, which on a busy machine may be mistaken: such a one is to be looked at.
 * The thread that has all loaded is asked first, and what it sees is believed where the same file passes there unchanged.
 * What it does not see may lie in what was made while files were loaded: then a new thread loads them with the change awake.
 */
async function caughtBy(number, related) {
  const patience = Math.max(LEAST_PATIENCE, PATIENCE * related.reduce((sum, { took }) => sum + took, 0));
  const tests = related.map(({ path, made: one }) => ({ path, made: one }));
  const seen = failedIn(await warm.ask({ tests, awake: number }, patience));
  const isSound =
    seen === undefined ||
    (seen !== "clock" &&
      seen.made !== undefined &&
      failedIn(await warm.ask({ tests: [seen] }, patience)) === undefined);
  if (!isSound) {
    await warm.end();
    warm = threadOf();
  }
  if (isSound && seen !== undefined) return "a test";
  const cold = threadOf();
  const found = failedIn(await cold.ask({ tests, awake: number }, patience));
  await cold.end();
  return found === undefined || found === "clock" ? found : "a test";
}

/** The file that failed, the clock where none came to an end, or nothing. */
function failedIn(answer) {
  return answer === "too long" ? "clock" : answer.find(({ failure }) => failure !== undefined);
}

/** A thread that runs tests when it is asked, one question after another; it can be ended though a test never ends. */
function threadOf() {
  const thread = new Worker(new URL("ask.mjs", import.meta.url), { workerData: { seed: made.seed } });
  let hear = () => {};
  let fail = () => {};
  thread.on("message", (answer) => hear(answer));
  thread.on("error", (thrown) => fail(thrown));
  const ask = (question, patience) =>
    new Promise((answer, refuse) => {
      const timer = patience === undefined ? undefined : setTimeout(() => answer("too long"), patience);
      hear = (answered) => {
        clearTimeout(timer);
        answer(answered);
      };
      fail = (thrown) => {
        clearTimeout(timer);
        if (question.awake === undefined) refuse(thrown);
        else answer([{ failure: String(thrown) }]);
      };
      const tests = question.tests.map(({ path, made: one }) => ({ path, made: one }));
      thread.postMessage({ tests, awake: question.awake }, []);
    });
  return { ask, end: () => thread.terminate() };
}

function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        entry.name.endsWith(".ts") &&
        !/\.(test|fixture)\.ts$|^(examples|role)\.ts$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** So many of them, each as likely as another, in their own order. */
function drawn(all, count) {
  const left = all.map((each, place) => ({ each, place, weight: random() }));
  const first = left.toSorted((a, b) => a.weight - b.weight).slice(0, count);
  return first.toSorted((a, b) => a.place - b.place).map(({ each }) => each);
}

/** Numbers between nought and one that are the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
