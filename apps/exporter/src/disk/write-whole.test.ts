import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Disk } from "./disk.ts";
import { writeWhole } from "./write-whole.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
let folder = "";

beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), "quarterlight-"));
  await fs.writeFile(join(folder, "old.html"), "before");
});

afterEach(async () => {
  await fs.rm(folder, { recursive: true, force: true });
});

/** Everything in the folder by path, with its text. */
async function found(): Promise<Record<string, string>> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.toSorted().map(async (path) => [path.slice(folder.length + 1), await fs.readFile(path, "utf8")]),
  );
  return Object.fromEntries(texts);
}

const OPERATIONS = ["copyFile", "mkdir", "open", "rename", "rm", "stat"] as const;

/** A disk on which the n-th call of one operation fails, as a full disk does. */
function failing(operation: (typeof OPERATIONS)[number] | "writeFile" | "sync", nth: number): Disk {
  let calls = 0;
  const breaks = () => {
    calls += 1;
    if (calls === nth) throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
  };
  const wrapped = Object.fromEntries(
    OPERATIONS.map((name) => [
      name,
      async (...given: unknown[]) => {
        if (name === operation) breaks();
        const made: unknown = await Reflect.apply(fs[name], fs, given);
        if (name === "open") breakFile(made, operation, breaks);
        return made;
      },
    ]),
  );
  return { ...fs, ...wrapped };
}

function breakFile(file: unknown, operation: string, breaks: () => void): void {
  if (typeof file !== "object" || file === null || !(operation in file)) return;
  const whole: unknown = Reflect.get(file, operation);
  if (typeof whole !== "function") return;
  Reflect.set(file, operation, async (...given: unknown[]) => {
    breaks();
    return Reflect.apply(whole, file, given) as unknown;
  });
}

const outputs = () => [
  { path: join(folder, "old.html"), bytes: bytes("after") },
  { path: join(folder, "new.docx"), bytes: bytes("word") },
  { path: join(folder, "deep", "er", "new.pdf"), bytes: bytes("pdf") },
];

test("every file is written, and nothing else is left", async () => {
  await writeWhole(outputs(), []);
  expect(await found()).toEqual({ "deep/er/new.pdf": "pdf", "new.docx": "word", "old.html": "after" });
});

describe("when the disk fails, everything is as it was", () => {
  // Two folders, so two sets: journals, new files, marks. A folder that cannot be flushed stops nothing (open 4, 7).
  const times = {
    mkdir: [1, 2],
    open: [1, 2, 3, 5, 6, 8],
    writeFile: [1, 2, 3, 4, 5, 6, 7],
    sync: [1, 2, 3, 5, 6, 8],
    copyFile: [1],
    rename: [1, 2, 3],
  };
  const moments = (["mkdir", "open", "writeFile", "sync", "copyFile", "rename"] as const).flatMap(
    (operation) => times[operation].map((nth) => ({ operation, nth })),
  );

  test.each(moments)("at $operation, time $nth", async ({ operation, nth }) => {
    await expect(writeWhole(outputs(), [], failing(operation, nth))).rejects.toThrow(/The disk is full/);
    expect(await found()).toEqual({ "old.html": "before" });
    expect(await fs.readdir(folder)).toEqual(["old.html"]);
  });
});

test("the file that was read is never written, by any of its names", async () => {
  const input = join(folder, "old.html");
  await fs.link(input, join(folder, "other-name.html"));
  for (const path of [input, join(folder, ".", "old.html"), join(folder, "other-name.html")]) {
    await expect(writeWhole([{ path, bytes: bytes("x") }], [input])).rejects.toThrow(/never writes to that/);
  }
  expect(await fs.readFile(input, "utf8")).toBe("before");
});

test.runIf(process.platform === "linux")(
  "where no folder can be made is said at once, and not waited for",
  async () => {
    const path = "/proc/none/deep/report.pdf";
    await expect(writeWhole([{ path, bytes: bytes("x") }], [])).rejects.toThrow(/\/proc\/none/);
  },
);

test.each([
  { path: "old.html/report.pdf", says: /part of that path is a file/ },
  { path: ".", says: /is a folder/ },
])("a place where no file can be ($path) is named", async ({ path, says }) => {
  await expect(writeWhole([{ path: join(folder, path), bytes: bytes("x") }], [])).rejects.toThrow(says);
  expect(await found()).toEqual({ "old.html": "before" });
});
