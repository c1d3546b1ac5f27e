import { expect, test } from "vitest";
import { importsOf } from "../support/imports.ts";
import { mentionsIn } from "../support/mentions.ts";
import { type Source, sourcesIn } from "../support/source.ts";

const PLACE = "apps/excel-addin/src/excel/";
const OFFICE = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"];

test("only the add-in's src/excel speaks Office.js, in values and in types", () => {
  const elsewhere = sourcesIn(["packages", "apps"], { tests: true }).filter(
    ({ path }) => !path.startsWith(PLACE) && !path.startsWith("packages/excel-host/"),
  );
  expect(elsewhere.filter(speaksOffice).map(({ path }) => path)).toEqual([]);
});

test.each([
  "await Excel.run(async () => undefined);",
  "export type Sheet = Excel.Worksheet;",
  "export function read(range: Excel.Range): void {}",
  "Office.onReady();",
  'import "@microsoft/office-js";',
])("%s elsewhere is caught", (text) => {
  expect(speaksOffice({ path: "apps/excel-addin/src/ui/bad.ts", text })).toBe(true);
});

test("the word Excel in a sentence or a comment is not Office.js", () => {
  const text = '// Excel. keeps dates as serials\nexport const hint = "Office.js is loaded by Excel.";';
  expect(speaksOffice({ path: "apps/excel-addin/src/ui/good.ts", text })).toBe(false);
});

function speaksOffice(source: Source): boolean {
  const { names } = mentionsIn(source);
  const imports = importsOf(source);
  return (
    OFFICE.some((name) => names.has(name)) || imports.some((name) => name.startsWith("@microsoft/office-js"))
  );
}
