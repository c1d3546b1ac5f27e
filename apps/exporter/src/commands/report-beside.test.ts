import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type WorkbookPlan, writeWorkbook } from "@quarterlight/files/write";
import { exampleWorkbook } from "@quarterlight/template/workbook";
import { said } from "./said.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-beside-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** A scorecard that says of no area whose it is. */
const CARD = "Code,Indicator,Target,2025/26 Q1,2025/26 Q2\nA1,Visits made on time (%),90,85%,86%\n";

const html = (path: string, out: string, ...more: readonly string[]) =>
  said("report", path, "--to", "html", "--out", join(folder, out), ...more);

describe("a report of another workbook is never written over unasked", () => {
  const mine = fileOf("North.csv", CARD);
  const theirs = fileOf("South.csv", CARD.replace("86%", "66%"));

  test("two workbooks that name no area share a file's name, and the second is refused", async () => {
    expect(await html(mine, "both")).toMatchObject({ code: 0 });
    const before = readFileSync(join(folder, "both", "quarterly-report-2025-26-q2-public.html"), "utf8");
    const { code, err } = await html(theirs, "both");
    expect(code).toBe(2);
    expect(err).toMatch(/is there already, and it was made from another workbook, "North.csv".*--replace/);
    expect(readFileSync(join(folder, "both", "quarterly-report-2025-26-q2-public.html"), "utf8")).toBe(
      before,
    );
  });

  test("its own is written anew, and another's on request", async () => {
    expect(await html(mine, "again")).toMatchObject({ code: 0 });
    expect(await html(mine, "again")).toMatchObject({ code: 0 });
    expect(await html(theirs, "again", "--replace")).toMatchObject({ code: 0 });
    expect(await html(mine, "again")).toMatchObject({ code: 2 });
  });

  test.each([
    ["no facts file", () => undefined],
    ["one that is damaged", () => "{}"],
  ])("a file beside which lies %s is left alone", async (name, facts) => {
    mkdirSync(join(folder, name));
    const base = join(name, "quarterly-report-2025-26-q2-public");
    fileOf(`${base}.html`, "somebody's");
    const text = facts();
    if (text !== undefined) fileOf(`${base}.facts.json`, text);
    const { code, err } = await html(mine, name);
    expect(code).toBe(2);
    expect(err).toContain("says which workbook it was made from");
    expect(readFileSync(join(folder, `${base}.html`), "utf8")).toBe("somebody's");
  });

  test("a file in the place of the folder is told as that", async () => {
    fileOf("no-folder", "mine");
    expect(await html(mine, "no-folder")).toMatchObject({ code: 2 });
  });

  test("editions, periods and drafts of one workbook lie side by side", async () => {
    for (const more of [[], ["--audience", "board"], ["--period", "2025/26 Q1"], ["--draft"]])
      expect(await html(mine, "side", ...more)).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, "side")).filter((name) => name.endsWith(".html"))).toHaveLength(4);
  });
});

/** The worked example in which somebody took a consent back. */
function withdrawn(plan: WorkbookPlan): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.name === "Consents"
        ? {
            ...sheet,
            tables: (sheet.tables ?? []).map((table) => {
              const column = table.columns.findIndex(({ heading }) => heading === "Withdrawn on");
              return {
                ...table,
                rows: table.rows.map((row) => (row[0] === "C-01" ? row.with(column, 45_962) : row)),
              };
            }),
          }
        : sheet,
    ),
  };
}

describe("a consent that was withdrawn names the reports that used it", () => {
  beforeAll(async () => {
    const path = fileOf("KPIs.xlsx", await writeWorkbook(exampleWorkbook()));
    const { code, err } = await html(path, "published", "--draft");
    if (code !== 0) throw new Error(err);
    fileOf("KPIs.xlsx", await writeWorkbook(withdrawn(exampleWorkbook())));
  }, 60_000);

  test("check, where it is told where they lie", async () => {
    const path = join(folder, "KPIs.xlsx");
    expect((await said("check", path)).out).not.toContain("(N21)");
    const { out } = await said("check", path, "--published", join(folder, "published"));
    expect(out).toMatch(
      /\(N21\).*C-01.* was withdrawn on .*draft-quarterly-report-glenmarrow-hscp-2025-26-q2-public \(/s,
    );
  });

  test("report, for the folder that it writes to", async () => {
    const { out, code } = await html(join(folder, "KPIs.xlsx"), "published", "--draft");
    expect(code).toBe(0);
    expect(out).toMatch(/Withdrawn, and printed before\n.*“C-01” was withdrawn/);
  });
});
