#!/usr/bin/env node
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
