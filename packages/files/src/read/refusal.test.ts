import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { largestFile, readFile, refusalInWords } from "./index.ts";
import { madeWorkbook, packed, relation, relationsXml } from "./made-workbook.ts";
import type { RefusalReason } from "./refusal.ts";

const workbook = madeWorkbook({
  sheets: ['<sheetData><row r="1"><c r="A1"><v>123456</v></c></row></sheetData>'],
});

/** An OLE2 file of two sectors: its header, and a directory with these streams. */
function ole(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 512);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...streams].forEach((name, entry) => {
    const at = 512 + entry * 128;
    Array.from(name).forEach((letter, index) => {
      view.setUint16(at + index * 2, letter.codePointAt(0) ?? 0, true);
    });
    view.setUint16(at + 64, (name.length + 1) * 2, true);
  });
  return bytes;
}

/** The workbook with a table of contents that says its sheet unpacks to so many bytes. */
function claiming(size: number): Uint8Array {
  const bytes = workbook.slice();
  const view = new DataView(bytes.buffer);
  const name = "xl/worksheets/sheet1.xml";
  const at = new TextDecoder("latin1").decode(bytes).lastIndexOf(name) - 46;
  view.setUint32(at + 24, size, true);
  return bytes;
}

/** A workbook with one bit of its sheet turned. */
function tampered(): Uint8Array {
  const bytes = workbook.slice();
  const name = "xl/worksheets/sheet1.xml";
  const at = new TextDecoder("latin1").decode(bytes).indexOf(name) + name.length;
  bytes[at + 8] = (bytes[at + 8] ?? 0) ^ 1;
  return bytes;
}

type Example = { readonly title: string; readonly bytes: Uint8Array; readonly reason: RefusalReason };

const word = { kind: "document", what: "Word" } as const;

const examples: readonly Example[] = [
  { title: "an empty file", bytes: new Uint8Array(), reason: { kind: "empty" } },
  { title: "a file of blank lines", bytes: strToU8("\r\n \r\n"), reason: { kind: "empty" } },
  {
    title: "a file beyond the limit",
    bytes: new Uint8Array(largestFile + 1),
    reason: { kind: "tooLarge", size: 100_000_001, limit: 100_000_000 },
  },
  {
    title: "a workbook that unpacks beyond the limit",
    bytes: claiming(900_000_000),
    reason: { kind: "tooLarge", size: 900_001_021, limit: 250_000_000, part: "xl/worksheets/sheet1.xml" },
  },
  { title: "an .xls", bytes: ole("Workbook"), reason: { kind: "legacyExcel" } },
  { title: "an .xls of Excel 5", bytes: ole("Book"), reason: { kind: "legacyExcel" } },
  {
    title: "an .xls without a container",
    bytes: new Uint8Array([9, 8, 16, 0, 0, 5, 0]),
    reason: { kind: "legacyExcel" },
  },
  {
    title: "a protected workbook",
    bytes: ole("EncryptionInfo", "EncryptedPackage"),
    reason: { kind: "passwordProtected" },
  },
  { title: "a .doc", bytes: ole("WordDocument"), reason: word },
  { title: "another OLE2 file", bytes: ole("Contents"), reason: { kind: "unknown" } },
  { title: "an .xlsb", bytes: packed({ "xl/workbook.bin": "" }), reason: { kind: "binaryExcel" } },
  {
    title: "an .ods without its content",
    bytes: packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    reason: { kind: "damaged", part: "list of sheets" },
  },
  {
    title: "a protected .ods",
    bytes: packed({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "META-INF/manifest.xml": "<manifest><file-entry><encryption-data/></file-entry></manifest>",
      "content.xml": "7\u0000",
    }),
    reason: { kind: "passwordProtected" },
  },
  {
    title: "an .odt",
    bytes: packed({ mimetype: "application/vnd.oasis.opendocument.text" }),
    reason: { kind: "document", what: "OpenDocument" },
  },
  { title: "an .epub", bytes: packed({ mimetype: "application/epub+zip" }), reason: { kind: "otherZip" } },
  { title: "a .docx", bytes: packed({ "word/document.xml": "<w/>" }), reason: word },
  {
    title: "a .pptx",
    bytes: packed({ "ppt/presentation.xml": "<p/>" }),
    reason: { kind: "document", what: "PowerPoint" },
  },
  { title: "a zip of other files", bytes: packed({ "kpis.csv": "a,b" }), reason: { kind: "otherZip" } },
  { title: "an .rtf", bytes: strToU8("{\\rtf1 KPIs}"), reason: word },
  { title: "a PDF", bytes: strToU8("%PDF-1.7 ..."), reason: { kind: "document", what: "PDF" } },
  { title: "a PNG", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), reason: { kind: "image" } },
  { title: "a JPEG", bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), reason: { kind: "image" } },
  { title: "a web page", bytes: strToU8("\n<html><table>"), reason: { kind: "markup" } },
  {
    title: "an XML spreadsheet of 2003",
    bytes: strToU8('<?xml version="1.0"?>'),
    reason: { kind: "markup" },
  },
  { title: "bytes of no known kind", bytes: new Uint8Array([7, 0, 7, 0, 9]), reason: { kind: "unknown" } },
  {
    title: "prose",
    bytes: strToU8("Falls rose, they say.\n\nNo: nothing changed.\nNot, at least, in, of, or by June.\n"),
    reason: { kind: "notTable" },
  },
  { title: "a list of lines", bytes: strToU8("one\ntwo\nthree"), reason: { kind: "notTable" } },
  {
    title: "a workbook cut short",
    bytes: workbook.slice(0, -30),
    reason: { kind: "damaged", part: "zip container" },
  },
  {
    title: "a workbook with a changed part",
    bytes: tampered(),
    reason: { kind: "damaged", part: 'part "xl/worksheets/sheet1.xml"' },
  },
  {
    title: "a workbook without its list of sheets",
    bytes: packed({ "[Content_Types].xml": "", "_rels/.rels": relationsXml([]) }),
    reason: { kind: "damaged", part: "list of sheets" },
  },
  {
    title: "a workbook without one of its sheets",
    bytes: madeWorkbook({
      sheets: ["<sheetData/>"],
      parts: { "xl/_rels/workbook.xml.rels": relationsXml([relation("rId1", "worksheet", "nowhere.xml")]) },
    }),
    reason: { kind: "damaged", part: 'sheet "Sheet 1"' },
  },
  {
    title: "a workbook whose cells are not XML",
    bytes: madeWorkbook({ sheets: ['<sheetData><row r="1"><c'] }),
    reason: { kind: "damaged", part: 'sheet "Sheet 1"' },
  },
  { title: "a workbook without sheets", bytes: madeWorkbook({ sheets: [] }), reason: { kind: "noSheets" } },
];

describe("a file that cannot be read", () => {
  test.each(examples)("$title", async ({ bytes, reason }) => {
    const result = await readFile("KPIs 2025.data", bytes);
    expect(result).toEqual({ ok: false, refusal: { file: "KPIs 2025.data", ...reason } });
  });

  test("has a sentence of its own for each kind, naming the file and what to do", () => {
    const kinds = new Map(examples.map(({ reason }) => [reasonKey(reason), reason]));
    const sentences = Array.from(kinds.values(), (reason) => refusalInWords({ file: "KPIs.xls", ...reason }));
    expect(new Set(sentences).size).toBe(kinds.size);
    expect(sentences.toSorted()).toMatchInlineSnapshot(`
      [
        ""KPIs.xls" has no sheet with cells. Choose the workbook that holds the KPIs.",
        ""KPIs.xls" is 101 MB; the most that can be read is 100 MB. Save the sheets that hold the KPIs as a workbook of their own, and choose that.",
        ""KPIs.xls" is a PDF document, not a workbook. Choose the workbook (.xlsx or .ods) or the CSV file that holds the KPIs.",
        ""KPIs.xls" is a PowerPoint presentation, not a workbook. Choose the workbook (.xlsx or .ods) or the CSV file that holds the KPIs.",
        ""KPIs.xls" is a Word document, not a workbook. Choose the workbook (.xlsx or .ods) or the CSV file that holds the KPIs.",
        ""KPIs.xls" is a picture, not a workbook. Choose the workbook (.xlsx or .ods) or the CSV file that holds the KPIs.",
        ""KPIs.xls" is a web page or another file of markup, whatever its name says. To use it, open it in Excel, choose File, Save As, and then Excel Workbook (.xlsx).",
        ""KPIs.xls" is a zip file without an Excel workbook at its heart. If a workbook is packed in it, unpack it first and choose that.",
        ""KPIs.xls" is an Excel binary workbook (.xlsb), which cannot be read here. To use it, open it in Excel, choose File, Save As, and then Excel Workbook (.xlsx).",
        ""KPIs.xls" is an OpenDocument text or drawing, not a workbook. Choose the workbook (.xlsx or .ods) or the CSV file that holds the KPIs.",
        ""KPIs.xls" is damaged or cut short: its list of sheets cannot be read. Copy or download it again, or open it in Excel, let Excel repair it, and save it.",
        ""KPIs.xls" is damaged or cut short: its part "xl/worksheets/sheet1.xml" cannot be read. Copy or download it again, or open it in Excel, let Excel repair it, and save it.",
        ""KPIs.xls" is damaged or cut short: its sheet "Sheet 1" cannot be read. Copy or download it again, or open it in Excel, let Excel repair it, and save it.",
        ""KPIs.xls" is damaged or cut short: its zip container cannot be read. Copy or download it again, or open it in Excel, let Excel repair it, and save it.",
        ""KPIs.xls" is empty. Choose the file again, or ask for a new copy of it.",
        ""KPIs.xls" is in the old Excel format (.xls), which cannot be read here. To use it, open it in Excel, choose File, Save As, and then Excel Workbook (.xlsx).",
        ""KPIs.xls" is not a kind of file that can be read here. Choose a workbook (.xlsx or .ods) or a CSV file.",
        ""KPIs.xls" is protected by a password. To use it, open it and save it without: in Excel under File, Info, Protect Workbook, Encrypt with Password; in LibreOffice under File, Save As.",
        ""KPIs.xls" is text, but not a table of rows and columns. Choose a workbook (.xlsx or .ods) or a CSV file.",
        ""KPIs.xls" unpacks to 901 MB, most of it its part "xl/worksheets/sheet1.xml"; the most that can be read is 250 MB. Save the sheets that hold the KPIs as a workbook of their own, and choose that.",
      ]
    `);
  });
});

/** Two refusals that may be said in the same words share a key. */
function reasonKey(reason: RefusalReason): string {
  if (reason.kind === "document") return reason.what;
  if (reason.kind === "damaged") return reason.part;
  return reason.kind === "tooLarge" ? String(reason.size) : reason.kind;
}

/** Every so many bytes of the workbook, from its first. */
function everyNth(step: number): number[] {
  return Array.from({ length: workbook.length / step }, (_, index) => index * step);
}

describe("a file changed on its way", () => {
  test("is refused wherever it is cut", async () => {
    const results = everyNth(7)
      .filter((length) => length > 4)
      .map((length) => readFile("cut.xlsx", workbook.slice(0, length)));
    for (const result of await Promise.all(results)) {
      expect(result).toMatchObject({ ok: false, refusal: { kind: "damaged" } });
    }
  });

  test("gives its own cells or none, whichever bit is turned", async () => {
    const results = everyNth(5).map((at) => {
      const bytes = workbook.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      return readFile("turned.xlsx", bytes);
    });
    const read = (await Promise.all(results)).filter((result) => result.ok);
    expect(read.length).toBeLessThan(results.length);
    for (const { workbook: turned } of read) {
      expect(turned.sheets.map((sheet) => sheet.rows)).toEqual([[[{ value: 123456 }]]]);
    }
  });
});
