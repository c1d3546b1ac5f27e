import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFile } from "@quarterlight/files/read";
// @boundaries-ignore one fixture holds generated workbooks in core and people's files here to the same rule
import { fixesThatChangeFigures } from "../../packages/core/src/checks/fixes.fixture.ts";
import { sharedFolder } from "../support/real-file.ts";

/** Every small file that people sent us, and the workbooks of a register and its figures. */
const FOLDERS = ["cases/reading", "cases/truth", "register-and-data"].map((name) => join(sharedFolder, name));
const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:xlsx|csv|ods)$/u.test(name))
    .map((name) => join(folder, name)),
);

describe.skipIf(files.length === 0)("in files that people sent (skipped without ../shared)", () => {
  test.each(files)("no fix that is offered changes a figure that was measured: %s", async (path) => {
    const file = await readFile(path.split("/").at(-1) ?? "", readFileSync(path));
    expect(file.ok ? fixesThatChangeFigures(file.workbook, { version: 1 }) : []).toEqual([]);
  });
});
