import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { editWorkbook } from "@quarterlight/files/edit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { said } from "./said.fixture.ts";
import { writeSheets } from "./sheets.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-ask-office-"));
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of a form as LibreOffice writes it. */
function savedByOffice(path: string, as: "xlsx" | "ods"): string {
  const out = join(folder, as);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const line = [profile, "--headless", "--convert-to", as, "--outdir", out, path];
  expect(spawnSync("soffice", line).status).toBe(0);
  return join(out, `${basename(path, extname(path))}.${as}`);
}

const WORDS = [
  "Two posts have been empty since June.",
  "We hire two nurses",
  "31 January 2026",
  "Ward Manager",
];

describe.skipIf(!hasOffice)("a form that LibreOffice wrote (skipped where there is no LibreOffice)", () => {
  const book = join(folder, "KPIs.xlsx");
  const filled = join(folder, "filled.xlsx");

  beforeAll(async () => {
    await writeSheets(book, {
      Settings: [
        ["Setting", "Value"],
        ["Report date", "2025-11-14"],
      ],
      KPIs: [
        ["KPI", "Title", "What it means", "Unit", "Good is", "Frequency", "Class", "Lead"],
        [
          "A1",
          "Seen in time",
          "People seen in time.",
          "percentage",
          "higher",
          "quarter",
          "Key Performance Target",
          "Ward Manager",
        ],
      ],
      Figures: [
        ["KPI", "Period", "Value"],
        ["A1", "2025/26 Q2", 60],
      ],
      Targets: [
        ["KPI", "From", "Target"],
        ["A1", "2024/25 Q1", 85],
      ],
      Commentary: [["KPI", "Period", "Commentary", "Written by"]],
    });
    await said("ask", book, "--to", join(folder, "forms"));
    const form = new Uint8Array(readFileSync(join(folder, "forms", "ward-manager.xlsx")));
    const edits = WORDS.map((value, box) => ({
      at: { sheet: "Your words", row: 6, column: 6 + box },
      value,
    }));
    const result = editWorkbook(form, edits);
    if (!result.ok) throw new Error(result.why);
    writeFileSync(filled, result.bytes);
  }, 60_000);

  test.each(["xlsx", "ods"] as const)(
    "as .%s comes back whole, and nothing outside its boxes is another",
    async (as) => {
      const to = join(folder, `merged-${as}.xlsx`);
      const { out, code } = await said("merge", book, savedByOffice(filled, as), "--to", to, "--json");
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ boxes: 4, taken: 4, notes: [], notForms: [] });
      expect((await said("read", to)).out).not.toContain("Commentary!");
    },
    120_000,
  );
});
