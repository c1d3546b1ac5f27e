import process from "node:process";
import { read } from "@quarterlight/core/read";
import type { Workbook } from "@quarterlight/core/workbook";
import { readFile, refusalInWords } from "@quarterlight/files/read";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { mangled } from "./mangle.ts";
import { Random } from "./random.ts";
import { SEEDS, type Seed } from "./seeds.ts";

/**
 * In the gate the same files every time, however quick the machine; `npm run fuzz` goes on for a time, from another seed
 * each time.
 */
const SECONDS = Number(process.env["FUZZ_SECONDS"] ?? "0");
const FIRST = Number(process.env["FUZZ_SEED"] ?? "20251129");
const FILES = 300;
/** Of processor time, for one small file. */
const LONGEST_MS = 5000;

test(
  "a file with anything in it spoilt is read or refused in a sentence, in little time",
  async () => {
    const end = performance.now() + SECONDS * 1000;
    const outcomes: string[] = [];
    for (let seed = FIRST; seed < FIRST + FILES || performance.now() < end; seed += 1) {
      outcomes.push(await tried(seed));
    }
    // Both must happen often, or nothing was tried.
    for (const outcome of ["read", "refused"]) {
      expect(outcomes.filter((each) => each === outcome).length).toBeGreaterThan(5);
    }
  },
  (SECONDS + 120) * 1000,
);

/** One spoilt file; what goes wrong names the seed, with which it can be made again. */
async function tried(seed: number): Promise<"read" | "refused"> {
  const random = new Random(seed);
  const { name, bytes } = spoilt(random.oneOf(SEEDS), random);
  const started = process.cpuUsage();
  try {
    const result = await readFile(name, bytes);
    if (result.ok) expectSound(result.workbook);
    else expectSentence(refusalInWords(result.refusal));
    return result.ok ? "read" : "refused";
  } catch (error) {
    throw new Error(`with FUZZ_SEED=${seed}: ${error instanceof Error ? error.stack : String(error)}`, {
      cause: error,
    });
  } finally {
    const { user } = process.cpuUsage(started);
    expect(user / 1000, `processor time with FUZZ_SEED=${seed}`).toBeLessThan(LONGEST_MS);
  }
}

function expectSentence(words: string): void {
  expect(words).toMatch(/^"KPIs\.\w+" .+\.$/u);
}

/** What comes out of a spoilt file is a workbook all the same, and core makes of it what it can. */
function expectSound(workbook: Workbook): void {
  expect(read(workbook).reading.sheets.length).toBeGreaterThanOrEqual(0);
  const text = JSON.stringify(workbook);
  expect(text).not.toMatch(/\\u00[01][\da-f]|\\ud[89a-f]|\p{M}{3}/u);
  for (const { rows, merges, hiddenColumns } of workbook.sheets) {
    expect(rows.length).toBeLessThanOrEqual(1_048_576);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(16_384);
    for (const { top, left, bottom, right } of merges) expect(top <= bottom && left <= right).toBe(true);
    for (const column of hiddenColumns) expect(column).toBeGreaterThanOrEqual(0);
  }
}

/** One part of the file spoilt and packed again, as any program would; now and then the packing itself. */
function spoilt({ name, parts }: Seed, random: Random): { name: string; bytes: Uint8Array } {
  const which = random.oneOf(Object.keys(parts));
  const texts = Object.entries(parts).map(
    ([part, text]) => [part, strToU8(part === which ? mangled(text, random) : text)] as const,
  );
  const bytes = zipSync(Object.fromEntries(texts), { mtime: new Date(1980, 0, 1), level: 1 });
  if (random.below(10) === 0) bytes[random.below(bytes.length)] = random.below(256);
  return { name, bytes };
}
