import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { sheetOf, type Workbook } from "@quarterlight/core/workbook";
import { readFile } from "../read/index.ts";
import { fullPlan as plan, note } from "./full-plan.ts";
import { writeWorkbook } from "./index.ts";

let bytes: Uint8Array;
let read: Workbook;
let parts: ReadonlyMap<string, string>;

beforeAll(async () => {
  bytes = await writeWorkbook(plan);
  const result = await readFile("KPIs.xlsx", bytes);
  if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`);
  read = result.workbook;
  parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
});

describe("what was written is read again", () => {
  test("the values, formulas and formats of a table", () => {
    const percent = { format: "0.0%" };
    expect(read.sheets[1]?.rows.slice(2)).toEqual([
      ...sheetOf("", [["Code", "Title", "Target", "Better", "Due", "Theme", "People"]]).rows,
      [
        { value: "A1" },
        { value: "A title that is too long for one line of its column" },
        { value: 0.925, ...percent },
        { value: "Higher" },
        { value: 45748, format: "d mmm yyyy" },
        { value: "Home" },
        { value: 0 },
      ],
      [
        { value: "=A2" },
        { value: " B " },
        { value: 0.5, ...percent, formula: "C4-0.425" },
        null,
        null,
        { value: { error: "#N/A" } },
        { value: true },
      ],
      [
        { value: "A3" },
        { value: "C" },
        { value: 1, format: "0%" },
        { value: "Lower" },
        null,
        null,
        { value: null, formula: "NOW()" },
      ],
    ]);
  });

  test("the title, the introduction, the loose cells and what they join", () => {
    const text = read.sheets[0]?.rows.map((row) => row.map((cell) => cell?.value ?? null));
    expect(text?.slice(0, 5)).toEqual([
      ["Start here"],
      ["An invented partnership."],
      [],
      [null, "To the KPIs"],
      ["A band"],
    ]);
    expect(read.sheets[0]?.merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 1 }]);
  });

  test("the sheets, their visibility and their tables", () => {
    expect(read.sheets.map(({ name, visibility, tables }) => ({ name, visibility, tables }))).toEqual([
      { name: "Start here", visibility: "visible", tables: [] },
      {
        name: "KPI list",
        visibility: "visible",
        tables: [{ name: "Kpis", block: { top: 2, left: 0, bottom: 5, right: 6 } }],
      },
      {
        name: "Lists",
        visibility: "very hidden",
        tables: [
          { name: "ThemeList", block: { top: 0, left: 1, bottom: 2, right: 1 } },
          { name: "Blank", block: { top: 0, left: 3, bottom: 1, right: 4 } },
        ],
      },
    ]);
  });
});

describe("what Excel is told", () => {
  test.each([
    ["title", "docProps/core.xml", "<dc:title>Glen Ard &amp; the Isles: KPIs</dc:title>"],
    ["creator", "docProps/core.xml", "<dc:creator>Quarterlight</dc:creator>"],
    ["language", "docProps/core.xml", "<dc:language>en-GB</dc:language>"],
    ["date", "docProps/core.xml", '<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-05T00:00:00Z<'],
    ["named block", "xl/workbook.xml", '<definedName name="Themes">Lists!$B$2:$B$3</definedName>'],
    ["repeated row", "xl/workbook.xml", "&apos;KPI list&apos;!$3:$3"],
    ["tab colour", "xl/worksheets/sheet2.xml", '<tabColor rgb="FF1F4E79"/>'],
    ["frozen headings", "xl/worksheets/sheet2.xml", '<pane xSplit="1" ySplit="3" topLeftCell="B4"'],
    ["page", "xl/worksheets/sheet2.xml", 'paperSize="9" orientation="landscape"'],
    ["width of the page", "xl/worksheets/sheet2.xml", 'fitToWidth="1" fitToHeight="0"'],
    ["footer", "xl/worksheets/sheet2.xml", "&amp;LCare &amp;&amp; support&amp;RPage &amp;P of &amp;N"],
    ["filters", "xl/tables/table1.xml", '<autoFilter ref="A3:G6">'],
    [
      "bands",
      "xl/tables/table1.xml",
      'name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1"',
    ],
    ["title as a heading", "xl/styles.xml", '<cellStyle name="Heading 1" xfId="1" builtinId="16"/>'],
    ["hidden grid", "xl/worksheets/sheet1.xml", 'showGridLines="0"'],
    ["link", "xl/worksheets/_rels/sheet1.xml.rels", "#&apos;KPI list&apos;!A1"],
    ["height for a wrapped title", "xl/worksheets/sheet2.xml", '<row r="4" ht="45" spans'],
    ["height asked for", "xl/worksheets/sheet2.xml", '<row r="2" ht="6"'],
    ["note", "xl/worksheets/sheet2.xml", `promptTitle="Code" prompt="${note}" sqref="A4:A506"`],
    [
      "limits of a number",
      "xl/worksheets/sheet2.xml",
      'errorTitle="Target" sqref="C4:C506"><formula1>0</formula1><formula2>1</formula2>',
    ],
    [
      "choices",
      "xl/worksheets/sheet2.xml",
      'error="Choose one" sqref="D4:D506"><formula1>&quot;&quot;&quot;Higher&quot;&quot;,Lower&quot;</formula1>',
    ],
    ["first day", "xl/worksheets/sheet2.xml", 'sqref="E4:E506"><formula1>43831</formula1>'],
    ["list elsewhere", "xl/worksheets/sheet2.xml", 'sqref="F4:F506"><formula1>Themes</formula1>'],
    ["warning", "xl/worksheets/sheet2.xml", 'errorStyle="warning" errorTitle="Theme"'],
    ["whole number", "xl/worksheets/sheet2.xml", 'type="whole" operator="lessThanOrEqual"'],
    ["note of a cell", "xl/comments2.xml", '<comment ref="C6"'],
    ["author of a note", "xl/comments2.xml", "<author>Quarterlight</author>"],
    ["notes before tables", "xl/worksheets/sheet2.xml", '<legacyDrawing r:id="rId2"/><tableParts'],
  ])("the %s", (_, part, text) => {
    expect(parts.get(part)).toContain(text);
  });

  test("each rule once", () => {
    expect(parts.get("xl/worksheets/sheet2.xml")?.match(/<dataValidation /g)).toHaveLength(6);
  });

  test("row heights may change as somebody types", () => {
    expect(parts.get("xl/worksheets/sheet2.xml")).not.toContain("customHeight");
  });
});

test("the same plan gives the same bytes, whenever it is written", async () => {
  vi.useFakeTimers({ now: new Date("2031-06-07T08:09:10Z"), toFake: ["Date"] });
  try {
    expect(await writeWorkbook(plan)).toEqual(bytes);
  } finally {
    vi.useRealTimers();
  }
});

test("on a locked sheet only the cells of open columns can be typed in", async () => {
  const columns = [{ heading: "Figure" }, { heading: "Cause", open: true as const, fill: "fff6d6" }];
  const table = { name: "Boxes", at: { row: 0, column: 0 }, columns, rows: [["60%", null]] };
  const locked = { name: "Form", columnWidths: [], locked: true as const, tables: [table] };
  const form = unzipSync(await writeWorkbook({ ...plan, definedNames: [], sheets: [locked] }));
  const xml = (name: string) => strFromU8(form[name] ?? new Uint8Array());
  const looks =
    /<cellXfs.*<\/cellXfs>/s.exec(xml("xl/styles.xml"))?.[0].match(/<xf [^>]*\/>|<xf .*?<\/xf>/gs) ?? [];
  const sheet = xml("xl/worksheets/sheet1.xml");
  expect(sheet).toMatch(/<sheetProtection sheet="1"/);
  const open = [...sheet.matchAll(/<c r="(\w+)" s="(\d+)"/g)].flatMap(([, cell = "", look = ""]) =>
    (looks[Number(look)] ?? "").includes('locked="0"') ? [cell] : [],
  );
  expect(open).toEqual(["B2"]);
});
