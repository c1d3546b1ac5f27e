import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileIn, namesIn, quarterlight, temporaryFolder } from "../support/command.ts";

const folder = temporaryFolder();
const HTML = "quarterly-report-2025-26-q2-public.html";
const PDF = "quarterly-report-2025-26-q2-public.pdf";
const sha = (text: string) => createHash("sha256").update(text).digest("hex");

/** A folder in which a run was stopped while it wrote two files: how far it got is told by the marks it left. */
function stopped(name: string, marks: readonly string[]): string {
  const path = join(folder, name);
  mkdirSync(path);
  const id = "999999999-1700000000000";
  const files = [
    { name: HTML, before: sha("old page"), after: sha("new page") },
    { name: PDF, before: "", after: sha("new pdf") },
  ];
  fileIn(path, HTML, "old page");
  fileIn(path, `.${HTML}.${id}.old`, "old page");
  fileIn(path, `.${HTML}.${id}.new`, "new page");
  fileIn(path, `.${PDF}.${id}.new`, "new pdf");
  fileIn(
    path,
    ".quarterlight-writing.json",
    JSON.stringify({ version: 2, id, pid: 999_999_999, host: "elsewhere", files }),
  );
  for (const mark of marks) fileIn(path, `.quarterlight-writing.${mark}`, "");
  return path;
}

test.each([
  {
    name: "ready",
    marks: ["ready"],
    files: { [HTML]: "new page", [PDF]: "new pdf" },
    says: /Whole, and put in place now/,
  },
  {
    name: "writing",
    marks: [],
    files: { [HTML]: "old page" },
    says: /As it was before: ".+html"\. Not made: ".+pdf"/,
  },
  {
    name: "undoing",
    marks: ["undo"],
    files: { [HTML]: "old page" },
    says: /As it was before: ".+html"\. Not made: ".+pdf"/,
  },
])(
  "any command in a folder where a run was stopped ($name) first puts its set right, and says so",
  { timeout: 180_000 },
  ({ name, marks, files, says }) => {
    const path = stopped(name, marks);
    // The run was elsewhere, and long ago.
    const long = new Date(Date.now() - 3_600_000);
    utimesSync(join(path, ".quarterlight-writing.json"), long, long);
    const { code, err } = quarterlight(path, ["template", "KPIs.xlsx"]);
    expect(code).toBe(0);
    expect(err).toMatch(/^A record in ".+" says that an earlier run was stopped while it wrote its files\./);
    expect(err).toMatch(says);
    expect(namesIn(path)).toEqual(["KPIs.xlsx", ...Object.keys(files)].toSorted());
    for (const [file, text] of Object.entries(files))
      expect(readFileSync(join(path, file), "utf8")).toBe(text);
    expect(quarterlight(path, ["template", "More.xlsx"]).err).toBe("");
  },
);
