import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_SETTINGS, EMPTY_REGISTER, type Register } from "@quarterlight/core/register";
import { MOST_BYTES } from "@quarterlight/core/picture";
import { afterAll, expect, test } from "vitest";
import { picturesOf } from "./pictures.ts";

const outer = mkdtempSync(join(tmpdir(), "quarterlight-pictures-"));
afterAll(() => rmSync(outer, { recursive: true }));

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
const folder = join(outer, "council");
mkdirSync(join(folder, "pictures"), { recursive: true });
writeFileSync(join(outer, "secret.svg"), SVG);
writeFileSync(join(folder, "logo.svg"), SVG);
writeFileSync(join(folder, "pictures", "bowls.svg"), SVG);
writeFileSync(join(folder, "words.txt"), "words");
writeFileSync(join(folder, "large.svg"), SVG + " ".repeat(MOST_BYTES));
symlinkSync(join(outer, "secret.svg"), join(folder, "link.svg"));

const naming = (text: string): Register => ({
  ...EMPTY_REGISTER,
  settings: { ...DEFAULT_SETTINGS, logo: { text, at: { sheet: "Settings", row: 1, column: 1 } } },
});

test.each([
  ["logo.svg", "taken"],
  ["./logo.svg", "taken"],
  ["pictures/bowls.svg", "taken"],
  [String.raw`pictures\bowls.svg`, "taken"],
  ["pictures/../logo.svg", "taken"],
  ["missing.svg", "does not lie beside the workbook"],
  ["../secret.svg", "does not lie beside the workbook"],
  [join(outer, "secret.svg"), "does not lie beside the workbook"],
  [join(folder, "logo.svg"), "does not lie beside the workbook"],
  [String.raw`C:\logo.svg`, "does not lie beside the workbook"],
  ["link.svg", "does not lie beside the workbook"],
  ["logo.svg\0", "does not lie beside the workbook"],
  ["pictures", "could not be read"],
  ["words.txt", "is no JPEG, PNG or SVG"],
  ["large.svg", "is larger than 2 MB: save it smaller, about 1,200 pixels wide"],
])("a workbook that names %j: %s", async (name, says) => {
  const brought = (await picturesOf(join(folder, "KPIs.xlsx"), naming(name))).get(name);
  expect(brought?.ok === false ? brought.why : brought && "taken").toBe(says);
});

test("a picture on a sheet is looked for in the row that names it", async () => {
  writeFileSync(join(folder, "KPIs.csv"), "KPI,Value");
  const pictures = await picturesOf(join(folder, "KPIs.csv"), naming(" Here"));
  expect([...pictures]).toEqual([
    ["Settings 2", { ok: false, why: "does not begin in row 2 of the sheet Settings" }],
  ]);
});

test("a workbook that names none has none", async () => {
  expect(await picturesOf(join(folder, "KPIs.xlsx"), EMPTY_REGISTER)).toEqual(new Map());
});
