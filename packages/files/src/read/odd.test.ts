import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { readFile, refusalInWords } from "./index.ts";
import { madeWorkbook, packed } from "./made-workbook.ts";

function rows(xml: string): string {
  return `<sheetData>${xml}</sheetData>`;
}

function cell(inside: string, attributes: string): string {
  return rows(`<row r="1"><c ${attributes}>${inside}</c></row>`);
}

describe("a workbook that only looks odd is read", () => {
  test.each([
    { title: "raw text", strings: "<si><t><![CDATA[A < B]]> &amp; C</t></si>", value: "A < B & C" },
    { title: "remarks within a text", strings: "<si><t>A<!-- > -->B</t></si>", value: "AB" },
    { title: "a mark in an attribute", strings: '<si><t a="x > y">A</t></si>', value: "A" },
    { title: "how a word is said", strings: "<si><t>A</t><rPh><t>B</t></rPh></si>", value: "A" },
    { title: "an entity nobody knows", strings: "<si><t>A &nbsp; B &</t></si>", value: "A &nbsp; B &" },
  ])("$title", async ({ strings, value }) => {
    const bytes = madeWorkbook({ sheets: [cell("<v>0</v>", 'r="A1" t="s"')], strings });
    const result = await readFile("KPIs.xlsx", bytes);
    expect(result.ok && result.workbook.sheets[0]?.rows).toEqual([[{ value }]]);
  });

  test("odd characters are taken out of every text, and the cells are known", async () => {
    const strings =
      "<si><t>Days_x000B_in_x001B_[2J hospital_xD800_</t></si><si><t>Fa\u0300\u0301\u0302\u0303lls&#x202e;</t></si>";
    const sheet = rows(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c><c r="C1" t="s"><v>1</v></c></row>',
    );
    const result = await readFile("KPIs.xlsx", madeWorkbook({ sheets: [sheet], strings }));
    expect(result.ok && result.workbook).toMatchObject({
      sheets: [{ rows: [[{ value: "Days in[2J hospital" }, { value: 1 }, { value: "Fa\u0300\u0301lls" }]] }],
      cleaned: [
        { sheet: "Sheet 1", row: 0, column: 0 },
        { sheet: "Sheet 1", row: 0, column: 2 },
      ],
    });
  });

  test("without parts that nothing here reads, whatever they hold", async () => {
    const bytes = packed({ "xl/media/image1.png": "x" });
    expect(await readFile("KPIs.xlsx", bytes)).toMatchObject({ ok: false, refusal: { kind: "otherZip" } });
  });
});

describe("a text file that would hurt its reader", () => {
  test.each([
    { title: "commas", text: ",".repeat(9_000_000), says: /passes 8,000,000 cells/ },
    { title: "quotation marks", text: `a,b\n${'"'.repeat(9_000_000)}`, says: /passes 8,000,000 cells/ },
    { title: "lines", text: `a,b\n${"1,2\n".repeat(2_200_000)}`, says: /names row 2200002, / },
    {
      title: "one text",
      text: `a,b\n${"x".repeat(40_000)},1`,
      says: /cell A2 of its sheet "KPIs" has more than 32,767 letters/,
    },
  ])("a text file of $title is refused in a sentence", async ({ text, says }) => {
    const result = await readFile("KPIs.csv", strToU8(text));
    expect(result.ok ? "it was read" : refusalInWords(result.refusal)).toMatch(says);
  });
});

const shared = process.env["QUARTERLIGHT_SHARED"] ?? join(import.meta.dirname, "../../../../../shared");
const folder = join(shared, "cases/hostile");

describe.skipIf(!existsSync(folder))("a shared case (skipped where ../shared/cases is absent)", () => {
  test.each([
    ["x01-sheetname-codepoint", /its list of sheets cannot be read/],
    ["x04-col-min-negative", /its sheet "Figures" names column -4000000000, /],
    ["x06-row-4294967295", /its sheet "Figures" names row 4294967295, /],
    ["b13-numfmts-quadratic", /its part "xl\/styles.xml" cannot be read/],
    ["b01-300MB-cell", /most of it its part "xl\/worksheets\/sheet5.xml"/],
  ])("%s is refused", async (name, says) => {
    const result = await readFile(`${name}.xlsx`, new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))));
    expect(result.ok ? "it was read" : refusalInWords(result.refusal)).toMatch(says);
  });

  test.each(["vt-in-kpi-title", "s2-ctl", "esc-in-kpi-title", "bis-comb"])(
    "%s is read, and said to be odd",
    async (name) => {
      const result = await readFile(
        `${name}.xlsx`,
        new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))),
      );
      expect(result.ok && result.workbook.cleaned?.length).toBeGreaterThan(0);
      expect(JSON.stringify(result)).not.toMatch(/\\u00[01]\w|\\ud[89a-f]|\\u007f|\p{M}{3}/u);
    },
  );

  test("e-cdata-strings has its texts", async () => {
    const result = await readFile(
      "e.xlsx",
      new Uint8Array(readFileSync(join(folder, "e-cdata-strings.xlsx"))),
    );
    expect(result.ok && result.workbook.sheets[0]?.rows[0]?.[0]?.value).toBe(
      "Glenmarrow’s quarter in figures and stories",
    );
  });
});
