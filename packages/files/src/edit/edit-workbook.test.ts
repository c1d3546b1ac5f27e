import type { Edit, Workbook } from "@quarterlight/core/workbook";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readFile } from "../read/index.ts";
import { type MadeParts, madeWorkbook, relation, relationsXml } from "../read/made-workbook.ts";
import { fullPlan } from "../write/full-plan.ts";
import { writeWorkbook } from "../write/index.ts";
import { editWorkbook } from "./index.ts";

const whole = await writeWorkbook(fullPlan);

async function readBack(bytes: Uint8Array): Promise<Workbook> {
  const read = await readFile("copy.xlsx", bytes);
  if (!read.ok) throw new Error("the copy cannot be read");
  return read.workbook;
}

function copyOf(bytes: Uint8Array, ...edits: readonly Edit[]): Uint8Array {
  const result = editWorkbook(bytes, edits);
  if (!result.ok) throw new Error(result.why);
  return result.bytes;
}

function put(sheet: string, row: number, column: number, value: Edit["value"]): Edit {
  return { at: { sheet, row, column }, value };
}

const WORDS = [
  "Two posts are empty.",
  "a & b < c > d",
  "_x0041_ stays, and so does _X00ff_",
  "  spaced  ",
  "two\nlines",
  '"quoted" and ‘so’ – 😀',
  "=SUM(A1)",
  "12",
  "]]>",
];

test("any words go into free cells anywhere, and every other cell is as it was", async () => {
  const edits = WORDS.map((text, index) => put("KPI list", index * 5, 8 + (index % 4) * 7, text));
  const after = await readBack(copyOf(whole, ...edits));
  const said = edits.map(({ at }) => after.sheets[1]?.rows[at.row]?.[at.column]?.value);
  expect(said).toEqual(WORDS);
  const fresh = new Set(edits.map(({ at }) => `${at.sheet}|${at.row}|${at.column}`));
  expect(cellsOf(after, fresh)).toEqual(cellsOf(await readBack(whole)));
});

/** Every filled cell but some, with all that is known of it. */
function cellsOf({ sheets }: Workbook, but: ReadonlySet<string> = new Set()): readonly unknown[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell === null || but.has(`${name}|${row}|${column}`) ? [] : [[name, row, column, cell]],
      ),
    ),
  );
}

test("every part that holds none of the cells is the same, byte for byte", () => {
  const parts = { ...unzipSync(whole), "xl/charts/chart1.xml": strToU8("<c:chart>kept</c:chart>") };
  const after = unzipSync(copyOf(zipSync(parts), put("KPI list", 3, 1, "Another title")));
  const changed = Object.entries(parts).flatMap(([name, part]) =>
    Buffer.compare(part, after[name] ?? new Uint8Array()) === 0 ? [] : [name],
  );
  expect(changed).toEqual(["xl/worksheets/sheet2.xml"]);
  expect(Object.keys(after)).toEqual(Object.keys(parts));
});

describe("a day", () => {
  test.each([
    ["where the column has days", 4, "d mmm yyyy"],
    ["where it has none, in a look of its own", 1, "m/d/yyyy"],
  ])("is written as a day %s", async (_, column, format) => {
    const after = await readBack(copyOf(whole, put("KPI list", 4, column, "2026-01-31")));
    expect(after.sheets[1]?.rows[4]?.[column]).toEqual({ value: 46_053, format });
    expect(after.sheets[1]?.rows[3]?.[column]?.format).not.toBe("m/d/yyyy");
  });

  test("counts from 1904 where the workbook does", async () => {
    const old = madeWorkbook({
      sheets: ["<sheetData/>"],
      properties: '<workbookPr date1904="1"/>',
      styles: '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>',
    });
    const after = await readBack(copyOf(old, put("Sheet 1", 0, 0, "2026-01-31")));
    expect(after.sheets[0]?.rows[0]?.[0]?.value).toBe(46_053 - 1462);
  });
});

describe("a table", () => {
  test("grows by the rows below it and the headings beside it, and is still a table", async () => {
    const after = await readBack(
      copyOf(
        whole,
        put("KPI list", 2, 7, "Asked on"),
        put("KPI list", 6, 0, "A4"),
        put("KPI list", 7, 0, "A5"),
        put("KPI list", 7, 7, "2025-11-03"),
      ),
    );
    expect(after.sheets[1]?.tables).toEqual([
      { name: "Kpis", block: { top: 2, left: 0, bottom: 7, right: 7 } },
    ]);
    expect(after.sheets[1]?.rows[7]?.[7]?.value).toBe(45_964);
  });

  test("does not grow over a gap", async () => {
    const after = await readBack(
      copyOf(whole, put("KPI list", 8, 0, "far below"), put("KPI list", 2, 9, "far off")),
    );
    expect(after.sheets[1]?.tables[0]?.block).toEqual({ top: 2, left: 0, bottom: 5, right: 6 });
  });
});

const TABLE = `<table ref="A1:B3" displayName="T" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="A"/><tableColumn id="2" name="B"/></tableColumns></table>`;
const TOTALS: MadeParts = {
  sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
  parts: {
    "xl/tables/table1.xml": TABLE,
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([relation("rId1", "table", "../tables/table1.xml")]),
  },
};

test.each<readonly [string, Uint8Array, Edit, RegExp]>([
  ["a formula is never written over", whole, put("KPI list", 4, 0 + 2, "85"), /^KPI list!C5 holds a formula/],
  ["no such sheet", whole, put("Elsewhere", 0, 0, "a"), /no sheet “Elsewhere”/],
  ["no .xlsx file", strToU8("KPI,Period"), put("KPI list", 0, 0, "a"), /no \.xlsx file/],
  ["a table with totals", madeWorkbook(TOTALS), put("Sheet 1", 3, 0, "a"), /row of totals \(A3\)/],
  [
    "elements with a prefix",
    madeWorkbook({ sheets: ["<x:sheetData/>"] }),
    put("Sheet 1", 0, 0, "a"),
    /Save the workbook with Excel/,
  ],
  ["a text longer than a cell", whole, put("KPI list", 3, 1, "a".repeat(32_768)), /longer than a cell/],
])("%s: refused in a sentence", (_, bytes, edit, why) => {
  const result = editWorkbook(bytes, [edit]);
  expect(result.ok ? "" : result.why).toMatch(why);
});

test("rows and cells that leave out where they stand are counted, and keep their places", async () => {
  const bare = madeWorkbook({
    sheets: [
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row></sheetData>",
    ],
  });
  const after = await readBack(
    copyOf(bare, put("Sheet 1", 1, 1, "between"), put("Sheet 1", 0, 1, "instead")),
  );
  expect(after.sheets[0]?.rows.map((row) => row.map((cell) => cell?.value ?? null))).toEqual([
    [1, "instead"],
    [null, "between"],
    [3],
  ]);
});

test("the block in use grows, and the same edits give the same bytes", () => {
  const edit = put("KPI list", 50, 20, "far");
  const sheet = strFromU8(unzipSync(copyOf(whole, edit))["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
  expect(/<dimension ref="([^"]*)"/.exec(sheet)?.[1]).toBe("A1:U51");
  expect(copyOf(whole, edit)).toEqual(copyOf(whole, edit));
});
