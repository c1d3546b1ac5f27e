import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type WorkbookPlan, writeWorkbook } from "@quarterlight/files/write";
import { exampleWorkbook } from "@quarterlight/template/workbook";
import { beforeAll, describe, expect, test } from "vitest";
import { fileIn, namesIn, quarterlight, temporaryFolder } from "../support/command.ts";

const folder = temporaryFolder();
const DRAFT = "draft-quarterly-report-glenmarrow-hscp-2025-26-q2";

/** The worked example with one percentage that its own numerator and denominator do not give. */
function wrong(): WorkbookPlan {
  const plan = exampleWorkbook();
  const sheets = plan.sheets.map((sheet) => {
    if (sheet.name !== "Figures" || sheet.tables === undefined) return sheet;
    const tables = sheet.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) =>
        row[0] === "GL-12" && row[1] === "2025/26 Q2" ? row.with(2, 36.2) : row,
      ),
    }));
    return { ...sheet, tables };
  });
  return { ...plan, sheets };
}

beforeAll(async () => {
  fileIn(folder, "Wrong.xlsx", await writeWorkbook(wrong()));
});

describe("a workbook with a finding that blocks publication", () => {
  test("makes no report: exit code 1, what blocks is listed with its cell, and no file is left", () => {
    const { code, out, err } = quarterlight(folder, ["report", "Wrong.xlsx", "--out", "made"]);
    expect(code).toBe(1);
    expect(out + err).toMatch(/Blocks publication \(A01\)\. Figures!C\d+/);
    expect(out + err).toContain("--draft");
    expect(namesIn(folder)).toEqual(["Wrong.xlsx"]);
  });

  test("makes a draft on request, marked in its name and on its pages", () => {
    const { code } = quarterlight(folder, [
      "report",
      "Wrong.xlsx",
      "--out",
      folder,
      "--to",
      "html",
      "--draft",
    ]);
    expect(code).toBe(0);
    expect(namesIn(folder)).toEqual(["Wrong.xlsx", `${DRAFT}-public.facts.json`, `${DRAFT}-public.html`]);
    const page = readFileSync(join(folder, `${DRAFT}-public.html`), "utf8");
    expect(page).toContain('<p class="draft">Draft, not for publication</p>');
  });

  test(
    "makes a draft even of a workbook with every fault in it, but not for the public",
    { timeout: 180_000 },
    () => {
      const elsewhere = join(folder, "faulty");
      expect(quarterlight(folder, ["template", "faulty/Faulty.xlsx", "--faulty"]).code).toBe(0);
      const args = ["report", "faulty/Faulty.xlsx", "--out", "faulty", "--to", "html", "--draft"];
      const refused = quarterlight(folder, args);
      expect(refused.code).toBe(1);
      expect(refused.err).toMatch(/“For management information only” in .*--audience internal/);
      const given = ["Faulty.xlsx", "chair-by-the-door.svg", "glenmarrow-logo.svg"];
      expect(namesIn(elsewhere)).toEqual(given);
      const { code, err, out } = quarterlight(folder, [...args, "--audience", "internal"]);
      expect(err + out).not.toContain("fault of");
      expect(out).toMatch(/Questions: [1-9]/);
      expect(code).toBe(0);
      const made = [`${DRAFT}-internal.facts.json`, `${DRAFT}-internal.html`];
      expect(namesIn(elsewhere)).toEqual([...given, ...made].toSorted());
    },
  );
});
