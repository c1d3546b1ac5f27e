import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wordsOfPdf } from "@quarterlight/render/words";
import { afterAll, expect, test } from "vitest";
import { said as heard } from "./said.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-large-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A PDF of a scorecard of two indicators, as the command makes it. */
async function made(out: string, ...more: readonly string[]) {
  const card = join(folder, "Card.csv");
  writeFileSync(
    card,
    "Code,Indicator,Target,2025/26 Q1,2025/26 Q2\nA1,Visits made on time (%),90,85%,86%\nA2,Calls answered (%),80,85%,70%\n",
  );
  const line = ["report", card, "--to", "pdf", "--out", join(folder, out), ...more];
  expect((await heard(...line)).code).toBe(0);
  const pdf = new Uint8Array(readFileSync(join(folder, out, "quarterly-report-2025-26-q2-public.pdf")));
  const text = new TextDecoder("latin1").decode(pdf);
  return { pages: text.match(/\/Type \/Page\s/g)?.length ?? 0, words: wordsOfPdf(pdf) };
}

const letters = (words: string) => words.replaceAll(/\s|Page\d+of\d+/g, "");

test("large print says the same on more pages", async () => {
  const [usual, large] = [await made("usual"), await made("large", "--large-print")];
  expect(large.pages).toBeGreaterThan(usual.pages);
  for (const said of ["Visits made on time", "Calls answered", "86%", "70%"]) {
    expect(letters(large.words)).toContain(letters(said));
    expect(letters(usual.words)).toContain(letters(said));
  }
}, 60_000);
