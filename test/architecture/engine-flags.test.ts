import { expect, test } from "vitest";
import { SHORT_LIVED } from "../support/short-lived.ts";
import { readText, sourcesIn } from "../support/source.ts";

test("the command starts with the flags of what lives for seconds", () => {
  const [first] = readText("apps/exporter/bin/quarterlight.js").split("\n");
  expect(first).toBe(`#!/usr/bin/env -S node ${SHORT_LIVED.join(" ")}`);
});

test("no file changes a flag of V8 while it runs: a pattern read before the change then ends the process", () => {
  const changing = sourcesIn(["packages", "apps", "test"], { tests: true })
    .filter(({ text }) => text.includes(["setFlags", "FromString"].join("")))
    .map(({ path }) => path);
  expect(changing).toEqual([]);
});
