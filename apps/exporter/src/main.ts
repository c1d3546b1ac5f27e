/** The command's edge: the only file that touches the process it runs in. */
import process from "node:process";
import { safeText } from "./edge/safe-text.ts";
import { run } from "./program.ts";

const terminal = {
  out: (text: string) => void process.stdout.write(safeText(text)),
  err: (text: string) => void process.stderr.write(safeText(text)),
  watched: process.stderr.isTTY,
};

// A reader that stops early, such as `head`, is not a fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** Not awaited at the top level: what is loaded when needed imports from here, and would wait for ever. */
async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), terminal, {
    debug: process.env.QUARTERLIGHT_DEBUG !== undefined,
  });
}

void main();
