import type { DataFile } from "@quarterlight/core/report";
import { readFile } from "@quarterlight/files/read";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { toData } from "./index.ts";

const figure = (value: number) => ({
  kind: "figure" as const,
  value,
  printed: String(Math.round(value)),
  cells: ["Figures!C4"],
});

/** A file with something of every kind. All of it is invented. */
const FILE: DataFile = {
  title: "Glen Ard: data of the report for July to September 2025",
  publisher: "Glen Ard",
  date: "2025-11-14",
  begins: "2025-07-01",
  marks: ["Public edition", "Draft, not for publication"],
  tables: [
    {
      id: "cover",
      title: "Glen Ard: data",
      about: "What the file is.",
      columns: [
        { heading: "About this file", width: "middle" },
        { heading: "Details", width: "wide" },
      ],
      rows: [
        {
          of: "",
          cells: [
            { kind: "rule", text: "Period" },
            { kind: "period", text: "July 2025" },
          ],
        },
      ],
    },
    {
      id: "contents",
      title: "Contents",
      about: "What follows.",
      columns: [{ heading: "Sheet", width: "middle" }],
      rows: [{ of: "", cells: [{ kind: "rule", text: "Every figure" }] }],
    },
    {
      id: "figures",
      title: "Every figure",
      about: "A row each.",
      columns: [
        { heading: "Code", width: "narrow" },
        { heading: "Value", width: "narrow" },
        { heading: "Why", width: "wide" },
      ],
      rows: [
        {
          of: "K1",
          cells: [
            { kind: "words", text: "=K1" },
            figure(100 / 3),
            { kind: "sentence", text: ["About ", { figure: "33%", cells: ["Figures!C4"] }, "."] },
          ],
        },
        { of: "K2", cells: [{ kind: "words", text: "K2" }, { kind: "missing", text: "[c]" }, figure(0)] },
      ],
    },
  ],
};

let bytes: Uint8Array;
let parts: ReadonlyMap<string, string>;

beforeAll(async () => {
  bytes = await toData(FILE);
  parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
});

test("what is read back is what was given: numbers as numbers, unrounded", async () => {
  const read = await readFile("data.xlsx", bytes);
  if (!read.ok) throw new Error(read.refusal.kind);
  const { sheets } = read.workbook;
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Cover", "visible"],
    ["Contents", "visible"],
    ["Figures", "visible"],
  ]);
  expect(sheets[2]?.rows.map((row) => row.map((cell) => cell?.value ?? null))).toEqual([
    ["Every figure"],
    ["A row each."],
    ["Public edition"],
    ["Draft, not for publication"],
    ["Code", "Value", "Why"],
    ["=K1", 100 / 3, "About 33%."],
    ["K2", "[c]", 0],
  ]);
  expect(sheets[2]?.tables).toEqual([
    { name: "Every_figure", block: { top: 4, left: 0, bottom: 6, right: 2 } },
  ]);
});

describe("what analysts’ guidance on accessible spreadsheets asks", () => {
  const all = (pattern: RegExp) => [...parts].filter(([, part]) => pattern.test(part)).map(([path]) => path);

  test.each([
    ["joined cells", /<mergeCell/],
    ["formulas", /<f[ >]/],
    ["hidden sheets", /state="(?:hidden|veryHidden)"/],
    ["hidden rows or columns", /<(?:row|col) [^>]*hidden="1"/],
    ["filters", /<autoFilter/],
    ["headers or footers", /<(?:oddFooter|oddHeader)/],
    ["fills of cells", /<patternFill patternType="solid"/],
    ["colours but black", /<color rgb="(?!FF000000)/],
    ["pictures or text boxes", /<drawing /],
    ["coloured tabs", /<tabColor/],
    ["bands", /showRowStripes="1"/],
  ])("no %s", (_, pattern) => {
    expect(all(pattern)).toEqual([]);
  });

  test("each sheet has its title in A1 as a heading, and one table from the left edge with its heading row frozen", () => {
    const sheets = [...parts].filter(([path]) => path.startsWith("xl/worksheets/sheet"));
    expect(sheets).toHaveLength(3);
    for (const [, sheet] of sheets) {
      expect(sheet.match(/<tablePart /g)).toHaveLength(1);
      expect(sheet).toMatch(/<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/);
    }
    const styles = parts.get("xl/styles.xml") ?? "";
    expect(styles).toContain('<cellStyle name="Heading 1" xfId="1" builtinId="16"/>');
    const title = /<c r="A1" s="(\d+)"/.exec(parts.get("xl/worksheets/sheet3.xml") ?? "")?.[1];
    const formats = [...(/<cellXfs\b.*?<\/cellXfs>/s.exec(styles)?.[0] ?? "").matchAll(/<xf\b[^>]*>/g)];
    expect(formats[Number(title)]?.[0]).toContain('xfId="1"');
    expect(formats.filter(([format]) => format.includes('xfId="1"'))).toHaveLength(1);
  });

  test("its properties say what it is, whose, in which language and of when", () => {
    const properties = parts.get("docProps/core.xml") ?? "";
    expect(properties).toContain(`<dc:title>${FILE.title}</dc:title>`);
    expect(properties).toContain("<dc:creator>Glen Ard</dc:creator>");
    expect(properties).toContain("<dc:language>en-GB</dc:language>");
    expect(properties).toContain(">2025-11-14T00:00:00Z<");
  });

  test("the contents lead to the sheets", () => {
    expect(parts.get("xl/worksheets/_rels/sheet2.xml.rels")).toContain("#&apos;Figures&apos;!A1");
  });
});

test("the same data gives the same bytes; one without a date is dated by its period", async () => {
  expect(await toData(FILE)).toEqual(bytes);
  const undated = unzipSync(await toData({ ...FILE, date: "", publisher: "" }));
  const properties = strFromU8(undated["docProps/core.xml"] ?? new Uint8Array());
  expect(properties).toContain(">2025-07-01T00:00:00Z<");
  expect(properties).toContain("<dc:creator>Quarterlight</dc:creator>");
});
