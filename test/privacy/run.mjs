/** Prints how well the labelled rows and cases are judged: the set that PRIVACY_CORPUS names, else the one beside the repository. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const core = fileURLToPath(new URL("../../packages/core", import.meta.url));
const args = ["vitest", "run", "--root", core, "protect/identifiers/labelled", "protect/disclosure/labelled"];
const { status } = spawnSync("npx", args, {
  cwd: core,
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, PRIVACY_SAY: "scores" },
});
process.exitCode = status ?? 1;
