#!/usr/bin/env node
import { existsSync } from "node:fs";
import { stderr } from "node:process";
import { setFlagsFromString } from "node:v8";

const main = new URL("../dist/main.js", import.meta.url);

if (existsSync(main)) {
  // React's production build: the same output, sooner.
  process.env.NODE_ENV ??= "production";
  // Each of hundreds of patterns is compiled once for good, and not a second time when it is used again.
  setFlagsFromString("--no-regexp-tier-up");
  await import(main.href);
} else {
  stderr.write('Quarterlight has not been built yet. Run "npm run build" first, then try again.\n');
  process.exitCode = 2;
}
