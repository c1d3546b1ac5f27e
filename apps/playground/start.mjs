import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

/** Builds what has changed of the playground and the task pane, then starts the server. */
const repository = resolve(import.meta.dirname, "../..");
const turbo = join(createRequire(import.meta.url).resolve("turbo/package.json"), "../bin/turbo");
const filters = ["@quarterlight/playground", "@quarterlight/excel-addin"].map((name) => `--filter=${name}`);

process.stdout.write("Building the task pane and the playground where they have changed…\n");
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [turbo, "run", "build", ...filters, "--output-logs=errors-only"],
  { cwd: repository, encoding: "utf8", env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" } },
);
if (status === 0) await import("./dist/server/main.js");
else {
  process.stderr.write(`${stdout}${stderr}\n`);
  process.exitCode = 1;
}
