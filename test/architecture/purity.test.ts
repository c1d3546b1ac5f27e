import { expect, test } from "vitest";
import { importsOf } from "../support/imports.ts";
import { mentionsIn } from "../support/mentions.ts";
import { type Source, sourcesIn } from "../support/source.ts";

/** What would let the world in: a clock, chance, the network, the process, the page. */
const FORBIDDEN_NAMES = [
  "process",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "window",
  "document",
  "navigator",
  "localStorage",
  "globalThis",
  "console",
  "performance",
  "crypto",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "require",
  "Buffer",
];
const FORBIDDEN_MEMBERS = ["Date.now", "Math.random", "Intl.DateTimeFormat"];

test("core is pure: zod only, no clock, no chance, no input or output, no page", () => {
  expect(sourcesIn(["packages/core/src"]).flatMap(impurities)).toEqual([]);
});

test.each([
  { text: 'import { readFileSync } from "node:fs";', says: "imports node:fs" },
  { text: 'import { Workbook } from "exceljs";', says: "imports exceljs" },
  { text: "export const now = () => Date.now();", says: "uses Date.now" },
  { text: "export const now = () => new Date();", says: "uses new Date() with no argument" },
  { text: "export const chance = Math.random();", says: "uses Math.random" },
  { text: "export const page = document.title;", says: "uses document" },
  { text: "export const where = process.env;", says: "uses process" },
  { text: "export const got = await fetch(where);", says: "uses fetch" },
])("core is caught when it $says", ({ text, says }) => {
  expect(impurities({ path: "packages/core/src/period/bad.ts", text })).toEqual([
    `packages/core/src/period/bad.ts: ${says}`,
  ]);
});

test("a word of the trade is not taken for the world", () => {
  const text = "export const limits = ({ process }: { process: number }) => new Date(process).getTime();";
  expect(impurities({ path: "packages/core/src/spc/good.ts", text })).toEqual([]);
});

function impurities(source: Source): readonly string[] {
  const { names, members, bareNew } = mentionsIn(source);
  const outside = importsOf(source).filter((name) => !name.startsWith(".") && name !== "zod");
  return [
    ...outside.map((name) => `imports ${name}`),
    ...FORBIDDEN_NAMES.filter((name) => names.has(name)).map((name) => `uses ${name}`),
    ...FORBIDDEN_MEMBERS.filter((member) => members.has(member)).map((member) => `uses ${member}`),
    ...(bareNew.has("Date") ? ["uses new Date() with no argument"] : []),
  ].map((why) => `${source.path}: ${why}`);
}
