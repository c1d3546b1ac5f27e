/** Spoils files for long: `npm run fuzz`, or `npm run fuzz -- 3600` for an hour. Names the seed of what it finds. */
import { spawnSync } from "node:child_process";
import process from "node:process";

const seconds = process.argv[2] ?? "600";
const seed = process.env.FUZZ_SEED ?? String(Math.floor(Date.now() / 1000));
process.stdout.write(`Spoiling files for ${seconds} seconds, from seed ${seed} on\n`);
const { status } = spawnSync("npx", ["vitest", "run", "fuzz"], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, FUZZ_SECONDS: seconds, FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
