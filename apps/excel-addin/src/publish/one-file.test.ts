import type { Brief } from "@quarterlight/core/report";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { FileState } from "./make-files.ts";
import { oneFileOf } from "./one-file.ts";

const brief: Brief = { period: { start: 2025 * 12 + 6, months: 3 }, audience: "public", date: "2025-11-14" };
const made = (format: "html" | "pdf", text: string): FileState => ({
  stage: "made",
  format,
  name: `report.${format}`,
  blob: new Blob([text]),
});
const facts = { name: "report.facts.json", blob: new Blob(["facts"]) };
const failed: FileState = { stage: "failed", format: "docx", sentence: "no" };

test("several files are one zip that holds each whole, the same bytes every time", async () => {
  const one = await oneFileOf([made("html", "page"), failed, made("pdf", "paper")], facts, brief);
  expect(one?.name).toMatch(/^quarterly-report-2025-26-q2.*\.zip$/);
  expect(one?.holds).toEqual(["report.html", "report.pdf", "report.facts.json"]);
  const bytes = new Uint8Array((await one?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
  const inside = Object.entries(unzipSync(bytes)).map(([name, text]) => [
    name,
    new TextDecoder().decode(text),
  ]);
  expect(inside).toEqual([
    ["report.html", "page"],
    ["report.pdf", "paper"],
    ["report.facts.json", "facts"],
  ]);
  const again = await oneFileOf([made("html", "page"), failed, made("pdf", "paper")], facts, brief);
  expect(new Uint8Array((await again?.blob.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(bytes);
});

test("a file that is alone is kept as it is, and nothing made is nothing to keep", async () => {
  expect(await oneFileOf([failed, made("html", "page")], facts, brief)).toMatchObject({
    name: "report.html",
    holds: [],
  });
  expect(await oneFileOf([failed], facts, brief)).toBeUndefined();
});
