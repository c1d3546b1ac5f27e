import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { said } from "./said.fixture.ts";

const place = mkdtempSync(join(tmpdir(), "quarterlight-eye-"));
afterAll(() => rmSync(place, { recursive: true }));

/** What is printed of a workbook with one indicator of this title. */
async function printedOf(title: string, more: readonly string[] = []): Promise<string> {
  const path = join(place, "KPIs.csv");
  writeFileSync(path, `Title,Unit,Good is,2025/26 Q1,2025/26 Q2\n${title},count,lower,120,140\n`);
  const line = [
    "report",
    path,
    "--to",
    "html",
    "--period",
    "2025/26 Q2",
    "--out",
    place,
    "--replace",
    ...more,
  ];
  return (await said(...line)).out;
}

test("what only a person can decide is named when the report is made, and never in full", async () => {
  const out = await printedOf("Visits to Morag Blackburn");
  expect(out).toMatch(/For a person’s eye before this goes out\n.*KPIs!A2/);
  expect(out).toMatch(/Here stands the name of a person, beginning\s+with M/);
  expect(out).not.toMatch(/Morag|Blackburn/);
});

test("a machine is told the same", async () => {
  const told: unknown = JSON.parse(await printedOf("Visits to Morag Blackburn", ["--json"]));
  expect(told).toMatchObject({ forAnEye: [expect.stringContaining("beginning with M")] });
});

test("nothing is named where nothing points at anybody", async () => {
  expect(await printedOf("Visits to care homes")).not.toContain("For a person’s eye");
});
