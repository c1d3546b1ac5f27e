import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { templateBytes, templateDrawings } from "@quarterlight/template/workbook";
import { said } from "./said.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-template-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  { flags: [], kind: "blank" },
  { flags: ["--example"], kind: "example" },
  { flags: ["--faulty"], kind: "faulty" },
] as const)("template makes the $kind workbook", async ({ flags, kind }) => {
  const path = join(folder, `${kind}.xlsx`);
  const { out, code } = await said("template", ...flags, "--json", path);
  expect({ code, told: JSON.parse(out) }).toMatchObject({ code: 0, told: { ok: true, kind, file: path } });
  expect(readFileSync(path).equals(Buffer.from(await templateBytes(kind)))).toBe(true);
  for (const { name, bytes } of templateDrawings(kind))
    expect(readFileSync(join(folder, name)).equals(Buffer.from(bytes))).toBe(true);
});

test("a drawing of somebody's own that lies there under the example's name stays", async () => {
  const own = join(mkdtempSync(join(folder, "own-")), "glenmarrow-logo.svg");
  writeFileSync(own, "mine");
  await said("template", "--example", join(dirname(own), "Example.xlsx"));
  expect(readFileSync(own, "utf8")).toBe("mine");
});

test("a workbook is the example or its faulty twin, not both", async () => {
  const path = join(folder, "both.xlsx");
  const { err, code } = await said("template", "--example", "--faulty", path);
  expect(code).toBe(2);
  expect(err).toContain("not both");
  expect(existsSync(path)).toBe(false);
});

test("the faulty twin is refused: check names what blocks, and report makes nothing", async () => {
  const path = join(folder, "refused.xlsx");
  await said("template", "--faulty", path);
  const checked = await said("check", "--json", path);
  expect(checked.code).toBe(1);
  expect(JSON.parse(checked.out)).toMatchObject({ blocks: true });
  const out = join(folder, "report");
  const report = await said("report", path, "--out", out);
  expect(report.code).toBe(1);
  expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
});
