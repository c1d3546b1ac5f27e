import { buildReport } from "@quarterlight/core/report";
import { EMPTY_REGISTER } from "@quarterlight/core/register";
import { expect, test, vi } from "vitest";
import { MAKERS } from "./formats.ts";
import { type FileState, makeFiles } from "./make-files.ts";

const BRIEF = { period: { start: 24_306, months: 3 }, audience: "public", date: "" } as const;
const built = buildReport(EMPTY_REGISTER, BRIEF);

test("each file is told as it goes, and one that fails leaves the others be", async () => {
  const bytes = new TextEncoder().encode("a file");
  vi.spyOn(MAKERS.html, "make").mockResolvedValue(bytes);
  vi.spyOn(MAKERS.docx, "make").mockRejectedValue(new Error("no canvas"));
  vi.spyOn(MAKERS.pdf, "make").mockResolvedValue(bytes);
  const told: (readonly FileState[])[] = [];
  await makeFiles(built, BRIEF, ["html", "docx", "pdf"], (files) => told.push(files));
  expect(told.map((files) => files.map(({ stage }) => stage))).toEqual([
    ["making", "waiting", "waiting"],
    ["made", "waiting", "waiting"],
    ["made", "making", "waiting"],
    ["made", "failed", "waiting"],
    ["made", "failed", "making"],
    ["made", "failed", "made"],
  ]);
  const [page, word] = told.at(-1) ?? [];
  expect(page).toMatchObject({ name: "quarterly-report-2025-26-q2-public.html" });
  expect(word).toMatchObject({
    sentence: expect.stringContaining("The Word file could not be made: no canvas."),
  });
});
