#!/usr/bin/env -S node --no-regexp-tier-up --interrupt-budget=600000
// The flags are for a command that lives for seconds: each of hundreds of patterns is compiled once for good, and a function
// only when it has run for long. They are given as V8 starts: set later, the first ends it now and then.
import { existsSync } from "node:fs";
import { stderr } from "node:process";

const main = new URL("../dist/main.js", import.meta.url);

if (existsSync(main)) {
  // React's production build: the same output, sooner.
  process.env.NODE_ENV ??= "production";
  await import(main.href);
} else {
  stderr.write('Quarterlight has not been built yet. Run "npm run build" first, then try again.\n');
  process.exitCode = 2;
}
