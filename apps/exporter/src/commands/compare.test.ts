import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { said as heard } from "./said.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-compare-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, rows: string): string {
  const path = join(folder, name);
  writeFileSync(path, `Code,Indicator,2023/24,2024/25\n${rows}\n`);
  return path;
}

const OURS = file(
  "Ours.csv",
  "NI-19,Days people spend in hospital when ready to leave (rate per 1000 people aged 75+),900,880\nMSG-4,Delayed discharge bed days,5000,5100",
);
const THEIRS = file(
  "Theirs.csv",
  "SW8,Days in hospital when ready to be discharged (rate per 1000 people aged 75+),700,690\nX1,Delayed discharge bed days,100,90",
);

const said = (...line: readonly string[]) => heard("compare", ...line);

test("twins are put beside each other, a title alone is not, and without an interval nobody can tell", async () => {
  const { out, code } = await said(OURS, THEIRS, "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    ours: "Ours",
    kpis: [
      {
        kpi: "NI-19",
        place: null,
        beside: [{ name: "Theirs", code: "SW8", period: "2024/25", verdict: "cannot tell" }],
      },
      {
        kpi: "MSG-4",
        beside: [],
        notCompared: [{ code: "X1", because: expect.stringContaining("another code") }],
      },
    ],
  });
  const table = await said(OURS, THEIRS);
  expect(table.out).toContain("cannot tell: no interval");
  expect(table.out).not.toMatch(/\d(?:st|nd|rd|th) of/u);
});

test("nothing in common is said", async () => {
  const other = file("Else.csv", "Z9,Something else (%),5%,6%");
  expect((await said(OURS, other)).err).toContain("no indicator in common");
});
