import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type WorkbookPlan, writeWorkbook } from "@quarterlight/files/write";
import { exampleWorkbook, templateBytes } from "@quarterlight/template/workbook";
import { beforeAll, describe, expect, test } from "vitest";
import { fileIn, jsonOf, namesIn, quarterlight, temporaryFolder } from "../support/command.ts";

const folder = temporaryFolder();
const inputs = join(folder, "inputs");

/** The container of old and of encrypted Office files, with one stream of a name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(`${stream}\0`, 1024, "utf16le");
  bytes.writeUInt16LE((stream.length + 1) * 2, 1024 + 64);
  return bytes;
}

/**
 * The worked example with the figures of its first KPIs only, so that it is read in a moment, and without what its owners
 * wrote: words about figures that are not there would stop it.
 */
function small(): WorkbookPlan {
  const plan = exampleWorkbook();
  const sheets = plan.sheets.map((sheet) => {
    const most = sheet.name === "Commentary" ? 0 : 60;
    const tables = (sheet.tables ?? []).map((table) => ({ ...table, rows: table.rows.slice(0, most) }));
    return sheet.tables === undefined ? sheet : { ...sheet, tables };
  });
  return { ...plan, sheets, definedNames: [] };
}

function without(...names: readonly string[]): Promise<Uint8Array> {
  const plan = small();
  return writeWorkbook({ ...plan, sheets: plan.sheets.filter(({ name }) => !names.includes(name)) });
}

function banner(text: string): Promise<Uint8Array> {
  const plan = small();
  const [first, ...rest] = plan.sheets;
  if (first === undefined) throw new Error("the worked example has sheets");
  const cells = [...(first.cells ?? []), { row: 1, column: 7, value: text }];
  return writeWorkbook({ ...plan, sheets: [{ ...first, cells }, ...rest] });
}

beforeAll(async () => {
  mkdirSync(inputs);
  const example = await writeWorkbook(small());
  fileIn(inputs, "Example.xlsx", example);
  fileIn(inputs, "cut-short.xlsx", example.subarray(0, Math.floor(example.length * 0.7)));
  fileIn(inputs, "empty.xlsx", "");
  fileIn(inputs, "prose.xlsx", "Dear Ann,\n\nHere is the letter that you asked for.\n");
  fileIn(inputs, "old.xls", compoundFile("Workbook"));
  fileIn(inputs, "secret.xlsx", compoundFile("EncryptedPackage"));
  fileIn(inputs, "blank.xlsx", await templateBytes("blank"));
  fileIn(inputs, "no-figures.xlsx", await without("Figures"));
  fileIn(inputs, "no-kpis.xlsx", await without("KPIs"));
  fileIn(inputs, "restricted.xlsx", await banner("For management purposes only"));
  fileIn(inputs, "a-file", "not a folder");
});

const REFUSALS = [
  { args: ["nowhere.xlsx"], says: /no file at "nowhere\.xlsx"/ },
  { args: ["."], says: /is a folder/ },
  { args: ["empty.xlsx"], says: /"empty\.xlsx" is empty/ },
  { args: ["prose.xlsx"], says: /"prose\.xlsx" is text, but not a table/ },
  { args: ["old.xls"], says: /"old\.xls" is in the old Excel format .*Save As/ },
  { args: ["secret.xlsx"], says: /"secret\.xlsx" is protected by a password/ },
  { args: ["cut-short.xlsx"], says: /"cut-short\.xlsx" is damaged or cut short/ },
  { args: ["blank.xlsx"], says: /"blank\.xlsx" is a blank Quarterlight workbook: nothing is filled in yet/ },
  { args: ["no-figures.xlsx"], says: /"no-figures\.xlsx" has no sheet "Figures"/ },
  { args: ["no-kpis.xlsx"], says: /"no-kpis\.xlsx" has no sheet "KPIs"/ },
  { args: ["Example.xlsx", "--also", "nowhere.csv"], says: /no file at "nowhere\.csv"/ },
  {
    args: ["Example.xlsx", "--period", "2019/20 Q1"],
    says: /no figures for 2019\/20 Q1\. It has figures for .*2025\/26 Q2/,
  },
  { args: ["Example.xlsx", "--period", "soon"], says: /"soon" is not a period.*2025\/26 Q2/ },
  { args: ["Example.xlsx", "--period", "Q2 2025"], says: /"Q2 2025" may mean .* or .*--period/ },
  { args: ["Example.xlsx", "--to", "html,odt"], says: /no format "odt".*html, docx, pdf, data, summary/ },
  { args: ["Example.xlsx", "--to", ","], says: /no format/ },
  { args: ["Example.xlsx", "--audience", "press"], says: /"press" is invalid.*public, board, internal/ },
  { args: ["Example.xlsx", "--date", "31 February 2025"], says: /"31 February 2025" is not a date/ },
  { args: ["Example.xlsx", "--colour"], says: /Unknown option "--colour"/ },
  { args: ["Example.xlsx", "Other.xlsx"], says: /Too many arguments/ },
  { args: [], says: /Missing required argument "workbook"/ },
  { args: ["Example.xlsx", "--out", "a-file"], says: /a part of that path is a file/ },
];

describe("report", () => {
  test.each(REFUSALS)("$args is refused in one sentence, and nothing is written", ({ args, says }) => {
    const before = namesIn(inputs);
    const { code, out, err } = quarterlight(inputs, ["report", ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(namesIn(inputs)).toEqual(before);
  });

  test("a workbook that says it is restricted makes no public report, and names the cell", () => {
    const refused = quarterlight(inputs, ["report", "restricted.xlsx", "--to", "html"]);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/“For management purposes only” in 'Start here'!H2/);
    const args = [
      "report",
      "restricted.xlsx",
      "--to",
      "html",
      "--audience",
      "internal",
      "--out",
      "../internal",
    ];
    expect(quarterlight(inputs, args).code).toBe(0);
  });

  test("a machine is told the same sentence", () => {
    const run = quarterlight(inputs, ["report", "old.xls", "--json"]);
    expect(jsonOf(run)).toEqual({ ok: false, error: run.err.trimEnd() });
  });
});

test.each([
  { args: [], says: /Usage: quarterlight/ },
  { args: ["reprot"], says: /Unknown command "reprot"\. Did you mean report\?/ },
  { args: ["help", "reprot"], says: /There is no command of that name/ },
  { args: ["template", "KPIs.xls"], says: /does not end in \.xlsx/ },
  { args: ["template", "a-file/KPIs.xlsx"], says: /a part of that path is a file/ },
  { args: ["read", "prose.xlsx"], says: /not a table/ },
  { args: ["classify", "Example.xlsx", "--format", "pdf"], says: /Allowed choices are table, csv, json/ },
])("quarterlight $args is refused with exit code 2", ({ args, says }) => {
  const { code, err } = quarterlight(inputs, args);
  expect(code).toBe(2);
  expect(err).toMatch(says);
});
