import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recover } from "./recover.ts";
import type { Found } from "./recovered.ts";

const BASE = "quarterly-report-2025-26-q2-public";
const OLD = { [`${BASE}.docx`]: "old word", [`${BASE}.html`]: "old page" };
const NEW = {
  [`${BASE}.docx`]: "new word",
  [`${BASE}.html`]: "new page, longer than before",
  [`${BASE}.pdf`]: "new pdf",
};

const place = mkdtempSync(join(tmpdir(), "quarterlight-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/**
 * A process that writes the new set and is stopped at its n-th use of the disk: at once, in the middle of writing a
 * file, or by an interrupt. It ends with 0 where it was never stopped.
 */
const WRITER = `
import * as fs from "node:fs/promises";
import { writeWhole } from "./write-whole.js";
const [folder, nth, signal, whole] = process.argv.slice(2);
let uses = 0;
const stopped = () => { uses += 1; if (uses === Number(nth)) process.kill(process.pid, signal); return uses === Number(nth); };
const wrapped = (name) => async (...given) => {
  if (stopped() && signal === "SIGKILL") await new Promise(() => {});
  const made = await fs[name](...given);
  if (name === "open" && typeof made.writeFile === "function") {
    const whole = made.writeFile.bind(made);
    made.writeFile = async (bytes) => {
      if (uses + 1 === Number(nth) && signal === "SIGKILL") await whole(bytes.subarray(0, bytes.length / 2));
      if (stopped() && signal === "SIGKILL") await new Promise(() => {});
      return whole(bytes);
    };
  }
  return made;
};
const names = ["copyFile", "mkdir", "open", "rename", "rm", "rmdir", "stat"];
const disk = Object.fromEntries(names.map((name) => [name, wrapped(name)]));
const files = JSON.parse(whole);
const outputs = Object.entries(files).map(([name, text]) => ({ path: folder + "/" + name, bytes: new TextEncoder().encode(text) }));
setInterval(() => {}, 1000).unref();
try {
  await writeWhole(outputs, [], disk);
} catch (error) {
  process.stderr.write(error.message);
  process.exit(error.exitCode ?? 70);
}
`;

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: "silent",
    build: {
      ssr: join(import.meta.dirname, "write-whole.ts"),
      outDir: place,
      emptyOutDir: false,
      target: "node20",
    },
    ssr: { noExternal: true },
  });
  writeFileSync(join(place, "package.json"), '{ "type": "module" }');
  writeFileSync(join(place, "writer.js"), WRITER);
});

/** A folder with the earlier set in it. */
function folderWithOld(name: string): string {
  const folder = join(place, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(OLD)) writeFileSync(join(folder, file), text);
  return folder;
}

function write(folder: string, nth: number, signal: string, files: Record<string, string> = NEW) {
  const given = [join(place, "writer.js"), folder, String(nth), signal, JSON.stringify(files)];
  return spawnSync(process.execPath, given, { encoding: "utf8" });
}

function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

/** The files of the set that stand there, without what stands beside them meanwhile. */
function shown(folder: string): [string, string][] {
  return Object.entries(contentsOf(folder)).filter(([name]) => !name.startsWith("."));
}

test(
  "killed at any moment, every file is whole, and the next run restores the set or completes it",
  { timeout: 300_000 },
  () => {
    const outcomes = new Set<string>();
    let status: number | null = null;
    for (let nth = 1; status !== 0; nth += 1) {
      const folder = folderWithOld(`kill-${nth}`);
      ({ status } = write(folder, nth, "SIGKILL"));
      for (const [name, text] of shown(folder)) {
        expect([Reflect.get(OLD, name), Reflect.get(NEW, name)]).toContain(text);
      }
      const found = recover(folder);
      const outcome = status === 0 ? "written" : outcomeOf(found);
      const set = setIn(folder);
      expect({ nth, outcome, set: SETS[outcome]?.includes(set) === true ? "whole" : set }).toEqual({
        nth,
        outcome,
        set: "whole",
      });
      expect(recover(folder)).toBe("nothing");
      outcomes.add(outcome);
    }
    expect([...outcomes].toSorted()).toEqual(["completed", "nothing", "restored", "written"]);
  },
);

function outcomeOf(found: Found): string {
  if (typeof found === "string") return found;
  return found.kind === "strange" ? found.why : found.outcome;
}

test(
  "killed at any moment while it makes a new workbook, the next run touches no workbook and leaves nothing beside it",
  { timeout: 300_000 },
  () => {
    let status: number | null = null;
    for (let nth = 1; status !== 0; nth += 1) {
      const folder = join(place, `workbook-${nth}`);
      mkdirSync(folder);
      writeFileSync(join(folder, "KPIs.xlsx"), "old workbook");
      ({ status } = write(folder, nth, "SIGKILL", { "KPIs.xlsx": "new workbook" }));
      const before = shown(folder);
      recover(folder);
      expect(Object.entries(contentsOf(folder))).toEqual(before);
      expect(["old workbook", "new workbook"]).toContain(before[0]?.[1]);
    }
  },
);

/** What may stand in the folder after each outcome: without a journal nothing had been written yet, or all of it had. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  nothing: ["the earlier set", "the new set"],
  restored: ["the earlier set"],
  completed: ["the new set"],
  written: ["the new set"],
};

/** Which set stands in a folder, hidden files included. */
function setIn(folder: string): string {
  const found = JSON.stringify(contentsOf(folder));
  if (found === JSON.stringify(OLD)) return "the earlier set";
  return found === JSON.stringify(NEW) ? "the new set" : found;
}

test("interrupted at any moment, it cleans up at once", { timeout: 300_000 }, () => {
  const codes = new Set<number | null>();
  for (let nth = 1; nth <= 45; nth += 1) {
    const folder = folderWithOld(`interrupt-${nth}`);
    const { status, stderr } = write(folder, nth, nth % 2 === 0 ? "SIGTERM" : "SIGINT");
    expect({ nth, set: setIn(folder), says: stderr.slice(0, 14) }).toEqual({
      nth,
      set: status === 0 ? "the new set" : "the earlier set",
      says: status === 0 ? "" : "Stopped before",
    });
    codes.add(status);
  }
  expect(codes).toEqual(new Set([0, 130, 143]));
});
