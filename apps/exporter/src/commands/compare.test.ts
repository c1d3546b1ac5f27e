import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { said as heard } from "./said.fixture.ts";
import { writeSheets } from "./sheets.fixture.ts";

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

/** A workbook with one share of people, by its counts in the last quarter. */
function workbook(name: string, of: number, base: number): Promise<string> {
  return writeSheets(join(folder, name), {
    KPIs: [
      ["KPI", "Title", "What it means", "Unit", "Good is", "Frequency"],
      ["K1", "Young carers with a plan", "Of the young carers we know.", "percentage", "higher", "quarter"],
    ],
    Figures: [
      ["KPI", "Period", "Value", "Numerator", "Denominator"],
      ["K1", "2025/26 Q2", (100 * of) / base, of, base],
    ],
  });
}

test("no range is printed that would tell how few there were, unless it is for colleagues", async () => {
  const both = [await workbook("Few.xlsx", 3, 61), await workbook("Many.xlsx", 40, 61)];
  const intervals = async (...more: readonly string[]) => {
    const { out } = await said(...both.toReversed(), "--json", ...more);
    return JSON.parse(out).kpis[0].beside[0].interval;
  };
  expect(await intervals()).toBeNull();
  expect(await intervals("--audience", "internal")).toMatchObject({ lower: expect.any(Number) });
});
