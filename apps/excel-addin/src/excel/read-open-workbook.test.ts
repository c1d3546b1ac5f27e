import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Workbook } from "@quarterlight/core/workbook";
import { sheetOf } from "@quarterlight/core/workbook";
import { openExcel } from "@quarterlight/excel-host/bridge";
import { currentSets, supports } from "@quarterlight/excel-host/engine";
import { MIXED } from "@quarterlight/excel-host/objects";
import { bookOf } from "@quarterlight/excel-host/workbook";
import { readFile } from "@quarterlight/files/read";
import { templateBytes } from "@quarterlight/template/workbook";
import { afterEach, describe, expect, test, vi } from "vitest";
import { readOpenWorkbook } from "./read-open-workbook.ts";

afterEach(() => vi.unstubAllGlobals());

/** A simulated Excel with a workbook open, under the names by which the add-in knows it. */
function inExcel(workbook: Workbook, sets = currentSets) {
  const { Excel, host } = openExcel({ book: bookOf(workbook), sets });
  const isSetSupported = (name: string, version?: string) => supports(host.sets, name, version);
  vi.stubGlobal("Excel", Excel);
  vi.stubGlobal("Office", { context: { requirements: { isSetSupported } } });
  host.forget();
  return host;
}

async function fromFile(name: string, bytes: Uint8Array): Promise<Workbook> {
  const result = await readFile(name, bytes);
  if (!result.ok) throw new Error(`${name} was refused: ${result.refusal.kind}`);
  return asOpen(result.workbook);
}

/** What Excel tells of a workbook: not what its file holds beside the cells. */
function asOpen({ name, sheets, date1904 }: Workbook): Workbook {
  return { name, sheets, date1904 };
}

describe("the workbook open in Excel is the workbook of its file", () => {
  test("the worked example, in three round trips and by ExcelApi 1.13 at most", async () => {
    const file = await fromFile("Example.xlsx", await templateBytes("example"));
    const host = inExcel(file);
    expect(await readOpenWorkbook()).toEqual(file);
    const { roundTrips, unimplemented, undoLost, excelApi } = host.report();
    expect({ roundTrips, unimplemented, undoLost }).toEqual({
      roundTrips: 3,
      unimplemented: [],
      undoLost: [],
    });
    expect(Number(excelApi?.version.split(".")[1])).toBeLessThanOrEqual(13);
  });

  test("the blank workbook", async () => {
    const file = await fromFile("Blank.xlsx", await templateBytes("blank"));
    inExcel(file);
    expect(await readOpenWorkbook()).toEqual(file);
  });

  const shared = process.env["QUARTERLIGHT_SHARED"] ?? resolve(import.meta.dirname, "../../../../../shared");
  const real = join(shared, "data/real");
  const names = existsSync(real) ? readdirSync(real).filter((name) => name.endsWith(".xlsx")) : [];

  test.skipIf(names.length === 0)(
    "real workbooks, where they are at hand",
    async () => {
      for (const name of names) {
        const file = await fromFile(name, readFileSync(join(real, name)));
        inExcel(file);
        expect({ name, differs: differing(await readOpenWorkbook(), file) }).toEqual({ name, differs: [] });
      }
    },
    120_000,
  );
});

/** The sheets in which two workbooks differ. */
function differing(one: Workbook, other: Workbook): readonly string[] {
  return other.sheets
    .filter((sheet, place) => !isDeepStrictEqual(one.sheets[place], sheet))
    .map((sheet) => sheet.name);
}

describe("what an open workbook may hold", () => {
  const sheet = sheetOf("Odd", [
    [null, null, null],
    [null, "Error", { error: "#REF!" }],
    [null, "Yes", true],
    [null, "Date", null],
  ]);
  const rows = sheet.rows.map((row) => [...row]);
  rows[3]?.splice(2, 1, { value: 45_931, format: "d mmm yyyy" });
  rows.push([null, { value: 3, formula: "1+2" }, { value: "", formula: "A1" }]);
  const odd: Workbook = {
    name: "Odd.xlsx",
    date1904: false,
    sheets: [
      {
        ...sheet,
        rows: rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1)),
        visibility: "very hidden",
        merges: [{ top: 1, left: 1, bottom: 1, right: 1 }].slice(1),
        hiddenRows: [2],
        hiddenColumns: [2],
      },
      sheetOf("Empty", []),
      sheetOf("Who's who", [["Name"], ["Ann"]]),
    ],
  };

  test("errors, formulas, dates as serial numbers, hidden rows and columns, empty sheets", async () => {
    inExcel(odd);
    expect(await readOpenWorkbook()).toEqual(odd);
  });

  test("dates that count from 1904", async () => {
    inExcel({ ...odd, date1904: true });
    expect(await readOpenWorkbook()).toEqual({ ...odd, date1904: true });
  });

  test("characters that cannot be printed are taken out, and the cells are known", async () => {
    const sheets = [
      sheetOf("Odd\u0007", [
        ["Days\u000bin\u001b[2J hospital", "e\u0301\u0301\u0301"],
        [1, "plain"],
      ]),
    ];
    inExcel({ name: "Odd.xlsx", date1904: false, sheets });
    const { sheets: read, cleaned } = await readOpenWorkbook();
    expect(read).toEqual([
      sheetOf("Odd", [
        ["Days in[2J hospital", "e\u0301\u0301"],
        [1, "plain"],
      ]),
    ]);
    expect(cleaned?.map(({ column }) => column)).toEqual([0, 1]);
  });

  test("an Excel of version 1.9 reads all but joined cells", async () => {
    const merged = { ...odd, sheets: odd.sheets.map((each) => ({ ...each })) };
    const host = inExcel(merged, { ...currentSets, ExcelApi: "1.9" });
    expect(await readOpenWorkbook()).toEqual(merged);
    expect(host.report().excelApi?.version).toBe("1.9");
  });
});

describe("what is struck through", () => {
  const long = sheetOf(
    "Long",
    Array.from({ length: 3000 }, (_, row) => [`K${row}`, row, "as agreed"]),
  );
  const workbook: Workbook = {
    name: "Struck.xlsx",
    date1904: false,
    sheets: [sheetOf("First", [["a"]]), long],
  };

  async function strike(sheet: string, ...ranges: readonly string[]): Promise<void> {
    await Excel.run(async (context) => {
      for (const range of ranges)
        context.workbook.worksheets.getItem(sheet).getRange(range).format.font.strikethrough = true;
      await context.sync();
    });
  }

  test("a workbook without any costs no round trip more", async () => {
    const host = inExcel(workbook);
    const read = await readOpenWorkbook();
    expect([read.struck, read.struckInPart]).toEqual([undefined, undefined]);
    expect(host.report().roundTrips).toBe(3);
  });

  test("the cells, in four round trips more", async () => {
    const host = inExcel(workbook);
    await strike("Long", "B8:C8", "A3000");
    host.forget();
    const { struck, struckInPart } = await readOpenWorkbook();
    const cells = [
      { sheet: "Long", row: 7, column: 1 },
      { sheet: "Long", row: 7, column: 2 },
      { sheet: "Long", row: 2999, column: 0 },
    ];
    expect(new Set(struck)).toEqual(new Set(cells));
    expect(struckInPart).toBeUndefined();
    expect(host.report().roundTrips).toBe(7);
  });

  test("a whole sheet, with one answer", async () => {
    const host = inExcel(workbook);
    await strike("First", "A1");
    host.forget();
    expect((await readOpenWorkbook()).struck).toEqual([{ sheet: "First", row: 0, column: 0 }]);
    expect(host.report().roundTrips).toBe(3);
  });

  test("a cell of which only some characters are is apart", async () => {
    const host = inExcel(workbook);
    const sheet = host.book.sheets.find(({ name }) => name === "Long");
    const cell = sheet?.cell(40, 2);
    if (cell) sheet?.put(40, 2, { ...cell, style: { strikethrough: MIXED } });
    const { struck, struckInPart } = await readOpenWorkbook();
    expect([struck, struckInPart]).toEqual([undefined, [{ sheet: "Long", row: 40, column: 2 }]]);
  });
});

describe("the limits of Excel on the web", () => {
  const wide = sheetOf(
    "Long",
    Array.from({ length: 9000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column)),
  );
  const large: Workbook = {
    name: "Large.xlsx",
    date1904: false,
    sheets: [wide, sheetOf("After", [["end"]])],
  };

  test("a large workbook comes in several batches, each within the limit", async () => {
    const host = inExcel(large);
    expect(await readOpenWorkbook()).toEqual(large);
    expect(host.report().roundTrips).toBe(5);
  });

  test("cells with long texts are asked for in smaller parts", async () => {
    const long = sheetOf(
      "Texts",
      Array.from({ length: 40 }, (_, row) => [`${row} ${"word ".repeat(400)}`]),
    );
    const workbook: Workbook = { name: "Texts.xlsx", date1904: false, sheets: [long] };
    const host = inExcel(workbook);
    host.switches.responseLimit = 60_000;
    expect(await readOpenWorkbook()).toEqual(workbook);
  });

  test("an Excel that never answers gives up with a sentence, and a second try succeeds", async () => {
    const host = inExcel(large);
    host.switches.silent = 1;
    await expect(readOpenWorkbook({ longest: 50 })).rejects.toThrow("Excel has not answered for 1 second");
    expect((await readOpenWorkbook()).name).toBe("Large.xlsx");
  });

  test("while a cell is being edited it waits", async () => {
    const host = inExcel(large);
    host.switches.cellEdit = true;
    setTimeout(() => {
      host.switches.cellEdit = false;
    }, 60);
    expect((await readOpenWorkbook()).sheets).toHaveLength(2);
  });
});
