import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { SHORT_LIVED } from "./short-lived.ts";
import { repository } from "./source.ts";

const BIN = join(repository, "apps/exporter/bin/quarterlight.js");

export type Run = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the built command as a person does, in a folder. */
export function quarterlight(cwd: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...SHORT_LIVED, BIN, ...args], {
    cwd,
    env: { ...process.env, ...environment },
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder of its own for a test file, removed at the end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "quarterlight-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The names of everything in a folder, hidden files too, in order. */
export function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).toSorted();
}

/** Writes bytes and gives the path. */
export function fileIn(folder: string, name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

export function bytesOf(...path: readonly string[]): Buffer {
  return readFileSync(join(...path));
}

/** What `--json` printed. */
export function jsonOf(run: Run): unknown {
  return JSON.parse(run.out);
}

/** One field of every item of a list that `--json` printed, as text. */
export function jsonColumn(run: Run, list: string, field: string): readonly string[] {
  const items: unknown = Object(jsonOf(run))[list];
  if (!Array.isArray(items)) throw new Error(`--json printed no list "${list}"`);
  return items.map((item: unknown) => String(Object(item)[field]));
}
