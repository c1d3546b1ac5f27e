import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readFile } from "@quarterlight/files/read";
import { said } from "./said.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-adopt-"));
afterAll(() => rmSync(folder, { recursive: true }));

const CARD = fileOf(
  "card.csv",
  "Code,Indicator,Target,2025/26 Q1,2025/26 Q2\nA1,Visits made on time (%),90,85%,86%\nA2,People waiting (number of people),,*,12\n",
);

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function figuresOf(path: string): Promise<readonly unknown[]> {
  const { out } = await said("read", path, "--figures", "--json");
  const seen: { figures: readonly Record<string, unknown>[]; targets: readonly Record<string, unknown>[] } =
    JSON.parse(out);
  return [...seen.figures, ...seen.targets].map(({ kpi, period, value, printed, state }) => [
    kpi,
    period,
    value,
    printed,
    state,
  ]);
}

describe("adopt", () => {
  test("makes a workbook that reads as the first did", async () => {
    const to = join(folder, "KPIs.xlsx");
    const { out, code } = await said("adopt", CARD, "--to", to);
    expect({ out, code }).toMatchObject({ code: 0 });
    expect(out).toContain(`${to} is ready, filled from card.csv`);
    expect(await figuresOf(to)).toEqual(await figuresOf(CARD));
  });

  test("says whose figures it leaves out", async () => {
    const rows = ["North", "South", "East"].flatMap((area) =>
      ["2025/26 Q1", "2025/26 Q2"].map((quarter, at) => `${area},Falls,${quarter},${area.length + 20 + at}`),
    );
    const areas = fileOf("areas.csv", ["Area,Indicator,Quarter,Value", ...rows].join("\n"));
    const { out } = await said("adopt", areas, "--area", "North", "--to", join(folder, "North.xlsx"));
    expect(out).toContain("It leaves out the figures of 2 other areas, and so what is hidden");
    expect(out).toContain("make yours from areas.csv as well");
    expect((await said("adopt", CARD, "--to", join(folder, "One.xlsx"))).out).not.toContain("It leaves out");
  });

  test("makes a companion with the sheets that are lacking, and the report is made from both", async () => {
    const to = join(folder, "Beside.xlsx");
    const { out, code } = await said("adopt", CARD, "--to", to, "--companion");
    expect({ out, code }).toMatchObject({ code: 0 });
    expect(out).toContain(`--also "${to}"`);
    const read = await readFile("Beside.xlsx", new Uint8Array(readFileSync(to)));
    const names = read.ok ? read.workbook.sheets.map(({ name }) => name) : [];
    expect(names).toEqual(expect.arrayContaining(["Stories", "Consents", "Feedback", "Decisions"]));
    expect(names.filter((name) => ["KPIs", "Figures", "Targets", "Comparators"].includes(name))).toEqual([]);
    expect((await said("read", CARD, "--also", to)).code).toBe(0);
  });

  test("never writes over a file", async () => {
    const to = fileOf("Mine.xlsx", "mine");
    const { err, code } = await said("adopt", CARD, "--to", to);
    expect(code).toBe(2);
    expect(err).toContain("is already there, and nothing is ever written over it");
    expect(readFileSync(to, "utf8")).toBe("mine");
  });

  test("waits for an answer that only a person can give", async () => {
    const areas = fileOf(
      "areas.csv",
      "Area,Indicator,2023/24,2024/25\nAngus,Falls,4,5\nMoray,Falls,6,7\nFife,Falls,8,9\n",
    );
    const to = join(folder, "Areas.xlsx");
    const { err, code } = await said("adopt", areas, "--to", to);
    expect(code).toBe(1);
    expect(err).toMatch(/Which area is yours\?[\s\S]*Answer first what only you can settle/);
    expect(existsSync(to)).toBe(false);
  });

  test("a name that Excel would not open is refused", async () => {
    const { err, code } = await said("adopt", CARD, "--to", join(folder, "KPIs.csv"));
    expect({ err, code }).toMatchObject({ code: 2 });
    expect(err).toContain("does not end in .xlsx");
  });
});
